internal import SvarModel

/// Finding in the archive and in the text.
enum Searching: ActionGroup {
  static let all = [search, find, nextHit, previousHit, clear]

  static let search = Action(
    "search", Phrase("sök i arkivet", "search the archive"), hint: Phrase("sök", "search"), argument: .query,
    keys: [.typed("/")]
  ) { state, how in
    if state.help != nil {
      state.prompt = Prompt(.help, text: state.help?.filter ?? "", before: state.spot)
      return []
    }
    if !how.text.isEmpty {
      state.search(how.text)
      return []
    }
    state.closeOverlays()
    state.prompt = Prompt(.search, text: state.list.wanted.query, isStanding: true, before: state.spot)
    state.spot.focus = .list
    return []
  }

  static let find = Action(
    "find", Phrase("sök i den öppna texten", "find in the open text"), argument: .text,
    in: Place.panes, keys: [.typed("f")]
  ) { state, how in
    guard state.page != nil else {
      state.say(state.words.messages.onlyInPaper)
      return []
    }
    if !how.text.isEmpty {
      state.findInText(how.text)
      return []
    }
    state.prompt = Prompt(.find, before: state.spot)
    if state.spot.focus == .list, state.layout.frames[.text] == nil { state.spot.focus = .text }
    return []
  }

  static let nextHit = Action(
    "next-hit", Phrase("nästa träff, vidare i nästa papper", "next hit, on into the next paper"),
    hint: Phrase("nästa träff", "next hit"), argument: .count, in: Place.panes, keys: [.typed("n")]
  ) { state, how in
    state.goHit(by: how.times)
    return []
  }

  static let previousHit = Action(
    "previous-hit", Phrase("föregående träff", "previous hit"), argument: .count,
    in: Place.panes, keys: [.typed("N")]
  ) { state, how in
    state.goHit(by: -how.times)
    return []
  }

  static let clear = Action(
    "clear-search", Phrase("töm sökningen", "clear the search"), in: Place.panes, keys: [.typed("x")]
  ) { state, _ in
    if !state.spot.reading.find.isEmpty {
      state.findInText("")
      return []
    }
    guard !state.list.wanted.query.isEmpty else { return [] }
    state.search("")
    state.say(state.words.messages.cleared)
    return []
  }
}

extension State {
  /// Searches for a whole query, leaving the way back to what was. A query that cannot be read is no place to go to.
  mutating func search(_ query: String, keepsOff: Bool = false) {
    guard query != list.wanted.query else { return }
    let reading = read(query, false)
    if let problem = reading.problem { return say(words.messages.fault(problem.reason), .error) }
    trail.insertBefore(spot)
    list.ask(query, isBeingTyped: false)
    spot.chips.take(reading, keepsOff: keepsOff)
    remember(query, of: .search)
    if !query.isEmpty { spot.pinned = nil }
  }

  mutating func findInText(_ text: String) {
    spot.reading.find = text
    spot.reading.hit = nil
    findAgain()
    guard !text.isEmpty else { return }
    let from = page?.anchor(of: textTop) ?? .init(block: 0, offset: 0)
    if let first = finds.firstIndex(where: { $0.anchor >= from }) ?? finds.indices.first {
      goToHit(first)
    } else {
      say(words.messages.notFoundInText(text))
    }
  }

  /// From hit to hit, and past the last of this text to the first of the next paper in the list.
  mutating func goHit(by distance: Int) {
    guard isPageCurrent else { return }
    let all = hits
    guard !all.isEmpty else {
      if spot.reading.find.isEmpty, !list.wanted.query.isEmpty {
        nextPaper(by: distance > 0 ? 1 : -1, at: distance > 0 ? .firstHit : .lastHit)
      } else {
        say(words.messages.noHits, .end)
      }
      return
    }
    let next: Int
    if let hit = spot.reading.hit {
      next = hit + distance
    } else {
      let from = page?.anchor(of: textTop) ?? .init(block: 0, offset: 0)
      let after = all.firstIndex { $0.anchor >= from } ?? all.count
      next = distance > 0 ? after + distance - 1 : after + distance
    }
    if all.indices.contains(next) { return goToHit(next) }
    guard spot.reading.find.isEmpty else {
      return say(distance > 0 ? words.messages.lastHit : words.messages.firstHit, .end)
    }
    nextPaper(by: distance > 0 ? 1 : -1, at: distance > 0 ? .firstHit : .lastHit)
  }

  /// To another paper of the list, which stays open for itself where one was.
  mutating func nextPaper(by distance: Int, at arrival: Reading.Arrival? = nil) {
    let next = list.index + distance
    guard next >= 0, next < list.bound else { return say(words.messages.noMorePapers, .end) }
    let wasPinned = spot.pinned != nil
    select(next)
    spot.title = nil
    self.arrival = arrival
    if wasPinned, let selected = list.selected { spot.pinned = selected }
  }
}
