internal import SvarModel

/// What the list breaks down into: one group a field, each value with a bar as long as its share.
enum FacetsView {
  private enum Line {
    case heading(Facet)
    case value(Int, Facet.Value, FacetField, largest: Int)
    case more(Int)
    case nothing
  }

  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let frame = layout.frames[.facets], let inside = layout.inside(.facets) else { return }
    let isFocused = state.focusedPane == .facets
    canvas.fill(frame, Paint(.text))
    let isStale = state.list.facets.of != state.list.counted
    let title = state.words.asking.facets
    let note = isStale ? state.glyphs.ellipsis : ""
    if layout.hasBorders {
      canvas.frame(frame, title: title, note: note, isFocused: isFocused)
    } else {
      canvas.caption(frame, row: frame.row, title: title, note: note, isFocused: isFocused)
    }
    if isFocused { canvas.point(Point(column: inside.column, row: inside.row)) }
    let all = lines(state)
    let first = top(state, height: inside.height)
    for offset in 0..<inside.height where all.indices.contains(first + offset) {
      let area = Rectangle(column: inside.column, row: inside.row + offset, width: inside.width, height: 1)
      switch all[first + offset] {
      case .heading(let facet):
        let name = state.words.asking.facetFields[facet.field] ?? facet.field.rawValue
        canvas.put(
          Marked(name), row: area.row, column: area.column + 1, width: max(0, area.width - 2),
          Paint(isStale ? .dim : .heading))
      case .more(let count):
        canvas.put(
          Marked(state.words.asking.moreValues(state.words.number(count))), row: area.row, column: area.column + 3,
          width: max(0, area.width - 4), Paint(.dim))
      case .nothing:
        if !isStale {
          canvas.put(
            Marked(state.words.asking.noFacets), row: area.row, column: area.column + 1,
            width: max(0, area.width - 2), Paint(.dim))
        }
      case .value(let number, let value, let field, let largest):
        let isSelected = isFocused && number == state.spot.facetCursor.row
        draw(value, field, largest, in: area, state, isSelected: isSelected, isStale: isStale, on: &canvas)
      }
    }
  }

  private static func draw(
    _ value: Facet.Value, _ field: FacetField, _ largest: Int, in area: Rectangle, _ state: State, isSelected: Bool,
    isStale: Bool, on canvas: inout Canvas
  ) {
    let ground: Role? = isSelected ? .selection : nil
    if isSelected {
      canvas.fill(area, Paint(.text, on: ground))
      canvas.put(canvas.glyphs.pointer, row: area.row, column: area.column, Paint(.text, on: ground))
      canvas.point(Point(column: area.column, row: area.row))
    }
    let count = state.words.number(value.count)
    let countWidth = max(5, DisplayWidth.columns(count))
    let labelWidth = max(6, (area.width - countWidth - 6) * 65 / 100)
    let sign = mark(value, state)
    canvas.put(sign, row: area.row, column: area.column + 1, Paint(.key, on: ground))
    canvas.put(
      Marked(label(value, field, state.words)), row: area.row, column: area.column + 3, width: labelWidth,
      Paint(isStale ? .dim : .text, on: ground))
    let start = area.column + 3 + labelWidth + 1
    let room = area.column + area.width - 1 - countWidth - 1 - start
    let length = bar(value.count, of: largest, room: room)
    if length > 0 {
      canvas.put(
        String(repeating: canvas.glyphs.bar, count: length), row: area.row, column: start,
        Paint(isStale ? .dim : .agency, on: ground))
    }
    canvas.put(
      count, row: area.row, column: area.column + area.width - 1 - DisplayWidth.columns(count), Paint(.dim, on: ground))
  }

  /// Cells of a bar: the largest fills the room, and what is there at all has one.
  static func bar(_ count: Int, of largest: Int, room: Int) -> Int {
    guard count > 0, largest > 0, room > 0 else { return 0 }
    return max(1, min(room, count * room / largest))
  }

  /// Whether the query holds the value, or is without it.
  private static func mark(_ value: Facet.Value, _ state: State) -> String {
    let narrowing = state.spoken(value.narrowing)
    let texts = state.spot.chips.chips.filter(\.isOn).map { state.spoken($0.text) }
    return texts.contains(narrowing) ? "+" : texts.contains("-" + narrowing) ? "-" : " "
  }

  static func label(_ value: Facet.Value, _ field: FacetField, _ words: Words) -> String {
    switch field {
    case .measure: MeasureKind(rawValue: value.label).flatMap { words.measureKinds[$0] } ?? value.label
    case .status:
      QuestionStatus(rawValue: value.label).flatMap { words.statuses[$0] }
        ?? MeasureStatus(rawValue: value.label).flatMap { words.measureStatuses[$0] } ?? value.label
    default: value.label
    }
  }

  private static func lines(_ state: State) -> [Line] {
    var lines: [Line] = []
    var number = 0
    for facet in state.list.facets.value where !facet.values.isEmpty {
      lines.append(.heading(facet))
      let largest = facet.values.map(\.count).max() ?? 0
      for value in facet.values {
        lines.append(.value(number, value, facet.field, largest: largest))
        number += 1
      }
      if facet.total > facet.values.count { lines.append(.more(facet.total - facet.values.count)) }
    }
    return lines.isEmpty ? [.nothing] : lines
  }

  /// The first line in sight, so that the selected value is, with its group's heading where there is room; or where the
  /// wheel has put it.
  static func top(_ state: State, height: Int, moved distance: Int = 0) -> Int {
    let all = lines(state)
    let selected = all.firstIndex { line in
      if case .value(state.spot.facetCursor.row, _, _, _) = line { true } else { false }
    }
    let own = (selected ?? 0) - height * 2 / 3
    let top = WheelTops.top(state.wheelTops.facets, else: own, of: all.count, height: height)
    return max(0, min(top + distance, all.count - height))
  }

  /// The value at a line of the pane, for a click.
  static func row(at line: Int, in state: State, height: Int) -> Int? {
    let all = lines(state)
    let place = top(state, height: height) + line
    guard all.indices.contains(place), case .value(let number, _, _, _) = all[place] else { return nil }
    return number
  }
}
