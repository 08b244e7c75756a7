internal import SvarModel

/// The second line of a row where a list beside a text is too narrow for one: what a list over the whole width has in
/// its row and this one has no room for.
enum RowDetails {
  /// One thing that is told, with what is lit in it.
  struct Part {
    var text: Marked
    var role: Role
    /// What stands for it where there is no room for the whole.
    var short: String?

    init(_ text: Marked, _ role: Role = .dim) {
      self.text = text
      self.role = role
    }

    init(_ text: String, _ role: Role = .dim) { self.init(Marked(text), role) }
  }

  /// What stands before the second line, so that the first ones are what the eye goes by.
  private static let indent = 3

  /// The fewest columns in which a part that has to be cut still says something.
  private static let leastRoom = 5

  /// - Parameter figures: what is set to the right end, the last outermost.
  static func draw(_ parts: [Part], _ figures: [Part] = [], in area: Rectangle, on canvas: inout Canvas) {
    var column = area.column + indent
    var end = area.column + area.width - 1
    for figure in figures.reversed() where !figure.text.text.isEmpty {
      let start = end - DisplayWidth.columns(figure.text.text)
      canvas.put(figure.text, row: area.row, column: start, width: end - start, Paint(figure.role))
      end = start - 2
    }
    for (number, whole) in parts.filter({ !$0.text.text.isEmpty }).enumerated() {
      var part = whole
      if let short = whole.short, end - column - 3 < DisplayWidth.columns(whole.text.text) {
        part = Part(short, whole.role)
      }
      if number > 0 {
        guard end - column - 3 >= min(leastRoom, DisplayWidth.columns(part.text.text)) else { return }
        column = canvas.put(" · ", row: area.row, column: column, end: end, Paint(.dim))
      }
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
    var days = Part(RowView.months(row.first, row.last))
    if let first = row.first, let last = row.last, first.year != last.year {
      days.short = "\(first.year)–\(last.year)"
    }
    return [
      Part(words.shortMeasureKinds[row.kind] ?? words.measureKinds[row.kind] ?? row.kind.rawValue, .measure),
      Part(words.measureStatuses[row.status] ?? row.status.rawValue, Sign(row.status).role), days,
    ]
  }

  /// By when it was to be done, and in how many answers it is told.
  static func figures(_ row: MeasureRow, _ words: Words, _ today: Day?) -> [Part] {
    let (mark, role) = DeadlineSign.of(row, on: today)
    let deadline = row.deadline.map { DeadlineSign.written($0, mark, isShort: true) } ?? ""
    let answers = words.number(row.answers)
    return [
      Part(deadline.isEmpty ? "" : deadline.padded(to: 8), role),
      Part(String(repeating: " ", count: max(0, 3 - DisplayWidth.columns(answers))) + answers),
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

extension String {
  /// With blanks behind it, so that it takes so many columns.
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(self)))
  }
}
