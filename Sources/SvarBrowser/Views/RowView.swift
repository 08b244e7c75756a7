internal import SvarModel

/// One row of a list, in as many columns as there are.
enum RowView {
  /// - Parameter isAlone: whether nothing else on the screen tells of the thing.
  static func draw(
    _ row: ListRow, kept: Kept? = nil, in area: Rectangle, words: Words, today: Day? = nil, isAlone: Bool = false,
    on canvas: inout Canvas
  ) {
    var line = Line(area: area)
    line.isAlone = isAlone
    if let kept { line.kept = signs(of: kept, line.width, canvas.glyphs) }
    // Beside a text a row has two lines: the second has what the first has no room for.
    let isTwofold = area.height > 1
    let hasReference = area.width >= referenceWidth
    var details: [RowDetails.Part]
    var figures: [RowDetails.Part] = []
    switch row {
    case .question(var row):
      details = RowDetails.parts(row, hasReference: hasReference)
      if isTwofold { row.snippet = nil }
      draw(row, &line, &canvas)
    case .answer(var row):
      details = RowDetails.parts(row, hasReference: hasReference)
      if isTwofold { row.snippet = nil }
      draw(row, &line, words, &canvas)
    case .measure(let row):
      details = RowDetails.parts(row, words)
      figures = RowDetails.figures(row, words, today)
      isTwofold ? drawFirst(row, &line, &canvas) : draw(row, &line, words, today, &canvas)
    case .collaboration(var row):
      details = RowDetails.parts(row)
      if isTwofold { row.purpose = "" }
      draw(row, &line, words, &canvas)
    case .agency(var row):
      details = RowDetails.parts(row, words)
      if isTwofold { row.abbreviation = nil }
      draw(row, &line, words, &canvas)
    case .refusal(var row):
      details = RowDetails.parts(row, hasReference: hasReference)
      if isTwofold { row.title = "" }
      draw(row, &line, &canvas)
    }
    guard isTwofold else { return }
    if !hasReference { details += (kept?.tags ?? []).map { RowDetails.Part("#" + $0, .key) } }
    let second = Rectangle(column: area.column, row: area.row + 1, width: area.width, height: 1)
    RowDetails.draw(details, figures, in: second, on: &canvas)
  }

  /// What the reader keeps of it: bookmark, tags, whether it has been read.
  private static func signs(of kept: Kept, _ width: Int, _ glyphs: Glyphs) -> String {
    var signs = kept.isBookmarked ? [glyphs.bookmark] : []
    if width >= referenceWidth { signs += kept.tags.prefix(3).map { "#" + $0 } }
    if kept.isRead { signs.append(glyphs.read) }
    return signs.joined(separator: " ")
  }

  /// The columns of the cursor and of what a row begins with, which the selected row’s ground covers: reference and date,
  /// sign and kind, or the name where there is nothing before it.
  static func leadWidth(_ kind: ListKind, _ area: Rectangle) -> Int {
    let width = area.width
    switch kind {
    case .question, .answer, .refusal: return width >= referenceWidth ? referenceColumns + 12 : 11
    case .measure: return area.height > 1 ? width : min(width, (width < wideWidth ? narrowKind : wideKind) + 3)
    case .collaboration, .agency:
      return area.height > 1 || width < fullWidth ? width : nameWidth(width) + 2
    }
  }

  /// A row with room for a reference, and for who asks or answers.
  private static let referenceWidth = 60
  /// `ip 2024/25:9001`
  private static let referenceColumns = 15
  static let fullWidth = 76
  /// A row with room for long names beside columns in full.
  private static let wideWidth = 110

  /// The columns of a measure's kind where there are few, and where there are many.
  static let narrowKind = 8
  private static let wideKind = 16

  /// The columns of a name that has others behind it.
  private static func nameWidth(_ width: Int) -> Int { width >= wideWidth ? 44 : 27 }

  /// What is left of a row while its columns are taken from both ends.
  private struct Line {
    let row: Int
    var isAlone = false
    /// What stands after the title, left of the columns at the right end, which stay where they are.
    var kept = ""
    var start: Int
    var end: Int
    let width: Int
    private let edge: Int

    init(area: Rectangle) {
      row = area.row
      start = area.column + 1
      end = area.column + area.width
      edge = end
      width = area.width
    }

    var room: Int { end - start }

    /// What a text may take: it never touches what is right of the row.
    private var textRoom: Int { max(0, end == edge ? room - 1 : room) }

    /// A column of a fixed width at the left.
    mutating func left(_ text: Marked, _ width: Int, _ role: Role, _ canvas: inout Canvas) {
      guard room > width + 1 else { return }
      canvas.put(text, row: row, column: start, width: width, Paint(role))
      start += width + 1
    }

    /// The reference where there is room for it; `ip` tells an interpellation from the written question of that number.
    mutating func reference(_ reference: Reference, _ kind: QuestionKind, more: Int, _ canvas: inout Canvas) {
      guard width >= referenceWidth else { return }
      let others = more > 0 ? "+\(more)" : ""
      let series = kind == .interpellation ? "ip " : ""
      left(Marked(series + reference.description + others), RowView.referenceColumns, .dim, &canvas)
    }

    /// Text set to the right end.
    mutating func right(_ text: String, _ role: Role, _ canvas: inout Canvas) {
      let columns = DisplayWidth.columns(text)
      guard columns > 0, room > columns + 8 else { return }
      canvas.put(text, row: row, column: end - columns - 1, end: end, Paint(role))
      end -= columns + 2
    }

    /// Text that begins in one column, counted from the right end.
    mutating func rightColumn(_ text: String, _ columns: Int, _ role: Role, _ canvas: inout Canvas) {
      guard room > columns + 8 else { return }
      canvas.put(text, row: row, column: end - columns - 1, end: end, Paint(role))
      end -= columns + 2
    }

    /// Text at the right end that ends in one column and has so many.
    mutating func rightNumber(_ text: String, _ columns: Int, _ role: Role, _ canvas: inout Canvas) {
      right(String(repeating: " ", count: max(0, columns - DisplayWidth.columns(text))) + text, role, &canvas)
    }

    /// The title in what is left, and the passage that matched after it where there is room for both.
    ///
    /// - Parameter column: the columns of the title where what comes after it is to begin in one place.
    mutating func rest(_ title: Marked, _ snippet: Marked?, column: Int? = nil, _ canvas: inout Canvas) {
      right(kept, .key, &canvas)
      let room = textRoom
      if let column, let snippet, !snippet.text.isEmpty, room > column + 10 {
        canvas.put(title, row: row, column: start, width: column, Paint(.text))
        let next = start + column + 2
        canvas.put(
          Passage.around(snippet, width: room - column - 2), row: row, column: next, width: room - column - 2,
          Paint(.dim))
        return
      }
      guard let snippet, !snippet.text.isEmpty, room > 40 else {
        canvas.put(title, row: row, column: start, width: room, Paint(.text))
        return
      }
      let share = min(
        DisplayWidth.columns(title.text), max(room * 45 / 100, room - DisplayWidth.columns(snippet.text) - 3))
      let next = canvas.put(title, row: row, column: start, width: share, Paint(.text)) + 2
      let left = max(0, start + room - next)
      canvas.put(Passage.around(snippet, width: left), row: row, column: next, width: left, Paint(.dim))
    }
  }

  private static func draw(_ row: QuestionRow, _ line: inout Line, _ canvas: inout Canvas) {
    let sign = Sign(row)
    line.right(canvas.glyphs.sign(sign), sign.role, &canvas)
    line.reference(row.reference, row.kind, more: 0, &canvas)
    line.left(Marked(row.date?.description ?? "????-??-??"), 10, .dim, &canvas)
    line.left(Marked(row.party?.letters ?? ""), 2, .party, &canvas)
    // A passage that matched needs the room more than the name.
    if line.width >= (row.snippet == nil ? fullWidth : wideWidth) {
      var asker = row.asker ?? Marked("")
      if row.moreAskers > 0 { asker.text += " +\(row.moreAskers)" }
      line.left(asker, line.width >= wideWidth ? 24 : 16, .dim, &canvas)
    }
    line.rest(row.title, row.snippet, &canvas)
  }

  private static func draw(_ row: AnswerRow, _ line: inout Line, _ words: Words, _ canvas: inout Canvas) {
    if line.width >= 40, let days = row.days { line.right(words.page.days(days), .dim, &canvas) }
    line.reference(row.reference, row.kind, more: row.moreReferences, &canvas)
    line.left(Marked(row.date?.description ?? "????-??-??"), 10, .dim, &canvas)
    if line.width >= (row.snippet == nil ? fullWidth : wideWidth) {
      line.left(row.minister ?? Marked("?"), line.width >= wideWidth ? 24 : 18, .party, &canvas)
    }
    line.rest(row.title, row.snippet, &canvas)
  }

  private static func draw(
    _ row: MeasureRow, _ line: inout Line, _ words: Words, _ today: Day?, _ canvas: inout Canvas
  ) {
    let sign = Sign(row.status)
    line.left(Marked(canvas.glyphs.sign(sign)), 1, sign.role, &canvas)
    let isWide = line.width >= wideWidth
    // The last figures stand in columns of their own, so that those of one row are below those of another. A line that is
    // not wide has months, all of them: the name is what one reads.
    line.rightNumber(words.number(row.answers), 3, .dim, &canvas)
    if line.width >= fullWidth {
      let days = isWide ? span(row.first, row.last) : months(row.first, row.last)
      // A row without a deadline has the room that one with a deadline keeps free, so that deadlines begin in one place.
      line.rightNumber(days, row.deadline == nil ? 0 : isWide ? 21 : 15, .dim, &canvas)
    }
    if let deadline = row.deadline {
      let (mark, role) = DeadlineSign.of(row, on: today)
      line.rightColumn(DeadlineSign.written(deadline, mark, isShort: !isWide), isWide ? 11 : 8, role, &canvas)
    }
    // Elsewhere the sign tells it, and the page below or beside the list.
    if isWide || line.isAlone && line.width >= fullWidth {
      line.left(Marked(words.measureStatuses[row.status] ?? row.status.rawValue), 10, sign.role, &canvas)
    }
    // Kinds in full need a line with room for names that are long themselves.
    let kind = (isWide ? nil : words.shortMeasureKinds[row.kind]) ?? words.measureKinds[row.kind]
    line.left(Marked(kind ?? row.kind.rawValue), isWide ? wideKind : narrowKind, .measure, &canvas)
    name(of: row, &line, &canvas)
  }

  /// The first of two lines is the name's: what else is told of a measure stands below it.
  private static func drawFirst(_ row: MeasureRow, _ line: inout Line, _ canvas: inout Canvas) {
    let sign = Sign(row.status)
    line.left(Marked(canvas.glyphs.sign(sign)), 1, sign.role, &canvas)
    name(of: row, &line, &canvas)
  }

  /// A name that says nothing is worth little without its context, however narrow the line.
  private static func name(of row: MeasureRow, _ line: inout Line, _ canvas: inout Canvas) {
    if row.context.isEmpty || line.room > 40 {
      line.rest(row.name, row.context.isEmpty ? nil : Marked(row.context), &canvas)
    } else {
      line.rest(Marked(row.name.text + " · " + row.context, hits: row.name.hits), nil, &canvas)
    }
  }

  private static func draw(_ row: RefusalRow, _ line: inout Line, _ canvas: inout Canvas) {
    line.reference(row.reference, row.kind, more: 0, &canvas)
    line.left(Marked(row.date?.description ?? "????-??-??"), 10, .dim, &canvas)
    if line.width >= fullWidth {
      line.left(row.minister ?? Marked("?"), line.width >= wideWidth ? 24 : 18, .party, &canvas)
    }
    line.rest(row.act, row.title.isEmpty ? nil : Marked(row.title), &canvas)
  }

  private static func draw(_ row: CollaborationRow, _ line: inout Line, _ words: Words, _ canvas: inout Canvas) {
    line.right(words.number(row.answers), .dim, &canvas)
    if line.width >= fullWidth { line.right(span(row.first, row.last), .dim, &canvas) }
    let purpose = row.purpose.isEmpty ? nil : Marked(row.purpose)
    line.rest(row.name, purpose, column: line.width >= fullWidth ? nameWidth(line.width) : nil, &canvas)
  }

  private static func draw(_ row: AgencyRow, _ line: inout Line, _ words: Words, _ canvas: inout Canvas) {
    line.right(padded(words.page.answersAbout(row.answers), as: words.page.answersAbout(100)), .dim, &canvas)
    if line.width >= fullWidth {
      let measures = "\(words.number(row.measures)) \(words.things(.measure, row.measures))"
      line.right(padded(measures, as: "100 " + words.things(.measure, 100)), .dim, &canvas)
      line.right(padded(span(row.first, row.last), as: "2000-01-01–2000-01-01"), .dim, &canvas)
    }
    let abbreviation = row.abbreviation.map { Marked($0) }
    line.rest(row.name, abbreviation, &canvas)
  }

  /// A number with its noun in a column: numbers end in one place, and nouns begin in one.
  private static func padded(_ text: String, as widest: String) -> String {
    guard let cut = text.firstIndex(of: " "), let end = widest.firstIndex(of: " ") else {
      return text + String(repeating: " ", count: max(0, DisplayWidth.columns(widest) - DisplayWidth.columns(text)))
    }
    let number = String(text[..<cut])
    let noun = String(text[cut...])
    return String(repeating: " ", count: max(0, widest.distance(from: widest.startIndex, to: end) - number.count))
      + number + noun
      + String(repeating: " ", count: max(0, DisplayWidth.columns(String(widest[end...])) - DisplayWidth.columns(noun)))
  }

  /// The months of the first and the last day.
  static func months(_ first: Day?, _ last: Day?) -> String {
    guard let first, let last else { return "" }
    let (from, to) = (first.description.prefix(7), last.description.prefix(7))
    return from == to ? "\(from)" : "\(from)–\(to)"
  }

  static func span(_ first: Day?, _ last: Day?) -> String {
    guard let first, let last else { return "" }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }
}
