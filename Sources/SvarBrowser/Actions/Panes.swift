/// Which pane has the keys, and how large it is.
enum Panes: ActionGroup {
  static let all = [next, previous, left, right, contents, zoom]

  static let next = Action(
    "next-pane", Phrase("nästa ruta; när man läser nästa länk", "next pane; while reading the next link"),
    in: Place.panes, keys: [.named(.tab)]
  ) { state, _ in
    if !state.goLinkWhileReading(forward: true) { state.focus(by: 1) }
    return []
  }

  static let previous = Action(
    "previous-pane",
    Phrase("föregående ruta; när man läser föregående länk", "previous pane; while reading the link before"),
    in: Place.panes, keys: [.named(.backTab)]
  ) { state, _ in
    if !state.goLinkWhileReading(forward: false) { state.focus(by: -1) }
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
    hint: Phrase("zooma ut", "zoom out"), in: Place.panes, keys: [.typed("z")]
  ) { state, _ in
    state.spot.isZoomed.toggle()
    return []
  }
}

extension State {
  /// Who has opened a text and reads it goes from link to link, and after the last on to the next pane; who came to it
  /// on a round of the panes goes on round.
  mutating func goLinkWhileReading(forward: Bool) -> Bool {
    guard spot.focus == .text, !isGoingRound, let page, isPageCurrent else { return false }
    let links = page.document.links
    let next: Int?
    if let link = spot.reading.link, links.indices.contains(link) {
      next = forward ? link + 1 : link - 1
    } else {
      let top = page.anchor(of: textTop)
      next = forward ? links.firstIndex { $0.place.anchor >= top } : links.lastIndex { $0.place.anchor < top }
    }
    guard let next, links.indices.contains(next) else { return false }
    goToLink(next)
    return true
  }

  mutating func focus(by distance: Int) {
    let panes: [Pane] = [.list, .text, spot.showsFacets ? .facets : .contents]
    let now = panes.firstIndex(of: spot.focus) ?? 0
    spot.focus = panes[(now + distance + panes.count) % panes.count]
  }
}
