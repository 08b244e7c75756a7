internal import SvarModel

/// The second line of a row where a list beside a text is too narrow for one: what a list over the whole width has in
/// its row and this one has no room for.
enum RowDetails {
  /// One thing that is told, with what is lit in it.
  struct Part {
    var text: Marked
    var role: Role

    init(_ text: Marked, _ role: Role = .dim) {
      self.text = text
      self.role = role
    }

    init(_ text: String, _ role: Role = .dim) { self.init(Marked(text), role) }
  }

  /// What stands before the second line, so that the first ones are what the eye goes by.
  private static let indent = 3

  static func draw(_ parts: [Part], in area: Rectangle, on canvas: inout Canvas) {
    var column = area.column + indent
    let end = area.column + area.width - 1
    for (number, part) in parts.filter({ !$0.text.text.isEmpty }).enumerated() {
      if number > 0 { column = canvas.put(" · ", row: area.row, column: column, end: end, Paint(.dim)) }
      guard end - column > 1 else { return }
      column = canvas.put(
        Passage.around(part.text, width: end - column), row: area.row, column: column, width: end - column,
        Paint(part.role))
    }
  }

  /// - Parameter hasReference: whether the first line has room for it.
  static func parts(_ row: QuestionRow, hasReference: Bool) -> [Part] {
    var asker = row.asker ?? Marked("")
    if row.moreAskers > 0 { asker.text += " +\(row.moreAskers)" }
    return (hasReference ? [] : [reference(row.reference, row.kind)]) + [Part(row.snippet ?? asker)]
  }

  static func parts(_ row: AnswerRow, hasReference: Bool) -> [Part] {
    let first = reference(row.reference, row.kind, more: row.moreReferences)
    let second = row.snippet.map { Part($0) } ?? Part(row.minister ?? Marked("?"), .party)
    return (hasReference ? [] : [first]) + [second]
  }

  static func parts(_ row: MeasureRow, _ words: Words) -> [Part] {
    [
      Part(words.measureStatuses[row.status] ?? row.status.rawValue, Sign(row.status).role),
      Part(RowView.span(row.first, row.last)), Part(row.context),
    ]
  }

  static func parts(_ row: CollaborationRow) -> [Part] { [Part(RowView.span(row.first, row.last)), Part(row.purpose)] }

  static func parts(_ row: AgencyRow, _ words: Words) -> [Part] {
    [
      Part(row.abbreviation ?? ""), Part("\(words.number(row.measures)) \(words.things(.measure, row.measures))"),
      Part(RowView.span(row.first, row.last)),
    ]
  }

  static func parts(_ row: RefusalRow, hasReference: Bool) -> [Part] {
    (hasReference ? [] : [reference(row.reference, row.kind)])
      + [Part(row.minister ?? Marked("?"), .party), Part(row.title)]
  }

  private static func reference(_ reference: Reference, _ kind: QuestionKind, more: Int = 0) -> Part {
    Part((kind == .interpellation ? "ip " : "") + reference.description + (more > 0 ? "+\(more)" : ""))
  }
}
