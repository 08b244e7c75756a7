internal import SvarModel

/// Says what has changed on the screen, as lines: the same state and views, and no picture.
///
/// A list says the row one has come to, a text the lines that have come into sight, the prompt what is typed; messages
/// follow. Everything is taken from the drawn screen, so what can be seen can be heard.
struct PlainReader {
  /// The screen that is drawn to be read from: narrow, so that one pane has it.
  static func size(for size: Size) -> Size {
    Size(columns: max(Layout.least.columns, min(79, size.columns)), rows: max(16, min(40, size.rows)))
  }

  /// What one is in: another list, another text, another page over them.
  private struct Scene: Hashable {
    var place: Place
    var kind: String
    var query: String
    var subject: String
  }

  private var scene: Scene?
  private var rows: [String] = []
  private var cursorRow = ""
  private var top = 0
  private var message: Message?
  private var prompt: String?
  private var below = ""

  /// What is to be said of a state.
  mutating func pieces(of state: State, anew: Bool) -> [PlainPiece] {
    var pieces: [PlainPiece] = []
    let screen = StateView.draw(state)
    let layout = state.layout
    if let line = state.prompt {
      pieces += typed(line, screen, layout)
    } else {
      prompt = nil
      below = ""
    }
    if let said = state.message, said != message { pieces.append(.line(said.text)) }
    message = state.message
    guard state.prompt == nil, isStanding(state) else { return pieces }
    return pieces + body(state, screen, layout, anew: anew)
  }

  // MARK: - What is typed

  private mutating func typed(_ line: Prompt, _ screen: Screen, _ layout: Layout) -> [PlainPiece] {
    let now = Self.text(screen, row: layout.promptRow, marksHits: false)
    var pieces: [PlainPiece] = []
    // A fault, or what is to be chosen, stands beside the line.
    let beside =
      line.fault != nil
      ? Self.text(screen, row: layout.statusRow, marksHits: false)
      : line.choice.map { _ in Self.text(screen, row: screen.cursor.row, marksHits: false) } ?? ""
    if let before = prompt, beside == below, now.hasPrefix(before) {
      let more = String(now.dropFirst(before.count))
      if !more.isEmpty { pieces.append(.typed(more)) }
    } else if now != prompt || beside != below {
      if !beside.isEmpty, beside != below, beside != now { pieces.append(.line(beside)) }
      pieces.append(.line(now))
    }
    prompt = now
    below = beside
    return pieces
  }

  // MARK: - What is open

  /// Whether what is asked for has come.
  private func isStanding(_ state: State) -> Bool {
    if state.layout.mode == .tooSmall { return true }
    switch state.place {
    case .list:
      return state.list.isAnswered && state.isCountSettled
        && (state.list.bound == 0 || state.list.selectedRow != nil)
    case .text, .contents: return state.isPageCurrent
    case .facets: return state.list.facets.of == state.list.counted
    case .searches: return state.searches?.rows != nil
    case .pictures: return state.picture?.charts != nil
    default: return true
    }
  }

  private mutating func body(_ state: State, _ screen: Screen, _ layout: Layout, anew: Bool) -> [PlainPiece] {
    let place = state.place
    let isText = place == .text || place == .help
    let now = Scene(
      place: place, kind: state.list.kind.rawValue, query: state.list.loaded?.query ?? "",
      subject: place == .list || place == .chips ? "" : state.spot.subject.map { "\($0)" } ?? "")
    let inside = layout.inside(layout.middle)
    let first = inside.row
    let all = (0..<inside.height).map { Self.text(screen, row: first + $0, marksHits: isText) }
    let cursor = Self.text(screen, row: screen.cursor.row, marksHits: isText)
    let nowTop = place == .help ? state.help?.top ?? 0 : isText ? state.textTop : 0
    defer {
      scene = now
      rows = all
      cursorRow = cursor
      top = nowTop
    }
    if anew || now != scene {
      let caption = Self.text(screen, row: layout.middle.row, marksHits: false)
      if isText || anew || place == .chips || layout.mode == .tooSmall {
        return ([caption] + all.filter { !$0.isEmpty }).map(PlainPiece.line)
      }
      return [.line(caption), .line(cursor)]
    }
    if isText {
      let moved = nowTop - top
      if moved > 0 { return all.suffix(min(moved, all.count)).filter { !$0.isEmpty }.map(PlainPiece.line) }
      if moved < 0 { return all.prefix(min(-moved, all.count)).filter { !$0.isEmpty }.map(PlainPiece.line) }
      if all != rows {
        let changed = zip(all, rows).filter { $0 != $1 }.map(\.0)
        return (changed.count > 3 ? [cursor] : changed).filter { !$0.isEmpty }.map(PlainPiece.line)
      }
      return []
    }
    return cursor == cursorRow ? [] : [.line(cursor)]
  }

  // MARK: - A row as text

  /// A row of the screen without borders and pointers; in a text hits stand between stars, the current one and the link
  /// one stands on between brackets.
  private static func text(_ screen: Screen, row: Int, marksHits: Bool) -> String {
    guard row >= 0, row < screen.size.rows else { return "" }
    var text = ""
    var mark: Character?
    for column in 0..<screen.size.columns {
      let cell = screen[row: row, column: column]
      if cell.width == 0 { continue }
      let next: Character? =
        !marksHits
        ? nil
        : cell.paint.role == .currentHit || cell.paint.ground == .selection
          ? "[" : cell.paint.role == .hit ? "*" : nil
      if next != mark {
        if let mark { text.append(mark == "[" ? "]" : mark) }
        if let next { text.append(next) }
        mark = next
      }
      text += cell.text
    }
    if let mark { text.append(mark == "[" ? "]" : mark) }
    return squeezed(text)
  }

  /// Without the pointer, the rules of borders, and all but two of several blanks.
  private static func squeezed(_ text: String) -> String {
    var result = ""
    var blanks = 0
    for character in text {
      if "▌─│┌┐└┘├┤".contains(character) || character == " " {
        blanks += 1
        continue
      }
      if blanks > 0, !result.isEmpty { result += blanks == 1 ? " " : "  " }
      blanks = 0
      result.append(character)
    }
    return result
  }
}
