internal import SvarModel

extension State {
  /// Whether nothing more will be learnt of how long the list is.
  var isCountSettled: Bool { list.count != nil || list.uncountable == list.counted }

  /// Asks for what is told beside the list, in the order of what a reader waits for: after its rows and its count.
  mutating func settleAside() -> [Effect] {
    settleSuggestion()
    settleFacetCursor()
    var effects = settleSearches() + settleValues()
    guard list.isAnswered, isCountSettled else { return effects }
    effects += settleSuggestions()
    effects += settleElsewhere()
    effects += settleFacets()
    effects += settleChipCounts()
    return effects
  }

  private mutating func settleSuggestion() {
    list.suggestion = max(0, min(list.suggestion, offeredSuggestions.count - 1))
  }

  /// The suggestions where they are to be seen: for the query that has found nothing.
  var offeredSuggestions: [Suggestion] {
    list.isEmpty && list.suggestions.of == list.counted ? list.suggestions.value : []
  }

  private mutating func settleSuggestions() -> [Effect] {
    guard list.count == 0, !list.wanted.query.isEmpty, !list.suggestions.isDone(list.counted) else {
      return giveUp(.suggestions)
    }
    if case .suggestions(list.counted) = underWay[.suggestions]?.what { return [] }
    return [ask(.suggestions(list.counted), for: .suggestions)]
  }

  private mutating func settleFacets() -> [Effect] {
    guard layout.frames[.facets] != nil, !list.facets.isDone(list.counted) else { return giveUp(.facets) }
    if list.count == 0 {
      list.facets.take([], of: list.counted)
      return giveUp(.facets)
    }
    if case .facets(list.counted) = underWay[.facets]?.what { return [] }
    return [ask(.facets(list.counted), for: .facets)]
  }

  /// Counts what each part of the query does, once nobody is typing.
  private mutating func settleChipCounts() -> [Effect] {
    guard layout.chipsRow != nil, prompt == nil else { return giveUp(.chips) }
    let requests = spot.chips.chips.indices.compactMap { chipRequest(of: $0) }
    guard !requests.isEmpty, chipCounts.requests != requests, chipCounts.uncounted != requests else {
      return giveUp(.chips)
    }
    if case .chips(requests) = underWay[.chips]?.what { return [] }
    return [ask(.chips(requests), for: .chips)]
  }

  /// The list that there would be with a part switched the other way; nil for the order, which changes nothing in how many
  /// there are.
  func chipRequest(of place: Int) -> ListRequest? {
    let chip = spot.chips.chips[place].text
    guard !chip.hasPrefix("sortera:"), !chip.hasPrefix("sort:") else { return nil }
    return ListRequest(kind: list.kind, query: spot.chips.toggled(place).query)
  }

  private mutating func settleValues() -> [Effect] {
    guard let prompt, let wanted = wantedValues, prompt.unanswered != wanted, prompt.offer?.request != wanted else {
      return giveUp(.values)
    }
    if case .values(wanted) = underWay[.values]?.what { return [] }
    return [ask(.values(wanted), for: .values)]
  }

  private mutating func settleSearches() -> [Effect] {
    guard searches.map({ $0.rows == nil && !$0.isUnread }) ?? wantsNamesOfSearches else { return [] }
    hasAskedForSearches = true
    if case .searches = underWay[.searches]?.what { return [] }
    return [ask(.searches, for: .searches)]
  }

  /// Whether the command line is to offer the names of saved searches, which have not been read yet.
  private var wantsNamesOfSearches: Bool {
    guard hasNotebook, !hasAskedForSearches, let prompt, prompt.purpose == .command else { return false }
    return Self.actionTold(by: prompt.text)?.action.argument == .name
  }

  /// Stands on the value that one stood on, wherever it is now.
  private mutating func settleFacetCursor() {
    let values = facetValues
    guard !values.isEmpty else { return }
    if let narrowing = spot.facetCursor.narrowing, let row = values.firstIndex(where: { $0.narrowing == narrowing }) {
      spot.facetCursor.row = row
    } else {
      spot.facetCursor.row = max(0, min(spot.facetCursor.row, values.count - 1))
      spot.facetCursor.narrowing = values[spot.facetCursor.row].narrowing
    }
  }

  /// Brings the chips up to the query, and the row that they stand in.
  mutating func settleChips() {
    if spot.chips.query != list.wanted.query { spot.chips.take(read(list.wanted.query, false), keepsOff: false) }
    if prompt?.purpose != .search {
      hasChipRow = spot.chips.chips.count > 1 || !spot.chips.off.isEmpty || chipFocus != nil
    }
    // Growing a window that was too small brings everything back.
    guard let place = chipFocus, layout.mode != .tooSmall else { return }
    let isSeen = layout.chipsRow != nil && help == nil && searches == nil && !spot.chips.chips.isEmpty
    chipFocus = isSeen ? max(0, min(place, spot.chips.chips.count - 1)) : nil
  }
}
