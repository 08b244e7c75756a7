internal import SvarModel

/// From everything to what it is tied to, and back.
enum Following: ActionGroup {
  static let all = [open, back, on, nextLink, previousLink]

  static let open = Action(
    "open", Phrase("öppna, eller följ länken", "open, or follow the link"), hint: Phrase("öppna", "open"),
    in: Place.panes.union([.chips, .searches, .panel, .pictures]), keys: [.named(.enter)]
  ) { state, _ in
    if state.panel != nil { return state.choosePanelRow() }
    state.open()
    return []
  }

  static let back = Action(
    "back", Phrase("tillbaka dit man var", "back to where one was"), hint: Phrase("tillbaka", "back"),
    argument: .count, keys: [.typed("H"), .named(.backspace), .control("o"), .named(.altLeft)]
  ) { state, how in
    if state.help != nil || state.searches != nil || state.panel != nil || state.picture != nil {
      state.closeOverlays()
      return []
    }
    guard state.trail.canGoBack else {
      state.say(state.words.messages.oldest, .end)
      return []
    }
    for _ in 0..<min(how.times, 1000) { state.trail.goBack() }
    return []
  }

  static let on = Action(
    "on", Phrase("framåt igen efter tillbaka", "on again after going back"), argument: .count,
    in: Place.panes, keys: [.typed("L"), .named(.altRight)]
  ) { state, how in
    guard state.trail.canGoOn else {
      state.say(state.words.messages.newest, .end)
      return []
    }
    for _ in 0..<min(how.times, 1000) { state.trail.goOn() }
    return []
  }

  static let nextLink = Action(
    "next-link", Phrase("nästa länk i texten", "next link in the text"), argument: .count,
    in: Place.panes, keys: [.typed(">")]
  ) { state, how in
    state.goLink(by: how.times)
    return []
  }

  static let previousLink = Action(
    "previous-link", Phrase("föregående länk i texten", "previous link in the text"), argument: .count,
    in: Place.panes, keys: [.typed("<")]
  ) { state, how in
    state.goLink(by: -how.times)
    return []
  }
}

extension State {
  mutating func open() {
    if searches != nil { return openSearch() }
    if picture != nil { return openPicture() }
    if chipFocus != nil {
      chipFocus = nil
      return
    }
    switch spot.focus {
    case .list where !offeredSuggestions.isEmpty:
      search(offeredSuggestions[max(0, min(list.suggestion, offeredSuggestions.count - 1))].query)
    case .list:
      guard let item = list.selected else { return }
      var next = spot
      next.pinned = item
      next.focus = .text
      if let place = places[item] { next.reading.anchor = place }
      trail.follow(next)
    case .text:
      guard let page, !page.document.links.isEmpty else { return say(words.messages.noLinks, .end) }
      if let link = spot.reading.link, page.document.links.indices.contains(link) {
        follow(page.document.links[link].target)
      } else if let link = linkInSight {
        goToLink(link)
        say(keyed(words.messages.linkChosen))
      } else {
        goLink(by: 1)
        say(keyed(words.messages.linkChosen))
      }
    case .contents:
      let rows = contentsRows
      if rows.indices.contains(spot.contentsRow) { follow(rows[spot.contentsRow].target) }
    case .facets: narrow(isNegated: false)
    }
  }

  mutating func follow(_ target: Document.Target) {
    switch target {
    case .item(let item, let goal):
      var next = spot
      next.pinned = item
      next.reading = Reading(goal: goal)
      next.focus = .text
      next.contentsRow = 0
      next.title = nil
      trail.follow(next)
    case .search(let kind, let query):
      var next = Spot(list: ListState(kind, query: spokenQuery(query)))
      next.isZoomed = spot.isZoomed
      next.isFollowed = true
      trail.follow(next)
    case .fold(let block):
      let breaking = hyphenatorInUse
      page?.fold(block, hyphenator: breaking)
      if let page, let subject = page.document.subject {
        documents.insert(page.document, for: .init(subject: subject, query: page.document.query))
      }
    }
  }

  /// To the next or an earlier link, counted from the current one or from the top of what is in sight.
  mutating func goLink(by distance: Int) {
    guard let page, isPageCurrent else { return }
    step(among: page.document.links.indices.map { ($0, page.document.links[$0].place.anchor) }, by: distance)
  }

  /// Goes along links; says so where there are none, and stops at the ends.
  mutating func step(among links: [(index: Int, anchor: Document.Anchor)], by distance: Int, none: String? = nil) {
    guard let page, !links.isEmpty else { return say(none ?? words.messages.noLinks, .end) }
    let current = spot.reading.link.flatMap { page.document.links.indices.contains($0) ? $0 : nil }
    let from = current.map { page.document.links[$0].place.anchor } ?? page.anchor(of: textTop)
    let next: Int
    if let place = links.firstIndex(where: { $0.index == current }) {
      next = place + distance
    } else {
      let after = links.firstIndex { $0.anchor >= from } ?? links.count
      next = distance > 0 ? after + distance - 1 : after + distance
    }
    if links.indices.contains(next) { return goToLink(links[next].index) }
    guard let end = distance > 0 ? links.last : links.first else { return }
    let isAhead = distance > 0 ? end.anchor >= from : end.anchor < from
    guard isAhead, end.index != current else {
      return say(distance > 0 ? words.asking.noneAhead : words.asking.noneBehind, .end)
    }
    goToLink(end.index)
  }
}
