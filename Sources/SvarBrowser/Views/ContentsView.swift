internal import SvarModel

/// What the open page contains: measures above, collaborations below, then agencies.
enum ContentsView {
  /// One line of the pane: a section's heading, or one of its rows by its number among all.
  private enum Line {
    case heading(String, count: Int)
    case row(Int, Document.Section.Row)
    case nothing
  }

  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let frame = layout.frames[.contents], let inside = layout.inside(.contents) else { return }
    let isFocused = state.focusedPane == .contents
    canvas.fill(frame, Paint(.text))
    let all = lines(state)
    let first = top(state, height: inside.height)
    let sections = state.page?.document.sections ?? []
    let title = sections.first?.title ?? ""
    let note = sections.first.map { state.words.number($0.rows.count) } ?? ""
    if layout.hasBorders {
      canvas.frame(frame, title: title, note: note, isFocused: isFocused)
    } else {
      canvas.caption(frame, row: frame.row, title: title, note: note, isFocused: isFocused)
    }
    if isFocused { canvas.point(Point(column: inside.column, row: inside.row)) }
    for offset in 0..<inside.height where all.indices.contains(first + offset) {
      let row = inside.row + offset
      switch all[first + offset] {
      case .heading(let title, let count):
        divider(frame, row, title, state.words.number(count), layout.hasBorders, on: &canvas)
      case .nothing:
        canvas.put(state.words.page.nothing, row: row, column: inside.column + 1, Paint(.dim))
      case .row(let number, let entry):
        let isSelected = isFocused && number == state.spot.contentsRow
        draw(entry, in: Rectangle(column: inside.column, row: row, width: inside.width, height: 1), isSelected, &canvas)
        if isSelected { canvas.point(Point(column: inside.column, row: row)) }
      }
    }
  }

  private static func divider(
    _ frame: Rectangle, _ row: Int, _ title: String, _ note: String, _ hasBorders: Bool, on canvas: inout Canvas
  ) {
    let glyphs = canvas.glyphs
    let paint = Paint(.border)
    let start = frame.column + (hasBorders ? 0 : 1)
    let end = frame.column + frame.width - (hasBorders ? 0 : 1)
    for column in start..<end { canvas.put(glyphs.horizontal, row: row, column: column, paint) }
    if hasBorders {
      canvas.put(glyphs.leftTee, row: row, column: start, paint)
      canvas.put(glyphs.rightTee, row: row, column: end - 1, paint)
    }
    canvas.caption(frame, row: row, title: title, note: note, isFocused: false)
  }

  private static func draw(
    _ entry: Document.Section.Row, in area: Rectangle, _ isSelected: Bool, _ canvas: inout Canvas
  ) {
    let ground: Role? = isSelected ? .selection : nil
    if isSelected { canvas.fill(area, Paint(.text, on: ground)) }
    if isSelected { canvas.put(canvas.glyphs.pointer, row: area.row, column: area.column, Paint(.text, on: ground)) }
    canvas.put(
      canvas.glyphs.sign(entry.sign), row: area.row, column: area.column + 1, Paint(entry.sign.role, on: ground))
    let noteWidth = DisplayWidth.columns(entry.note)
    let hasNote = noteWidth > 0 && area.width > noteWidth + 16
    let end = area.column + area.width - (hasNote ? noteWidth + 2 : 1)
    canvas.put(
      entry.text, row: area.row, column: area.column + 3, width: max(0, end - area.column - 3), Paint(.text, on: ground)
    )
    if hasNote { canvas.put(entry.note, row: area.row, column: end + 1, Paint(.dim, on: ground)) }
  }

  private static func lines(_ state: State) -> [Line] {
    var lines: [Line] = []
    var number = 0
    for (index, section) in (state.page?.document.sections ?? []).enumerated() {
      if index > 0 { lines.append(.heading(section.title, count: section.rows.count)) }
      if section.rows.isEmpty { lines.append(.nothing) }
      for row in section.rows {
        lines.append(.row(number, row))
        number += 1
      }
    }
    return lines
  }

  /// The first line in sight, so that the selected row is, or where the wheel has put it.
  static func top(_ state: State, height: Int, moved distance: Int = 0) -> Int {
    let all = lines(state)
    let selected = all.firstIndex { line in
      if case .row(state.spot.contentsRow, _) = line { true } else { false }
    }
    let own = state.spot.focus == .contents ? (selected ?? 0) - height * 2 / 3 : 0
    let top = WheelTops.top(state.wheelTops.contents, else: own, of: all.count, height: height)
    return max(0, min(top + distance, all.count - height))
  }

  /// The row at a line of the pane, for a click.
  static func rowIndex(at line: Int, in state: State, height: Int) -> Int? {
    let all = lines(state)
    let place = top(state, height: height) + line
    guard all.indices.contains(place), case .row(let number, _) = all[place] else { return nil }
    return number
  }
}
