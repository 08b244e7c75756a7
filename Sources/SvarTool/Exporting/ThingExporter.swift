import SvarModel

/// Measures, collaborations and agencies as tables and lines of JSON.
struct ThingExporter {
  let kind: ListKind
  let format: ExportFormat

  /// Nil for forms that only papers have.
  init?(_ kind: ListKind, _ format: ExportFormat) {
    guard format == .csv || format == .jsonl else { return nil }
    self.kind = kind
    self.format = format
  }

  var head: String {
    guard format == .csv else { return "" }
    switch kind {
    case .measure: return CSVRow.of(["id", "kind", "status", "name", "answers", "first", "last"])
    case .collaboration: return CSVRow.of(["id", "name", "purpose", "answers", "first", "last"])
    case .agency: return CSVRow.of(["id", "name", "abbreviation", "answers", "first", "last"])
    case .question, .answer: return ""
    }
  }

  func text(_ row: ListRow) throws -> String {
    switch row {
    case .measure:
      guard let row = MeasuresForm(total: 1, rows: [row]).measures.first else { return "" }
      return try text(
        row, [row.id, row.kind, row.status, row.name, String(row.answers), row.first ?? "", row.last ?? ""])
    case .collaboration:
      guard let row = CollaborationsForm(total: 1, rows: [row]).collaborations.first else { return "" }
      return try text(row, [row.id, row.name, row.purpose, String(row.answers), row.first ?? "", row.last ?? ""])
    case .agency:
      guard let row = AgenciesForm(total: 1, rows: [row]).agencies.first else { return "" }
      return try text(
        row, [row.id, row.name, row.abbreviation ?? "", String(row.answers), row.first ?? "", row.last ?? ""])
    case .question, .answer: return ""
    }
  }

  private func text(_ row: some Encodable, _ fields: [String]) throws -> String {
    format == .csv ? CSVRow.of(fields) : try JSONText.of(row) + "\n"
  }
}
