/// Which pane has the keys, and how large it is.
enum Panes: ActionGroup {
  static let all = [next, previous, left, right, contents, zoom]

  static let next = Action(
    "next-pane", Phrase("nästa ruta", "next pane"), in: Place.panes, keys: [.named(.tab)]
  ) { state, _ in
    state.focus(by: 1)
    return []
  }

  static let previous = Action(
    "previous-pane", Phrase("föregående ruta", "previous pane"), in: Place.panes,
    keys: [.named(.backTab)]
  ) { state, _ in
    state.focus(by: -1)
    return []
  }

  static let right = Action(
    "right", Phrase("rutan till höger", "the pane to the right"), in: Place.panes,
    keys: [.typed("l"), .named(.right)]
  ) { state, _ in
    if state.moveInGrid(columns: 1) { return [] }
    if state.spot.focus != .contents, state.spot.focus != .facets { state.focus(by: 1) }
    return []
  }

  static let left = Action(
    "left", Phrase("rutan till vänster", "the pane to the left"), in: Place.panes,
    keys: [.typed("h"), .named(.left)]
  ) { state, _ in
    if state.moveInGrid(columns: -1) { return [] }
    if state.spot.focus != .list { state.focus(by: -1) }
    return []
  }

  static let contents = Action(
    "contents", Phrase("visa innehållet: åtgärder, samverkan, myndigheter", "show measures, collaborations, agencies"),
    hint: Phrase("innehåll", "contents"), in: Place.panes, keys: [.typed("c")]
  ) { state, _ in
    state.spot.showsFacets = false
    state.spot.focus = state.spot.focus == .contents ? .text : .contents
    return []
  }

  static let zoom = Action(
    "zoom", Phrase("rutan över hela skärmen, och tillbaka", "the pane over the whole screen, and back"),
    in: Place.panes, keys: [.typed("z")]
  ) { state, _ in
    state.spot.isZoomed.toggle()
    return []
  }
}

extension State {
  mutating func focus(by distance: Int) {
    let panes: [Pane] = [.list, .text, spot.showsFacets ? .facets : .contents]
    let now = panes.firstIndex(of: spot.focus) ?? 0
    spot.focus = panes[(now + distance + panes.count) % panes.count]
  }
}
