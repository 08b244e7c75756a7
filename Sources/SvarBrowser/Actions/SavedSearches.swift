internal import SvarModel

/// Searches kept under names.
enum SavedSearches: ActionGroup {
  static let all = [save, searches, remove]

  static let save = Action(
    "save-search", Phrase("spara sökningen under ett namn", "save the search under a name"), argument: .name,
    in: Place.panes, keys: [.typed("S")], isAllowedRestricted: false
  ) { state, how in
    guard state.hasNotebook else {
      state.say(state.words.asking.noNotebook, .error)
      return []
    }
    if !how.text.isEmpty {
      state.save(as: how.text)
      return []
    }
    state.prompt = Prompt(.name, before: state.spot)
    // Known by the time that the name is typed, so that none is written over unasked.
    return [state.ask(.searches, for: .searches)]
  }

  static let searches = Action(
    "searches", Phrase("visa sparade sökningar och vad som är nytt", "show saved searches and what is new"),
    keys: [.typed("V")], isAllowedRestricted: false
  ) { state, _ in
    guard state.hasNotebook else {
      state.say(state.words.asking.noNotebook, .error)
      return []
    }
    let wasOpen = state.searches != nil
    state.closeOverlays()
    if !wasOpen { state.searches = SearchesState() }
    return []
  }

  static let remove = Action(
    "remove-search", Phrase("ta bort den sparade sökningen", "remove the saved search"),
    in: [.searches], keys: [.typed("x"), .named(.delete)],
    isAllowedRestricted: false
  ) { state, _ in
    guard let search = state.searches?.selected else { return [] }
    state.prompt = Prompt(.confirm(.removeSearch(name: search.name)), before: state.spot)
    return []
  }
}

extension State {
  mutating func selectSearch(_ row: Int) {
    wheelTops.searches = nil
    let last = (searches?.rows?.count ?? 0) - 1
    searches?.index = max(0, min(row, last))
  }

  /// Opens the saved search one stands on; what it finds counts as looked at.
  mutating func openSearch() {
    guard let search = searches?.selected else { return }
    searches = nil
    var next = Spot(list: ListState(search.kind, query: search.query))
    next.isZoomed = spot.isZoomed
    next.isFollowed = true
    trail.follow(next)
    outbox.append(.note(.lookedAt(name: search.name)))
  }

  /// Saves the present search; asks before one of that name is replaced by another.
  mutating func save(as name: String) {
    let name = name.trimmed
    guard !name.isEmpty else { return say(words.asking.needsName, .error) }
    if let old = savedSearches.first(where: { $0.name == name }),
      old.kind != list.kind || old.query != list.wanted.query
    {
      prompt = Prompt(.confirm(.replaceSearch(name: name)), before: spot)
      return
    }
    keep(as: name)
  }

  mutating func keep(as name: String) {
    outbox.append(.note(.save(name: name, list.kind, query: list.wanted.query)))
  }

  mutating func takeSearches(_ rows: [SavedSearch]) {
    savedSearches = rows
    guard let before = searches else { return }
    searches?.rows = rows
    let name = before.selected?.name
    selectSearch(name.flatMap { name in rows.firstIndex { $0.name == name } } ?? before.index)
  }

  /// The notebook holds a note, or could not take it.
  mutating func take(_ note: Note, failure: Phrase?) -> [Effect] {
    if let failure {
      say(words.messages.failed(failure[words.language]), .error)
      return []
    }
    switch note {
    case .save(let name, _, _):
      say(summary?.isSample == true ? words.asking.savedForNow(name) : keyed(words.asking.saved(name)))
    case .remove(let name): say(words.asking.removed(name))
    case .lookedAt, .line, .choose: return []
    case .bookmark, .read, .tag:
      refreshKeptList(after: note)
      return [ask(.kept, for: .kept)]
    }
    return [ask(.searches, for: .searches)]
  }
}
