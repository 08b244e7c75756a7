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
      let parties = try await parties(of: detail, in: archive)
      form.parties = parties.isEmpty ? nil : parties.map(PartyForm.init)
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
      for (name, party) in try await parties(of: detail, in: archive) {
        try output.shown("\(name): \(common.words.byOtherSources(party))")
      }
    }
    try output.flush()
    return .success
  }

  /// The parties of those who ask without one in the paper, where something else tells it.
  private func parties(
    of detail: PaperDetail, in archive: Archive
  ) async throws -> [(name: String, party: PartyOnDay)] {
    var parties: [(name: String, party: PartyOnDay)] = []
    for question in detail.questions.map(\.question) {
      guard let day = question.date else { continue }
      for asker in question.askers where asker.party == nil {
        if let party = try await archive.party(of: asker, on: day) { parties.append((asker.name, party)) }
      }
    }
    return parties
  }
}

extension PartyForm {
  fileprivate init(_ found: (name: String, party: PartyOnDay)) {
    self.init(name: found.name, party: found.party.party.letters, source: found.party.source.rawValue)
  }
}
