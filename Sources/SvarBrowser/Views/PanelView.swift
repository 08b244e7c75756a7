internal import SvarModel

/// A list to choose from, over the panes: the way one has come over all of them, a menu in a box where it was opened.
enum PanelView {
  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let panel = state.panel else { return }
    let rows = state.panelRows
    let frame = frame(of: panel, rows, state, layout)
    let inside = layout.hasBorders ? frame.inside : layout.inside(frame)
    canvas.fill(frame, Paint(.text))
    let title = panel.content == .trail ? state.words.acting.trail : state.words.acting.menu
    let note = rows.isEmpty ? "" : "\(panel.index + 1)/\(rows.count)"
    if layout.hasBorders {
      canvas.frame(frame, title: title, note: note, isFocused: true)
    } else {
      canvas.caption(frame, row: frame.row, title: title, note: note, isFocused: true)
    }
    let top = top(state, height: inside.height)
    canvas.point(Point(column: inside.column, row: inside.row))
    for offset in 0..<inside.height where rows.indices.contains(top + offset) {
      let row = inside.row + offset
      let isSelected = top + offset == panel.index
      let ground: Role? = isSelected ? .selection : nil
      if isSelected {
        canvas.fill(
          Rectangle(column: inside.column, row: row, width: inside.width, height: 1), Paint(.text, on: ground))
        canvas.put(canvas.glyphs.pointer, row: row, column: inside.column, Paint(.text, on: ground))
        canvas.point(Point(column: inside.column, row: row))
      }
      draw(rows[top + offset], row: row, in: inside, ground, on: &canvas)
    }
  }

  private static func draw(
    _ line: PanelState.Row, row: Int, in inside: Rectangle, _ ground: Role?, on canvas: inout Canvas
  ) {
    let noteWidth = DisplayWidth.columns(line.note)
    let end = inside.column + inside.width - 1
    canvas.put(
      Marked(line.text), row: row, column: inside.column + 1,
      width: max(0, inside.width - 2 - (noteWidth > 0 ? noteWidth + 1 : 0)), Paint(.text, on: ground))
    canvas.put(line.note, row: row, column: end - noteWidth, end: end, Paint(.key, on: ground))
  }

  /// The first row in sight, so that the selected one is, or where the wheel has put it.
  static func top(_ state: State, height: Int, moved distance: Int = 0) -> Int {
    let count = state.panelRows.count
    let own = (state.panel?.index ?? 0) - height * 2 / 3
    let top = WheelTops.top(state.wheelTops.panel, else: own, of: count, height: height)
    return max(0, min(top + distance, count - height))
  }

  /// Where its rows are; nil while none is open.
  static func inside(_ state: State) -> Rectangle? {
    guard let panel = state.panel else { return nil }
    let layout = state.layout
    let frame = frame(of: panel, state.panelRows, state, layout)
    return layout.hasBorders ? frame.inside : layout.inside(frame)
  }

  private static func frame(
    of panel: PanelState, _ rows: [PanelState.Row], _ state: State, _ layout: Layout
  ) -> Rectangle {
    guard case .menu(let point, _) = panel.content, layout.hasBorders else { return layout.middle }
    let middle = layout.middle
    let widest = rows.map { DisplayWidth.columns($0.text) + DisplayWidth.columns($0.note) + 3 }.max() ?? 0
    let width = min(middle.width, max(24, widest + 3))
    let height = min(middle.height, rows.count + 2)
    return Rectangle(
      column: max(middle.column, min(point.column, middle.column + middle.width - width)),
      row: max(middle.row, min(point.row, middle.row + middle.height - height)), width: width, height: height)
  }

  /// The row of the panel at a point; nil outside it.
  static func row(at point: Point, in state: State) -> Int? {
    guard let inside = inside(state), inside.contains(point) else { return nil }
    let row = top(state, height: inside.height) + point.row - inside.row
    return state.panelRows.indices.contains(row) ? row : nil
  }
}
