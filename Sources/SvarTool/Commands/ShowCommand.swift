public import ArgumentParser
import SvarArchive
import SvarModel

/// `svar show`: a paper with what it is tied to.
public struct ShowCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a paper with what it is tied to.")

  @Argument(help: "A reference (2020/21:89, \"ip 2020/21:89\") or a document id (H81189).")
  var reference: [String]

  @Flag(help: "What the paper and those it is tied to were before their source changed them.")
  var history = false

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func execute() async throws -> ExitStatus {
    let asked = reference.joined(separator: " ")
    guard let pointer = PaperPointer(asked) else { throw ToolFailure(.usage, common.words.notAReference(asked)) }
    let archive = try OpenArchive.existing(common)
    guard case .found(let id, let other) = try await archive.resolve(pointer),
      let detail = try await archive.paper(id, query: "")
    else { throw ToolFailure(.nothing, common.words.noSuchPaper(asked)) }
    if let other, !common.quiet, case .reference(let reference, nil) = pointer {
      StandardError.line(common.words.alsoInterpellation(reference.description, other.rawValue))
    }
    let output = Output()
    let papers = detail.questions.map { Paper.question($0.question) } + detail.answers.map { Paper.answer($0.answer) }
    if json {
      var form = PaperForm(detail, other: other)
      if history {
        form.history = []
        for paper in papers { form.history? += VersionForm.list(try await archive.history(of: paper.id), until: paper) }
      }
      try output.line(JSONText.of(form))
    } else if history {
      for paper in papers {
        let versions = try await archive.history(of: paper.id)
        for line in HistoryPrinter(words: common.words).lines(versions, until: paper) { try output.shown(line) }
      }
    } else {
      for line in PaperPrinter(words: common.words).lines(detail) { try output.shown(line) }
    }
    try output.flush()
    return .success
  }
}
