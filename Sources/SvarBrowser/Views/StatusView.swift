internal import SvarModel

/// The lowest line: what is going on at the left, the keys that matter here at the right.
enum StatusView {
  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    let row = layout.statusRow
    let columns = state.size.columns
    canvas.fill(Rectangle(column: 0, row: row, width: columns, height: 1), Paint(.status))
    let (text, role) = said(state)
    let cells = Fitting.cells(TextCells.make(text), width: columns - 2, ellipsis: state.glyphs.ellipsis)
    let end = canvas.put(cells, row: row, column: 1) { _ in Paint(role) }
    var shown = hints(state)
    while !shown.isEmpty, width(shown) > columns - end - 3 { shown.removeLast() }
    var column = columns - width(shown) - 1
    for (key, hint) in shown {
      column = canvas.put(key, row: row, column: column, Paint(.key))
      column = canvas.put(" \(hint)  ", row: row, column: column, Paint(.status))
    }
  }

  private static func width(_ hints: [(String, String)]) -> Int {
    hints.reduce(0) { $0 + DisplayWidth.columns($1.0) + DisplayWidth.columns($1.1) + 3 } - (hints.isEmpty ? 0 : 2)
  }

  /// What is going on: a message, what is under way, what was found.
  private static func said(_ state: State) -> (String, Role) {
    let messages = state.words.messages
    if state.prompt == nil {
      let begun = state.pending.map { $0.label(state.words) }.joined()
      if !state.countDigits.isEmpty {
        return ([state.words.acting.count(state.countDigits), begun].joined(separator: " ").trimmed, .key)
      }
      if !begun.isEmpty { return (begun, .key) }
    }
    if let message = state.message { return (message.text, message.kind == .error ? .error : .message) }
    if state.prompt?.purpose == .name { return (state.words.asking.nameOf(state.list.wanted.query), .message) }
    if state.prompt?.isStanding == true { return (state.words.asking.standing, .message) }
    switch state.prompt?.purpose {
    case .pipe(let form): return (state.words.taking.commandFor(form), .message)
    case .note: return (state.words.keeping.noteFor, .message)
    case .tags: return (state.words.keeping.tagsFor, .message)
    case .export: return (state.words.taking.fileFor, .message)
    default: break
    }
    if state.chipFocus != nil, state.prompt == nil {
      let keys = state.words.asking.chipKeys.map { state.keyed($0) }
      let fitting = keys.first { DisplayWidth.columns($0) <= state.size.columns - 2 }
      return (fitting ?? keys.last ?? "", .status)
    }
    if state.searches?.rows?.isEmpty == false, state.prompt == nil {
      return (state.keyed(state.words.asking.searchKeys), .status)
    }
    if let panel = state.panel, state.prompt == nil {
      let keys = panel.content == .trail ? state.words.acting.trailKeys : state.words.acting.menuKeys
      return (state.keyed(keys), .status)
    }
    if state.picture != nil, state.prompt == nil { return (PictureWords.keys[state.words.language], .status) }
    if let problem = state.list.problem, state.list.refused == state.list.wanted, state.help == nil {
      return (messages.fault(problem.reason), .error)
    }
    if state.list.wantsEnd { return (messages.counting, .status) }
    if state.slow.contains(.list) || state.slow.contains(.rows) { return (messages.searching, .status) }
    if state.slow.contains(.page) || state.slow.contains(.pointer) { return (messages.reading, .status) }
    let list = state.list
    let filling = state.filling?.step[state.words.language]
    guard list.loaded != nil else { return (filling ?? "", .status) }
    let count: String
    if let number = list.count {
      count = "\(state.words.number(number)) \(state.words.things(list.kind, number))"
    } else {
      count = messages.counting
    }
    if let letter = state.macros.letter { return (state.words.acting.recordingSign(letter), .message) }
    let found = messages.found(count, list.wanted.query.isEmpty ? nil : list.milliseconds)
    return ([found, assumed(state), noted(state), filling].compactMap(\.self).joined(separator: " · "), .status)
  }

  /// The note of the bookmark one stands on.
  private static func noted(_ state: State) -> String? {
    guard state.prompt == nil, let item = state.spot.subject, let note = state.kept[item]?.note, !note.isEmpty else {
      return nil
    }
    return "\(state.glyphs.bookmark) \(note)"
  }

  /// How an unfinished search was read; that its last word may go on is told where there is nothing else to tell.
  private static func assumed(_ state: State) -> String? {
    guard let prompt = state.prompt, prompt.purpose == .search else { return nil }
    let reasons = prompt.assumptions.map(\.reason)
    let other = reasons.last { reason in
      if case .wordBegun = reason { false } else { true }
    }
    return (other ?? reasons.last).map { QueryAssumption.sentence($0, in: state.words.language) }
  }

  /// The order in which hints are worth their room.
  private static let ranks = [
    "zoom", "open", "narrow-away", "search", "next-hit", "close", "help", "next-measure", "contents", "back", "facets",
    "command",
  ]

  /// The keys worth knowing here, from the table of actions; the last are the first to be left out.
  private static func hints(_ state: State) -> [(String, String)] {
    guard state.prompt == nil else { return [] }
    let place = state.place
    let language = state.words.language
    var actions = ActionTable.all.filter { action in
      action.hint != nil && (action.places.contains(place) || action.places.contains(.anywhere))
    }
    let isAside = place == .searches || place == .chips || place == .panel || place == .pictures
    let hasHits = !state.hits.isEmpty || !state.list.wanted.query.isEmpty && state.list.bound > 0
    actions.removeAll { action in
      switch action.name {
      case "next-hit": !hasHits || isAside
      // What is shown alone is shown so because somebody asked for it, perhaps long ago.
      case "zoom": !state.spot.isZoomed || state.layout.mode == .narrow
      case "facets": place != .list
      case "next-measure": place != .text || !state.hasMeasureInText
      case "contents": place == .help || state.layout.mode == .wide || state.page == nil
      case "back": !state.trail.canGoBack || place == .help
      case "close": place == .list && !state.isListOpen
      case "open": place == .help || isAside
      default: false
      }
    }
    func rank(_ action: Action) -> Int { ranks.firstIndex(of: action.name) ?? ranks.count }
    actions.sort { rank($0) < rank($1) }
    return actions.compactMap { action in
      guard let key = state.keys.keys(of: action, in: place).first else { return nil }
      return (key.label(state.words), action.hint?[language] ?? "")
    }
  }
}
