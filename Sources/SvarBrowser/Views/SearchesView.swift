internal import SvarModel

/// The saved searches over all panes: name, list, query, how many it finds and how many of them are new.
enum SearchesView {
  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let searches = state.searches else { return }
    let words = state.words
    let frame = layout.middle
    let inside = layout.inside(frame)
    canvas.fill(frame, Paint(.text))
    let rows = searches.rows ?? []
    let note = rows.isEmpty ? "" : "\(searches.index + 1)/\(rows.count)"
    if layout.hasBorders {
      canvas.frame(frame, title: words.asking.searches, note: note, isFocused: true)
    } else {
      canvas.caption(frame, row: frame.row, title: words.asking.searches, note: note, isFocused: true)
    }
    canvas.point(Point(column: inside.column, row: inside.row))
    guard !rows.isEmpty else {
      let text = searches.rows == nil ? words.messages.reading : state.keyed(words.asking.noSearches)
      return line(text, in: inside, at: 0, on: &canvas)
    }
    let top = top(state, height: inside.height)
    for offset in 0..<inside.height where rows.indices.contains(top + offset) {
      let area = Rectangle(column: inside.column, row: inside.row + offset, width: inside.width, height: 1)
      draw(rows[top + offset], in: area, isSelected: top + offset == searches.index, words, on: &canvas)
    }
  }

  /// The first row in sight, so that the selected one is, or where the wheel has put it.
  static func top(_ state: State, height: Int, moved distance: Int = 0) -> Int {
    let count = state.searches?.rows?.count ?? 0
    let own = (state.searches?.index ?? 0) - height * 2 / 3
    let top = WheelTops.top(state.wheelTops.searches, else: own, of: count, height: height)
    return max(0, min(top + distance, count - height))
  }

  private static func line(_ text: String, in inside: Rectangle, at line: Int, on canvas: inout Canvas) {
    canvas.put(
      Marked(text), row: inside.row + line, column: inside.column + 1, width: max(0, inside.width - 2), Paint(.dim))
  }

  private static func draw(
    _ search: SavedSearch, in area: Rectangle, isSelected: Bool, _ words: Words, on canvas: inout Canvas
  ) {
    let ground: Role? = isSelected ? .selection : nil
    if isSelected {
      canvas.fill(area, Paint(.text, on: ground))
      canvas.put(canvas.glyphs.pointer, row: area.row, column: area.column, Paint(.text, on: ground))
      canvas.point(Point(column: area.column, row: area.row))
    }
    var end = area.column + area.width - 1
    let count = search.count.map { words.number($0) } ?? "?"
    let new = search.new.map { $0 == 0 ? "" : words.asking.new(words.number($0)) } ?? "?"
    end -= max(7, DisplayWidth.columns(count))
    canvas.put(
      count, row: area.row, column: area.column + area.width - 1 - DisplayWidth.columns(count), Paint(.dim, on: ground))
    end -= max(9, DisplayWidth.columns(new) + 1)
    canvas.put(new, row: area.row, column: end, Paint(.ongoing, on: ground))
    let room = end - area.column - 2
    let nameWidth = room < 40 ? room : room * 40 / 100
    canvas.put(
      Marked(search.name), row: area.row, column: area.column + 1, width: nameWidth, Paint(.text, on: ground))
    let kindWidth = room >= 50 ? 11 : 0
    if kindWidth > 0 {
      canvas.put(
        Marked(words.lists[search.kind] ?? search.kind.rawValue), row: area.row, column: area.column + nameWidth + 2,
        width: kindWidth - 1, Paint(.dim, on: ground))
    }
    guard nameWidth < room else { return }
    let start = area.column + nameWidth + 2 + kindWidth
    let query = search.query.isEmpty ? words.asking.wholeList : search.query
    canvas.put(
      Marked(query), row: area.row, column: start, width: max(0, end - start - 1), Paint(.dim, on: ground))
  }
}
