internal import SvarModel

/// The parts of the query in a row, each with how many rows there would be with it switched the other way, and which way
/// that is: the number alone would be taken for what the part finds by itself.
enum ChipsView {
  static func draw(_ state: State, row: Int, on canvas: inout Canvas) {
    let chips = state.spot.chips.chips
    guard !chips.isEmpty else { return }
    let cells = chips.indices.map { width(of: $0, in: state) }
    let room = state.size.columns - 2
    let first = firstChip(widths: cells, focus: state.chipFocus ?? 0, room: room)
    var column = 1
    if first > 0 { column = canvas.put(state.glyphs.ellipsis + " ", row: row, column: column, Paint(.dim)) }
    for place in first..<chips.count {
      // Of a part that is left out at least the sign that there is one.
      let isLast = place == chips.count - 1
      guard place == first || column + cells[place] - 2 <= state.size.columns - (isLast ? 1 : 3) else {
        canvas.put(state.glyphs.ellipsis, row: row, column: column, Paint(.dim))
        break
      }
      let isCurrent = state.chipFocus == place
      let ground: Role? = isCurrent ? .selection : nil
      let (open, close) = chips[place].isOn ? ("[", "]") : ("(", ")")
      let role: Role = chips[place].isOn ? .text : .dim
      column = canvas.put(open, row: row, column: column, Paint(.key, on: ground))
      column = canvas.put(text(of: chips[place], state), row: row, column: column) { _ in Paint(role, on: ground) }
      column = canvas.put(close, row: row, column: column, Paint(.key, on: ground))
      if let count = count(of: place, in: state) {
        column = canvas.put(" " + count, row: row, column: column, Paint(.dim))
      }
      column += 2
    }
  }

  /// Where the cursor belongs while a chip has the keys.
  static func cursor(of place: Int, in state: State, row: Int) -> Point {
    let widths = state.spot.chips.chips.indices.map { width(of: $0, in: state) }
    guard widths.indices.contains(place) else { return Point(column: 1, row: row) }
    let first = firstChip(widths: widths, focus: place, room: state.size.columns - 2)
    let before = widths[first..<place].reduce(0, +)
    return Point(column: 1 + before + (first > 0 ? DisplayWidth.columns(state.glyphs.ellipsis) + 1 : 0), row: row)
  }

  private static func text(of chip: ChipRow.Chip, _ state: State) -> [TextCell] {
    Fitting.cells(TextCells.make(chip.text), width: 30, ellipsis: state.glyphs.ellipsis)
  }

  /// Nil while it is not known of just these parts.
  private static func count(of place: Int, in state: State) -> String? {
    let counts = state.chipCounts
    guard let wanted = state.chipRequest(of: place), let asked = counts.requests.firstIndex(of: wanted),
      counts.counts.indices.contains(asked), let count = counts.counts[asked]
    else { return nil }
    let number = state.words.number(count)
    return state.spot.chips.chips[place].isOn ? state.words.asking.countOff(number) : state.words.asking.countOn(number)
  }

  private static func width(of place: Int, in state: State) -> Int {
    text(of: state.spot.chips.chips[place], state).reduce(0) { $0 + $1.width } + 4
      + (count(of: place, in: state).map { DisplayWidth.columns($0) + 1 } ?? 0)
  }

  /// The first chip in sight, so that the one with the keys is.
  private static func firstChip(widths: [Int], focus: Int, room: Int) -> Int {
    var first = min(focus, widths.count - 1)
    var width = widths[first]
    while first > 0, width + widths[first - 1] + 2 <= room {
      first -= 1
      width += widths[first]
    }
    return first
  }
}
