import SvarModel

/// One row of a list as a line of plain text, columns apart by two spaces.
struct RowText {
  let words: ToolWords

  func line(_ row: ListRow) -> String {
    let parts: [String?]
    switch row {
    case .question(let row):
      parts = [
        date(row.date), row.reference.description, row.party?.letters ?? "–", row.asker?.text, row.title.text,
        "(" + words.status(row.status) + ")",
      ]
    case .answer(let row):
      parts = [date(row.date), row.reference.description, row.minister?.text, row.title.text]
    case .measure(let row):
      parts = [
        dates(row.first, row.last), words.kind(row.kind), words.status(row.status), row.name.text,
        row.context.isEmpty ? nil : "(\(row.context))", "×\(row.answers)",
        row.deadline.map { words.deadline(row.kind.deadlineSense, $0) },
      ]
    case .collaboration(let row):
      parts = [dates(row.first, row.last), row.name.text, row.purpose.isEmpty ? nil : row.purpose, "×\(row.answers)"]
    case .agency(let row):
      parts = [
        dates(row.first, row.last), row.name.text, row.abbreviation.map { "(" + $0 + ")" }, "×\(row.answers)",
      ]
    case .refusal(let row):
      parts = [date(row.date), row.reference.description, row.minister?.text, row.act.text]
    }
    return parts.compactMap(\.self).joined(separator: "  ")
  }

  private func date(_ day: Day?) -> String { day?.description ?? "    –     " }

  /// The days from the first to the last.
  func span(_ first: Day?, _ last: Day?) -> String { dates(first, last) }

  private func dates(_ first: Day?, _ last: Day?) -> String {
    guard let first, let last, first != last else { return date(last ?? first) }
    return "\(first)–\(last)"
  }
}
