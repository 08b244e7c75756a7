internal import SvarModel

/// The parts of the query: each switched off and on, turned round, taken away.
enum Chips: ActionGroup {
  static let all = [chips, left, right, toggle, negate, drop]

  static let chips = Action(
    "chips", Phrase("till sökningens delar", "to the parts of the search"), in: Place.panes.union([.chips]),
    keys: [.typed("C")]
  ) { state, _ in
    guard state.chipFocus == nil else {
      state.chipFocus = nil
      return []
    }
    guard !state.spot.chips.chips.isEmpty else {
      state.say(state.words.asking.noChips)
      return []
    }
    state.hasChipRow = true
    state.chipFocus = state.spot.chips.chips.count - 1
    return []
  }

  static let left = Action(
    "chip-left", Phrase("delen till vänster", "the part to the left"), in: [.chips],
    keys: [.named(.left), .typed("h"), .named(.backTab)]
  ) { state, _ in
    state.chipFocus = max(0, (state.chipFocus ?? 0) - 1)
    return []
  }

  static let right = Action(
    "chip-right", Phrase("delen till höger", "the part to the right"), in: [.chips],
    keys: [.named(.right), .typed("l"), .named(.tab)]
  ) { state, _ in
    state.chipFocus = min(max(0, state.spot.chips.chips.count - 1), (state.chipFocus ?? 0) + 1)
    return []
  }

  static let toggle = Action(
    "chip-toggle", Phrase("slå av delen, och på igen", "switch the part off, and on again"), in: [.chips],
    keys: [.typed(" ")]
  ) { state, _ in
    guard let place = state.chipPlace else { return [] }
    // It can be switched back by itself: no new place in the trail.
    state.spot.chips = state.spot.chips.toggled(place)
    state.list.ask(state.spot.chips.query, isBeingTyped: false)
    state.remember(state.spot.chips.query, of: .search)
    return []
  }

  static let negate = Action(
    "chip-negate", Phrase("vänd delen: med eller utan", "turn the part round: with or without"), in: [.chips],
    keys: [.typed("-"), .typed("!")]
  ) { state, _ in
    guard let place = state.chipPlace else { return [] }
    state.take(state.spot.chips.negated(place))
    return []
  }

  static let drop = Action(
    "chip-drop", Phrase("ta bort delen", "take the part away"), in: [.chips],
    keys: [.typed("x"), .named(.delete)]
  ) { state, _ in
    guard let place = state.chipPlace else { return [] }
    state.take(state.spot.chips.dropped(place))
    return []
  }
}

extension State {
  fileprivate var chipPlace: Int? { chipFocus.flatMap { spot.chips.chips.indices.contains($0) ? $0 : nil } }

  /// Searches by another row of chips, leaving the way back to this one.
  fileprivate mutating func take(_ chips: ChipRow) {
    guard chips.query != list.wanted.query else {
      spot.chips = chips
      return
    }
    search(chips.query, keepsOff: true)
    spot.chips = chips
  }
}
