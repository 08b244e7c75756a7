/// Closing, leaving, stopping.
enum Leaving: ActionGroup {
  static let all = [escape, close, quit, interrupt, suspend, repaint]

  static let escape = Action(
    "escape", Phrase("lämna inmatningen, hjälpen eller det påbörjade", "leave the prompt, help or what was begun"),
    keys: [.named(.escape)]
  ) { state, _ in
    if state.isOverlaid {
      state.closeOverlays()
    } else if state.spot.focus == .facets {
      state.closeFacets()
    } else if !state.spot.reading.find.isEmpty {
      state.findInText("")
    } else if state.spot.focus == .contents, state.layout.mode != .wide {
      state.spot.focus = .text
    }
    return []
  }

  static let close = Action(
    "close", Phrase("stäng det som är öppet, överst lämna Svar", "close what is open, and at the top leave"),
    hint: Phrase("stäng", "close"), keys: [.typed("q")]
  ) { state, _ in
    if state.isOverlaid {
      state.closeOverlays()
    } else if !state.spot.reading.find.isEmpty {
      state.findInText("")
    } else if state.spot.isZoomed {
      state.spot.isZoomed = false
    } else if state.spot.focus == .facets {
      state.closeFacets()
    } else if state.spot.focus == .contents {
      state.spot.focus = .text
    } else if state.spot.pinned != nil, state.trail.canGoBack {
      state.trail.goBack()
    } else if state.spot.focus == .text {
      state.spot.focus = .list
    } else if state.isListOpen {
      state.trail.goBack()
    } else {
      return [.terminal(.quit)]
    }
    return []
  }

  static let quit = Action("quit", Phrase("lämna Svar genast", "leave at once"), keys: [.typed("Q")]) { _, _ in
    [.terminal(.quit)]
  }

  static let interrupt = Action(
    "stop", Phrase("avbryt det som pågår, två gånger lämnar", "stop what is running, twice leave"),
    in: [.anywhere, .prompt], keys: [.control("c")]
  ) { state, _ in
    state.stop()
  }

  static let suspend = Action(
    "suspend", Phrase("till skalet; fg kommer tillbaka", "to the shell; fg comes back"), in: [.anywhere, .prompt],
    keys: [.control("z")], isAllowedRestricted: false
  ) { _, _ in
    [.terminal(.suspend)]
  }

  static let repaint = Action(
    "repaint", Phrase("rita om skärmen och fråga om det som fattas", "repaint the screen and ask for what is missing"),
    in: [.anywhere, .prompt], keys: [.control("l")]
  ) { state, _ in
    state.list.refused = nil
    state.list.unfetched = nil
    state.list.uncountable = nil
    state.list.facets.failed = nil
    state.list.suggestions.failed = nil
    state.list.elsewhere.failed = nil
    state.chipCounts.uncounted = nil
    state.prompt?.unanswered = nil
    state.searches?.isUnread = false
    state.picture?.isRefused = false
    state.missing = nil
    return [.terminal(.repaint)]
  }
}

extension State {
  /// Whether something lies over the panes, or the parts of the query have the keys.
  var isOverlaid: Bool { help != nil || searches != nil || panel != nil || picture != nil || chipFocus != nil }

  /// Whether the list was come to by following something: closing it goes back, and does not leave.
  var isListOpen: Bool { spot.isFollowed && trail.canGoBack }

  /// Gives up all that is under way and closes a prompt; the second time in a row it leaves.
  mutating func stop() -> [Effect] {
    if wasInterrupted { return [.terminal(.quit)] }
    wasInterrupted = true
    macros.stopAll()
    if prompt != nil { cancelPrompt() }
    var stopped = false
    if case .list = underWay[.list]?.what { list.refused = list.wanted }
    if case .facets(let request) = underWay[.facets]?.what { list.facets.failed = request }
    if case .suggestions(let request) = underWay[.suggestions]?.what { list.suggestions.failed = request }
    if case .elsewhere = underWay[.elsewhere]?.what { list.elsewhere.failed = list.counted }
    if case .chips(let requests) = underWay[.chips]?.what { chipCounts.uncounted = requests }
    if case .values(let wanted) = underWay[.values]?.what { prompt?.unanswered = wanted }
    if case .searches = underWay[.searches]?.what { searches?.isUnread = true }
    if case .picture = underWay[.picture]?.what { picture?.isRefused = true }
    if case .page(let subject, let query) = underWay[.page]?.what { missing = .init(subject: subject, query: query) }
    if case .rows(_, let range) = underWay[.rows]?.what { list.unfetched = range }
    if case .count(let request) = underWay[.count]?.what { list.uncountable = request }
    var effects: [Effect] = []
    for purpose in Purpose.allCases where purpose != .summary && underWay[purpose] != nil {
      effects += giveUp(purpose)
      stopped = true
    }
    if filling != nil {
      effects += stopFilling()
      stopped = true
    }
    say(keyed(stopped ? words.messages.stopped : words.messages.nothingToStop))
    return effects
  }
}
