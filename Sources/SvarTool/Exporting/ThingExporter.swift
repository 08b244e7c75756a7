import SvarModel

/// Measures, collaborations and agencies as tables and lines of JSON.
struct ThingExporter {
  let kind: ListKind
  let format: ExportFormat
  private let kept: [ItemID: Kept]
  private let today = Day.today

  /// Nil for forms that only papers have.
  ///
  /// - Parameter kept: what the reader keeps, which goes with the things.
  init?(_ kind: ListKind, _ format: ExportFormat, kept: [ItemID: Kept] = [:]) {
    guard format == .csv || format == .jsonl else { return nil }
    self.kept = kept
    self.kind = kind
    self.format = format
  }

  var head: String {
    guard format == .csv, !columns.isEmpty else { return "" }
    return CSVRow.of(columns + KeptFields.columns)
  }

  private var columns: [String] {
    switch kind {
    case .measure: ["id", "kind", "status", "name", "answers", "first", "last"]
    case .collaboration: ["id", "name", "purpose", "answers", "first", "last"]
    case .agency: ["id", "name", "abbreviation", "answers", "first", "last"]
    case .refusal: ["id", "answer", "reference", "date", "minister", "act", "title"]
    case .question, .answer: []
    }
  }

  func text(_ row: ListRow) throws -> String {
    let own = kept[row.id]
    switch row {
    case .measure:
      guard let row = MeasuresForm(total: 1, rows: [row], today: today).measures.first else { return "" }
      return try text(
        row, own, [row.id, row.kind, row.status, row.name, String(row.answers), row.first ?? "", row.last ?? ""])
    case .collaboration:
      guard let row = CollaborationsForm(total: 1, rows: [row]).collaborations.first else { return "" }
      return try text(row, own, [row.id, row.name, row.purpose, String(row.answers), row.first ?? "", row.last ?? ""])
    case .agency:
      guard let row = AgenciesForm(total: 1, rows: [row]).agencies.first else { return "" }
      return try text(
        row, own, [row.id, row.name, row.abbreviation ?? "", String(row.answers), row.first ?? "", row.last ?? ""])
    case .refusal:
      guard let row = DeclinedForm(total: 1, rows: [row]).declined.first else { return "" }
      return try text(
        row, own, [row.id, row.answer, row.reference, row.date ?? "", row.minister ?? "", row.act, row.title])
    case .question, .answer: return ""
    }
  }

  private func text(_ row: some Encodable, _ own: Kept?, _ fields: [String]) throws -> String {
    format == .csv
      ? CSVRow.of(fields + KeptFields.row(own)) : try JSONText.of(RowWithKept(row: row, kept: own)) + "\n"
  }
}
