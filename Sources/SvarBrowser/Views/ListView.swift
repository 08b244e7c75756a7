internal import SvarModel

/// The list: one row a thing, the selected one on its own ground.
enum ListView {
  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let frame = layout.frames[.list], let inside = layout.inside(.list) else { return }
    let list = state.list
    let isFocused = state.focusedPane == .list
    let title = caption(list, state)
    let note = place(list, state)
    if layout.hasBorders {
      canvas.frame(frame, title: title, note: note, isFocused: isFocused)
    } else {
      canvas.caption(frame, row: frame.row, title: title, note: note, isFocused: isFocused)
    }
    if list.loaded?.kind == list.kind, list.bound == 0 {
      return EmptyListView.draw(state, in: inside, isFocused: isFocused, on: &canvas)
    }
    let lines = layout.linesPerRow
    for line in 0..<layout.listRows {
      let index = list.top + line
      guard index < list.bound else { break }
      let isSelected = index == list.index
      let ground: Role? = isSelected ? (isFocused ? .selection : .inactiveSelection) : nil
      let area = Rectangle(column: inside.column, row: inside.row + line * lines, width: inside.width, height: lines)
      if let row = list.rows[index] {
        RowView.draw(
          row, kept: state.kept[row.id], in: area, words: state.words, today: state.today,
          isAlone: layout.frames[.text] == nil, on: &canvas)
      } else {
        canvas.put("·", row: area.row, column: area.column + 1, Paint(.dim))
      }
      if let ground {
        canvas.put(state.glyphs.pointer, row: area.row, column: area.column, Paint(.text))
        let first = Rectangle(column: area.column, row: area.row, width: area.width, height: 1)
        let lead = RowView.leadWidth(list.loaded?.kind ?? list.kind, area)
        canvas.lay(ground, over: first, columns: canvas.endOfWord(from: lead, in: first))
      }
      if isFocused, isSelected { canvas.point(Point(column: inside.column, row: area.row)) }
    }
    let end = list.bound * lines
    if let offer = state.offerOfList, end < inside.height {
      let cells = Fitting.cells(TextCells.make(offer), width: max(0, inside.width - 2), ellipsis: state.glyphs.ellipsis)
      canvas.put(cells, row: inside.row + end, column: inside.column + 1) { _ in Paint(.dim) }
    }
    if isFocused, !(list.top..<list.top + layout.listRows).contains(list.index) {
      canvas.point(Point(column: inside.column, row: inside.row))
    }
  }

  /// The list and the query that its rows are of: the last that could be read.
  private static func caption(_ list: ListState, _ state: State) -> String {
    let name = state.words.lists[list.kind] ?? list.kind.rawValue
    let query = list.refused == list.wanted ? list.loaded?.query ?? "" : list.wanted.query
    return query.isEmpty ? name : "\(name) · \(query)"
  }

  private static func place(_ list: ListState, _ state: State) -> String {
    guard list.bound > 0 else { return "" }
    let count = list.count.map { state.words.number($0) } ?? state.glyphs.ellipsis
    return "\(state.words.number(list.index + 1))/\(count)"
  }
}
