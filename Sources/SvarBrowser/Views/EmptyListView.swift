internal import SvarModel

/// A list that holds nothing: what might be asked instead, and how.
enum EmptyListView {
  static func draw(_ state: State, in inside: Rectangle, isFocused: Bool, on canvas: inout Canvas) {
    let messages = state.words.messages
    let suggestions = state.offeredSuggestions
    let head = head(state, width: inside.width)
    for (line, text) in head.enumerated() where line < inside.height {
      let cells = Fitting.cells(TextCells.make(text), width: max(0, inside.width - 2), ellipsis: state.glyphs.ellipsis)
      canvas.put(cells, row: inside.row + line, column: inside.column + 1) { _ in Paint(.text) }
    }
    if isFocused { canvas.point(Point(column: inside.column, row: inside.row)) }
    let first = firstSuggestion(state, room: inside.height - head.count)
    var line = head.count
    for number in first..<suggestions.count where line < inside.height {
      let area = Rectangle(column: inside.column, row: inside.row + line, width: inside.width, height: 1)
      draw(suggestions[number], in: area, isSelected: number == state.list.suggestion, isFocused, state, on: &canvas)
      line += 1
    }
    var hints = [state.keyed(messages.emptyHint)]
    // A word that is written otherwise is not to be found inside others, either.
    if suggestions.isEmpty, let word = insideWord(state) { hints.append(state.words.asking.insideHint(word)) }
    for hint in hints where line < inside.height {
      let cells = Fitting.cells(
        TextCells.make(hint), width: max(0, inside.width - 2), ellipsis: state.glyphs.ellipsis)
      canvas.put(cells, row: inside.row + line, column: inside.column + 1) { _ in Paint(.dim) }
      line += 1
    }
  }

  /// That nothing is found here, and what another list has: in one line where there is room, so that it is spoken as one.
  private static func head(_ state: State, width: Int) -> [String] {
    guard let offer = state.offerOfList else { return [state.words.messages.empty] }
    let line = state.words.messages.empty + " " + offer
    return DisplayWidth.columns(line) <= width - 2 ? [line] : [state.words.messages.empty, offer]
  }

  private static func draw(
    _ suggestion: Suggestion, in area: Rectangle, isSelected: Bool, _ isFocused: Bool, _ state: State,
    on canvas: inout Canvas
  ) {
    let ground: Role? = isSelected ? (isFocused ? .selection : .inactiveSelection) : nil
    if isSelected {
      canvas.fill(area, Paint(.text, on: ground))
      canvas.put(state.glyphs.pointer, row: area.row, column: area.column, Paint(.text, on: ground))
      if isFocused { canvas.point(Point(column: area.column, row: area.row)) }
    }
    let (before, word, after) = state.words.asking.suggestion(suggestion.reason)
    let count = state.words.number(suggestion.count) + " " + state.words.things(state.list.kind, suggestion.count)
    let start = before.unicodeScalars.count
    let text = Marked(before + word + after, hits: [Span(start, start + word.unicodeScalars.count)])
    let width = DisplayWidth.columns(count)
    let end = canvas.put(
      text, row: area.row, column: area.column + 1, width: max(0, area.width - width - 4), Paint(.text, on: ground))
    canvas.put(count, row: area.row, column: end + 2, end: area.column + area.width, Paint(.dim, on: ground))
  }

  /// The last plain word of the query, that may stand in the middle of others.
  private static func insideWord(_ state: State) -> String? {
    state.spot.chips.chips.last { chip in
      chip.isOn && chip.text.count > 2 && chip.text.allSatisfy { $0.isLetter || $0.isNumber }
    }?.text
  }

  private static func firstSuggestion(_ state: State, room: Int) -> Int {
    max(0, min(state.list.suggestion - room + 1, state.offeredSuggestions.count - 1))
  }

  /// The suggestion at a line of the pane, for a click.
  static func suggestion(at line: Int, in state: State, inside: Rectangle) -> Int? {
    let above = head(state, width: inside.width).count
    let number = firstSuggestion(state, room: inside.height - above) + line - above
    return line >= above && state.offeredSuggestions.indices.contains(number) ? number : nil
  }
}
