public import ArgumentParser
import Foundation
import SvarArchive
import SvarModel

/// `svar export`: what a query finds, for other programs and other people.
public struct ExportCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what a query finds as CSV, JSON lines, Markdown, BibTeX or RIS.",
    discussion: """
      Without a query, every question and answer. JSON lines can be imported again, into this archive or another. \
      Measures, collaborations and agencies (--kind) can be written as csv and jsonl. Bookmarks, notes, tags and what has \
      been read go along in csv, jsonl and md.
      """)

  @Argument(help: "A query in the browser's language; several words are one query.")
  var query: [String] = []

  @Option(help: ArgumentHelp("The form.", valueName: "csv|jsonl|md|bibtex|ris"))
  var format: ExportFormat

  @Option(help: ArgumentHelp("The file to write; without it, standard output.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "What to write; without it, questions and answers.", valueName: "question|answer|measure|collaboration|agency"))
  var kind: ListKind?

  @Flag(help: "Leave out what the reader keeps: bookmarks with notes, tags, what has been read.")
  var withoutNotes = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func execute() async throws -> ExitStatus {
    let text = query.joined(separator: " ")
    let archive = try OpenArchive.existing(common)
    let kinds = (kind ?? archive.kind(askedForBy: text)).map { [$0] } ?? [.question, .answer]
    let file = try output.map { try ExportFile($0, isRestricted: common.isRestricted, words: common.words) }
    let kept = withoutNotes ? [:] : try await OpenNotebook.kept(of: archive, common)
    let sink = ExportSink(Output(descriptor: file?.descriptor ?? 1))
    var total = 0
    for kind in kinds {
      let request = ListRequest(kind: kind, query: text)
      switch kind {
      case .question, .answer:
        let exporter = PaperExporter(format: format, words: common.words, kept: kept)
        if total == 0, kind == kinds.first { try sink.write(exporter.head, counts: false) }
        try await archive.forEachPaper(request) { try sink.write(exporter.text($0)) }
      case .measure, .collaboration, .agency, .refusal:
        guard let exporter = ThingExporter(kind, format, kept: kept) else {
          throw ToolFailure(.usage, common.words.cannotBeWritten(kind, as: format))
        }
        try sink.write(exporter.head, counts: false)
        try await archive.forEachRow(request) { try sink.write(exporter.text($0)) }
      }
      total = sink.count
    }
    try sink.output.flush()
    try file?.finish()
    if !common.quiet, output != nil || total == 0 {
      StandardError.line(total == 0 ? common.words.nothingFound : common.words.found(total))
    }
    return total == 0 ? .nothing : .success
  }
}

/// Where an export goes, counting what it was given; written to by one task after the other.
private final class ExportSink: @unchecked Sendable {
  let output: Output
  private(set) var count = 0

  init(_ output: Output) { self.output = output }

  func write(_ text: String, counts: Bool = true) throws {
    try output.write(text)
    if counts { count += 1 }
  }
}
