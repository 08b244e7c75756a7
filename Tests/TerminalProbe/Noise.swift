import SvarBrowser

/// Screens that follow from one another as a browser's do: rows scroll, rows change, wide letters come and go; the same
/// every time.
struct Noise {
  private(set) var screen: Screen
  private var state: UInt64 = 20_200_915
  private(set) var count = 0

  init(size: Size) {
    screen = Screen(size: size)
  }

  mutating func resize(_ size: Size) {
    screen = Screen(size: size)
    step()
  }

  /// The next screen.
  mutating func step() {
    count += 1
    let size = screen.size
    guard size.rows > 2, size.columns > 10 else { return }
    if number(below: 3) == 0 { scroll() }
    for _ in 0..<number(below: 6) {
      fill(row: 1 + number(below: size.rows - 1))
    }
    let label = Array("frame \(count).")
    for column in 0..<size.columns {
      let text = column < label.count ? String(label[column]) : " "
      screen[row: 0, column: column] = Cell(text: text, width: 1, paint: Paint(.title))
    }
    screen.cursor = Point(column: number(below: size.columns), row: number(below: size.rows))
    screen.isCursorVisible = number(below: 2) == 0
  }

  /// The rows as they must be seen, and where the cursor stands.
  var description: String {
    let rows = (0..<screen.size.rows).map { row in
      var line = (0..<screen.size.columns).map { screen[row: row, column: $0].text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    let marks = (0..<screen.size.rows).map { row in
      (0..<screen.size.columns).map { screen[row: row, column: $0].paint.role == .selection ? "R" : "." }.joined()
    }
    return (rows + marks + ["\(screen.cursor.column),\(screen.cursor.row),\(screen.isCursorVisible)"])
      .joined(separator: "\n")
  }

  private mutating func scroll() {
    let size = screen.size
    let top = 1 + number(below: size.rows - 2)
    let bottom = top + number(below: size.rows - top)
    let distance = 1 + number(below: 3)
    let isUp = number(below: 2) == 0
    let rows = top...bottom
    let before = screen
    for row in rows {
      let source = isUp ? row + distance : row - distance
      guard rows.contains(source) else {
        fill(row: row)
        continue
      }
      for column in 0..<size.columns { screen[row: row, column: column] = before[row: source, column: column] }
    }
  }

  private mutating func fill(row: Int) {
    var column = 0
    let paints = [Paint(.text), Paint(.title), Paint(.selection), Paint(.text), Paint(.error)]
    var paint = paints[number(below: paints.count)]
    while column < screen.size.columns {
      if number(below: 12) == 0 { paint = paints[number(below: paints.count)] }
      let letters = ["a", "b", "c", " ", " ", "å", "ö", "e\u{301}", "─", "│", "漢", "字", "1", "2"]
      let letter = letters[number(below: letters.count)]
      let isWide = letter == "漢" || letter == "字"
      // libvterm forgets a mark that follows the last column in a read of its own.
      let isLast = column + 1 == screen.size.columns
      if isWide && !isLast {
        screen[row: row, column: column] = Cell(text: letter, width: 2, paint: paint)
        screen[row: row, column: column + 1] = Cell(text: "", width: 0, paint: paint)
        column += 2
      } else {
        screen[row: row, column: column] = Cell(text: isWide || isLast ? "x" : letter, width: 1, paint: paint)
        column += 1
      }
    }
    // On terminals that wrap at their last corner ncurses moves half of a wide letter there.
    if row == screen.size.rows - 1, screen[row: row, column: column - 2].width == 0 {
      screen[row: row, column: column - 3] = Cell(text: "u", width: 1, paint: paint)
      screen[row: row, column: column - 2] = Cell(text: "v", width: 1, paint: paint)
    }
    // Rows that end in nothing are cleared, not written.
    if number(below: 3) == 0 {
      let end = number(below: screen.size.columns)
      for column in end..<screen.size.columns {
        screen[row: row, column: column] = Cell(text: " ", width: 1, paint: Paint(.text))
      }
      if end > 0, screen[row: row, column: end - 1].width == 2 {
        screen[row: row, column: end - 1] = Cell(text: "y", width: 1, paint: Paint(.text))
      }
    }
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % max(1, limit)
  }
}
