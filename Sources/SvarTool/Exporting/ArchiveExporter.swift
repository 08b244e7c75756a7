public import SvarArchive
public import SvarBrowser
import SvarModel
public import SvarSettings

/// What the browser hands to other programs, in the forms that `svar show` and `svar export` write.
public struct ArchiveExporter: Exporter {
  private let archive: Archive
  private let notebook: (any Notebook)?
  private let words: ToolWords

  /// - Parameter notebook: what the reader keeps, which goes with what is written; nil where nothing is kept.
  public init(_ archive: Archive, notebook: (any Notebook)?, language: InterfaceLanguage) {
    self.archive = archive
    self.notebook = notebook
    words = ToolWords(language)
  }

  public func text(of taken: Taken) async throws -> String? {
    let kept = try await notebook?.kept() ?? [:]
    return switch taken.subject {
    case .item(let item): try await text(of: item, as: taken.form, kept)
    case .list(let request): try await text(of: request, as: taken.form, kept)
    }
  }

  // MARK: - One thing

  private func text(of item: ItemID, as form: TakenForm, _ kept: [ItemID: Kept]) async throws -> String? {
    switch item {
    case .paper(let id): try await archive.paper(id, query: "").flatMap { try text(of: $0, as: form, kept) }
    case .measure(let id):
      try await archive.measure(id, query: "").flatMap {
        try text(of: [.measure($0.row)], of: .measure, as: form, kept)
      }
    case .collaboration(let id):
      try await archive.collaboration(id, query: "").flatMap {
        try text(of: [.collaboration($0.row)], of: .collaboration, as: form, kept)
      }
    case .agency(let name):
      try await archive.agency(name, query: "").flatMap { try text(of: [.agency($0.row)], of: .agency, as: form, kept) }
    case .refusal(let key):
      try await archive.refusal(key, query: "").flatMap {
        try text(of: [.refusal($0.row)], of: .refusal, as: form, kept)
      }
    case .matrix: nil
    }
  }

  private func text(of detail: PaperDetail, as form: TakenForm, _ kept: [ItemID: Kept]) throws -> String? {
    guard let format = form.exported else {
      return form == .json
        ? try JSONText.of(PaperForm(detail, other: nil)) + "\n" : Self.joined(PaperPrinter(words: words).lines(detail))
    }
    let exporter = PaperExporter(format: format, words: words, kept: kept)
    let papers = detail.questions.map { KeptPaper.question($0.question) } + detail.answers.map { KeptPaper.answer($0) }
    return try exporter.head + papers.map(exporter.text).joined()
  }

  // MARK: - A list

  private func text(of request: ListRequest, as form: TakenForm, _ kept: [ItemID: Kept]) async throws -> String? {
    let collected = Collected()
    if let format = form.exported, request.kind == .question || request.kind == .answer {
      let exporter = PaperExporter(format: format, words: words, kept: kept)
      collected.text = exporter.head
      try await archive.forEachPaper(request) { collected.text += try exporter.text($0) }
      return collected.text
    }
    try await archive.forEachRow(request) { collected.rows.append($0) }
    return try text(of: collected.rows, of: request.kind, as: form, kept)
  }

  private func text(
    of rows: [ListRow], of kind: ListKind, as form: TakenForm, _ kept: [ItemID: Kept]
  ) throws -> String? {
    switch form {
    case .text: return Self.joined(rows.map(RowText(words: words).line))
    case .markdown: return Self.joined(rows.map { "- " + PaperMarkdown.escaped(RowText(words: words).line($0)) })
    case .json: return try JSONText.of(rows.map(SearchForm.Result.init)) + "\n"
    case .csv, .jsonl, .bibtex, .ris:
      guard let format = form.exported, let exporter = ThingExporter(kind, format, kept: kept) else { return nil }
      return try exporter.head + rows.map(exporter.text).joined()
    }
  }

  private static func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  /// What is taken one by one while the archive is read, by one reader.
  private final class Collected: @unchecked Sendable {
    var rows: [ListRow] = []
    var text = ""
  }
}

extension TakenForm {
  /// The form of `svar export` that it is; nil for those that only `svar show` and `svar search` have.
  fileprivate var exported: ExportFormat? {
    switch self {
    case .csv: .csv
    case .jsonl: .jsonl
    case .markdown: .md
    case .bibtex: .bibtex
    case .ris: .ris
    case .text, .json: nil
    }
  }
}
