internal import SvarModel

/// Draws into a screen; what does not fit is left out.
struct Canvas {
  private(set) var screen: Screen
  let glyphs: Glyphs

  init(size: Size, glyphs: Glyphs) {
    screen = Screen(size: size)
    self.glyphs = glyphs
  }

  /// Puts cells from a place to the right, at most to `end`; returns the column after them.
  @discardableResult
  mutating func put(
    _ cells: [TextCell], row: Int, column: Int, end: Int? = nil, paint: (TextCell) -> Paint
  ) -> Int {
    let limit = min(end ?? screen.size.columns, screen.size.columns)
    guard row >= 0, row < screen.size.rows else { return column }
    var column = column
    for cell in cells {
      guard column >= 0, column + cell.width <= limit else { break }
      set(cell, row: row, column: column, paint: paint(cell))
      column += cell.width
    }
    return column
  }

  @discardableResult
  mutating func put(_ text: String, row: Int, column: Int, end: Int? = nil, _ paint: Paint) -> Int {
    put(TextCells.make(text), row: row, column: column, end: end) { _ in paint }
  }

  /// Text cut to a width with an ellipsis, its hits marked.
  @discardableResult
  mutating func put(
    _ text: Marked, row: Int, column: Int, width: Int, _ paint: Paint, hit: Role = .hit
  ) -> Int {
    let cells = Fitting.cells(TextCells.make(text.text), width: width, ellipsis: glyphs.ellipsis)
    return put(cells, row: row, column: column, end: column + width) { cell in
      text.hits.contains { $0.contains(cell.offset) } ? Paint(hit, on: paint.ground) : paint
    }
  }

  mutating func fill(_ area: Rectangle, _ paint: Paint) {
    for row in area.row..<min(area.row + area.height, screen.size.rows) where row >= 0 {
      for column in max(0, area.column)..<max(0, min(area.column + area.width, screen.size.columns)) {
        set(TextCell(text: " ", width: 1, offset: 0), row: row, column: column, paint: paint)
      }
    }
  }

  /// Puts the beginning of a row on a ground.
  ///
  /// Not the whole row: a bar as wide as the pane is sent twice for every move, away from one row and onto the next.
  mutating func lay(_ ground: Role, over row: Rectangle, columns: Int) {
    guard row.row >= 0, row.row < screen.size.rows else { return }
    for column in max(0, row.column)..<max(0, min(row.column + min(columns, row.width), screen.size.columns)) {
      screen[row: row.row, column: column].paint.ground = ground
    }
  }

  /// So many columns of a row, or as many more or fewer as it takes to the end of a word.
  func endOfWord(from columns: Int, in row: Rectangle) -> Int {
    guard row.row >= 0, row.row < screen.size.rows else { return columns }
    func isBlank(_ column: Int) -> Bool {
      let place = row.column + column
      return column >= row.width || place >= screen.size.columns || screen[row: row.row, column: place].text == " "
    }
    let wanted = min(columns, row.width)
    guard !isBlank(wanted), !isBlank(wanted - 1) else { return wanted }
    if let end = (wanted...wanted + 12).first(where: isBlank) { return min(end, row.width) }
    return (1...max(1, wanted)).last { isBlank($0 - 1) } ?? wanted
  }

  /// A border with a title and a note in its upper line.
  mutating func frame(_ area: Rectangle, title: String, note: String, isFocused: Bool) {
    guard area.width > 4, area.height > 1 else { return }
    // The upper line alone tells where the keys are: were it all four, each line that scrolls would bring two pieces of
    // another colour, and a change of panes the whole screen.
    let paint = Paint(.border)
    let upper = Paint(isFocused ? .focusedBorder : .border)
    let last = area.row + area.height - 1
    let right = area.column + area.width - 1
    for column in area.column + 1..<right {
      put(glyphs.horizontal, row: area.row, column: column, upper)
      put(glyphs.horizontal, row: last, column: column, paint)
    }
    for row in area.row + 1..<max(area.row + 1, last) {
      put(glyphs.vertical, row: row, column: area.column, paint)
      put(glyphs.vertical, row: row, column: right, paint)
    }
    put(glyphs.upperLeft, row: area.row, column: area.column, upper)
    put(glyphs.upperRight, row: area.row, column: right, upper)
    put(glyphs.lowerLeft, row: last, column: area.column, paint)
    put(glyphs.lowerRight, row: last, column: right, paint)
    caption(area, row: area.row, title: title, note: note, isFocused: isFocused)
  }

  /// A title at the left and a note at the right of a line.
  mutating func caption(_ area: Rectangle, row: Int, title: String, note: String, isFocused: Bool) {
    guard !title.isEmpty || !note.isEmpty else { return }
    let noteCells = TextCells.make(note)
    let noteWidth = note.isEmpty ? 0 : noteCells.reduce(0) { $0 + $1.width } + 2
    let room = area.width - 4 - noteWidth
    let paint = Paint(isFocused ? .heading : .dim)
    let marker = isFocused && !title.isEmpty ? glyphs.pointer : " "
    // The blank behind it stays where the title is cut, so that a rule never touches a word.
    let cells =
      Fitting.cells(TextCells.make(marker + title), width: room - 1, ellipsis: glyphs.ellipsis) + TextCells.make(" ")
    put(cells, row: row, column: area.column + 1, end: area.column + 1 + max(0, room)) { _ in paint }
    if !note.isEmpty, room > 0 {
      put(
        " " + note + " ", row: row, column: area.column + area.width - 2 - noteWidth + 1,
        Paint(isFocused ? .text : .dim))
    }
  }

  mutating func point(_ point: Point, isVisible: Bool = false) {
    screen.cursor = Point(
      column: max(0, min(point.column, screen.size.columns - 1)), row: max(0, min(point.row, screen.size.rows - 1)))
    screen.isCursorVisible = isVisible
  }

  /// Sets a cell and mends a wide one that it cuts through.
  private mutating func set(_ cell: TextCell, row: Int, column: Int, paint: Paint) {
    let old = screen[row: row, column: column]
    if old.width == 0, column > 0 {
      screen[row: row, column: column - 1].text = " "
      screen[row: row, column: column - 1].width = 1
    }
    let after = column + cell.width
    if after < screen.size.columns, screen[row: row, column: after].width == 0 {
      screen[row: row, column: after].text = " "
      screen[row: row, column: after].width = 1
    }
    screen[row: row, column: column] = Cell(text: cell.text, width: cell.width, paint: paint)
    if cell.width == 2 { screen[row: row, column: column + 1] = Cell(text: "", width: 0, paint: paint) }
  }
}
