internal import SvarModel

/// The line that is being typed, with the mark under the place that cannot be read, or the proposals above it.
enum PromptView {
  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let prompt = state.prompt else { return }
    let row = layout.promptRow
    let columns = state.size.columns
    canvas.fill(Rectangle(column: 0, row: row, width: columns, height: 1), Paint(.prompt))
    if case .confirm(let what) = prompt.purpose { return ask(what, state, row: row, on: &canvas) }
    let sign = sign(prompt.purpose)
    canvas.put(sign, row: row, column: 0, Paint(.key))
    let cells = TextCells.make(prompt.text)
    let before = DisplayWidth.columns(prompt.textBeforeCursor)
    let room = columns - 2
    let shift = max(0, before - room + 1)
    var column = 1 - shift
    for cell in cells {
      if column >= 1 {
        let paint = Paint(.prompt, on: prompt.isStanding ? .selection : nil)
        canvas.put([cell], row: row, column: column, end: columns - 1) { _ in paint }
      }
      column += cell.width
    }
    drawFault(state, prompt, shift: shift, row: layout.statusRow, on: &canvas)
    if prompt.purpose == .command || prompt.base != nil { drawProposals(state, prompt, below: row, on: &canvas) }
    if prompt.purpose == .find, !prompt.text.isEmpty {
      note("\((state.spot.reading.hit ?? -1) + 1)/\(state.hits.count)", row, columns, column, on: &canvas)
    }
    canvas.point(Point(column: 1 + before - shift, row: row), isVisible: true)
  }

  private static func note(_ text: String, _ row: Int, _ columns: Int, _ end: Int, on canvas: inout Canvas) {
    let width = DisplayWidth.columns(text)
    if end + width + 2 < columns { canvas.put(text, row: row, column: columns - width - 1, Paint(.dim)) }
  }

  private static func sign(_ purpose: Prompt.Purpose) -> String {
    switch purpose {
    case .search, .help: "/"
    case .find: "f"
    case .command: ":"
    case .name: "S"
    case .pipe: "|"
    case .export: ">"
    case .note: "B"
    case .tags: "#"
    case .confirm: "?"
    }
  }

  private static func ask(_ what: Prompt.Confirmation, _ state: State, row: Int, on canvas: inout Canvas) {
    let text =
      switch what {
      case .removeSearch(let name): state.words.asking.askRemove(name)
      case .replaceSearch(let name): state.words.asking.askReplace(name)
      case .replaceFile(let name): state.words.taking.askReplaceFile(name)
      }
    let columns = state.size.columns
    let cells = Fitting.cells(TextCells.make(text), width: columns - 3, ellipsis: state.glyphs.ellipsis)
    let end = canvas.put(cells, row: row, column: 1) { _ in Paint(.prompt) }
    canvas.point(Point(column: min(end + 1, columns - 1), row: row), isVisible: true)
  }

  /// The mark stands under the place; what is wrong is said after it, or before it where there is no room.
  private static func drawFault(
    _ state: State, _ prompt: Prompt, shift: Int, row: Int, on canvas: inout Canvas
  ) {
    let refused = state.list.refused == state.list.wanted ? state.list.problem : nil
    guard prompt.purpose == .search, let problem = prompt.fault ?? refused else { return }
    let columns = state.size.columns
    canvas.fill(Rectangle(column: 0, row: row, width: columns, height: 1), Paint(.status))
    let scalars = Array(prompt.text.unicodeScalars.prefix(max(0, problem.position)))
    let place = max(1, min(columns - 2, 1 + scalars.reduce(0) { $0 + DisplayWidth.columns($1) } - shift))
    let sentence = state.words.messages.fault(problem.reason)
    canvas.put(state.glyphs.mark, row: row, column: place, Paint(.fault))
    let width = DisplayWidth.columns(sentence)
    if place + 2 + width < columns || place < columns / 2 {
      let cells = Fitting.cells(
        TextCells.make(sentence), width: columns - place - 3, ellipsis: state.glyphs.ellipsis)
      canvas.put(cells, row: row, column: place + 2) { _ in Paint(.error) }
    } else {
      let cells = Fitting.cells(TextCells.make(sentence), width: place - 2, ellipsis: state.glyphs.ellipsis)
      let own = cells.reduce(0) { $0 + $1.width }
      canvas.put(cells, row: row, column: place - own - 1) { _ in Paint(.error) }
    }
  }

  /// The proposals above the line, the best lowest, with their sentence and key.
  private static func drawProposals(_ state: State, _ prompt: Prompt, below row: Int, on canvas: inout Canvas) {
    let all = state.completions
    let room = max(0, min(all.count, min(10, row - 3)))
    guard room > 0 else { return }
    let first = max(0, min((prompt.choice ?? 0) - room + 1, all.count - room))
    // Where there are more than can be seen, the line itself tells which one stands on and of how many.
    if all.count > room {
      let text = state.words.acting.proposal((prompt.choice ?? 0) + 1, all.count)
      note(text, row, state.size.columns, 1 + DisplayWidth.columns(prompt.text), on: &canvas)
    }
    let columns = state.size.columns
    for offset in 0..<room {
      let number = first + offset
      let proposal = all[number]
      let line = row - 1 - offset
      let ground: Role? = prompt.choice == number ? .selection : nil
      canvas.fill(Rectangle(column: 0, row: line, width: columns, height: 1), Paint(.prompt, on: ground))
      if ground != nil { canvas.put(canvas.glyphs.pointer, row: line, column: 0, Paint(.prompt, on: ground)) }
      canvas.put(proposal.inserted, row: line, column: 1, Paint(.key, on: ground))
      let keyWidth = DisplayWidth.columns(proposal.key)
      let column = max(20, 2 + DisplayWidth.columns(proposal.inserted))
      canvas.put(
        Marked(proposal.sentence), row: line, column: column, width: max(0, columns - column - keyWidth - 2),
        Paint(.prompt, on: ground))
      canvas.put(proposal.key, row: line, column: columns - keyWidth - 1, Paint(.key, on: ground))
    }
  }
}
