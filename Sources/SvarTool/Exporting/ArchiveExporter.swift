public import SvarArchive
public import SvarBrowser
import SvarModel
public import SvarSettings

/// What the browser hands to other programs, in the forms that the commands print.
public struct ArchiveExporter: Exporter {
  private let archive: Archive
  private let words: ToolWords

  public init(_ archive: Archive, language: InterfaceLanguage) {
    self.archive = archive
    words = ToolWords(language)
  }

  public func text(of taken: Taken) async throws -> String? {
    switch taken.subject {
    case .item(let item): try await text(of: item, as: taken.form)
    case .list(let request): try await text(of: request, as: taken.form)
    }
  }

  // MARK: - One thing

  private func text(of item: ItemID, as form: TakenForm) async throws -> String? {
    switch item {
    case .paper(let id):
      guard let detail = try await archive.paper(id, query: "") else { return nil }
      return try text(of: detail, id, as: form)
    case .measure(let id):
      guard let detail = try await archive.measure(id, query: "") else { return nil }
      return try text(of: [.measure(detail.row)], of: .measure, as: form)
    case .collaboration(let id):
      guard let detail = try await archive.collaboration(id, query: "") else { return nil }
      return try text(of: [.collaboration(detail.row)], of: .collaboration, as: form)
    case .agency(let name):
      guard let detail = try await archive.agency(name, query: "") else { return nil }
      return try text(of: [.agency(detail.row)], of: .agency, as: form)
    }
  }

  private func text(of detail: PaperDetail, _ id: PaperID, as form: TakenForm) throws -> String? {
    switch form {
    case .text, .markdown:
      let lines = PaperPrinter(words: words).lines(detail)
      guard form == .markdown, let first = lines.first else { return Self.joined(lines) }
      return Self.joined(["# \(first)", ""] + lines.dropFirst())
    case .json, .jsonl: return try JSONText.of(PaperForm(detail, other: nil)) + "\n"
    case .csv: return nil
    case .bibtex: return Self.citations(detail).map(\.bibtex).joined(separator: "\n")
    case .ris: return Self.citations(detail).map(\.ris).joined()
    }
  }

  private static func citations(_ detail: PaperDetail) -> [Citation] {
    let title = detail.questions.first?.question.title
    return detail.questions.map { Citation($0.question) } + detail.answers.map { Citation($0.answer, title: title) }
  }

  // MARK: - A list

  private func text(of request: ListRequest, as form: TakenForm) async throws -> String? {
    let collected = Collected()
    try await archive.forEachRow(request) { collected.rows.append($0) }
    guard form == .bibtex || form == .ris else { return try text(of: collected.rows, of: request.kind, as: form) }
    var text = ""
    for row in collected.rows {
      guard case .paper(let id) = row.id, let detail = try await archive.paper(id, query: "") else { return nil }
      let cited = Self.citations(detail).filter { $0.id == id.rawValue }
      text += cited.map { form == .ris ? $0.ris : $0.bibtex + "\n" }.joined()
    }
    return text
  }

  private func text(of rows: [ListRow], of kind: ListKind, as form: TakenForm) throws -> String? {
    let results = rows.map(SearchForm.Result.init)
    switch form {
    case .text: return Self.joined(rows.map(RowText(words: words).line))
    case .markdown: return Self.joined(rows.map { "* " + RowText(words: words).line($0) })
    case .jsonl: return try results.map { try JSONText.of($0) + "\n" }.joined()
    case .json: return try JSONText.of(results) + "\n"
    case .csv: return SearchTable.lines(results).joined()
    case .bibtex, .ris: return nil
    }
  }

  private static func joined(_ lines: some Sequence<String>) -> String { lines.map { $0 + "\n" }.joined() }

  /// Rows that are taken one by one while the archive is read, by one reader.
  private final class Collected: @unchecked Sendable {
    var rows: [ListRow] = []
  }
}
