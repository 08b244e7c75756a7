internal import SvarModel

/// Breaking a list down, and narrowing it to what is found so.
enum Narrowing: ActionGroup {
  static let all = [facets, narrowAway]

  static let facets = Action(
    "facets",
    Phrase("visa hur träffarna fördelar sig: parti, minister, myndighet …", "break the list down: party, minister …"),
    hint: Phrase("fördelning", "breakdown"), in: Place.panes, keys: [.typed("F")]
  ) { state, _ in
    if state.spot.focus == .facets {
      state.closeFacets()
    } else {
      state.spot.showsFacets = true
      state.spot.focus = .facets
    }
    return []
  }

  static let narrowAway = Action(
    "narrow-away", Phrase("ta bort det som har värdet ur listan", "leave out what has the value"),
    hint: Phrase("utan", "without"), in: [.facets], keys: [.typed("-")]
  ) { state, _ in
    state.narrow(isNegated: true)
    return []
  }
}

extension State {
  mutating func closeFacets() {
    spot.showsFacets = false
    if spot.focus == .facets { spot.focus = .list }
  }

  mutating func selectFacet(_ row: Int) {
    let values = facetValues
    wheelTops.facets = nil
    guard !values.isEmpty else { return }
    let row = max(0, min(row, values.count - 1))
    spot.facetCursor = FacetCursor(row: row, narrowing: values[row].narrowing)
  }

  /// To the first value of the next group, or of this one or the one before.
  mutating func goFacetGroup(forward: Bool) {
    var starts: [Int] = []
    var row = 0
    for facet in list.facets.value where !facet.values.isEmpty {
      starts.append(row)
      row += facet.values.count
    }
    let now = spot.facetCursor.row
    if let next = forward ? starts.first(where: { $0 > now }) : starts.last(where: { $0 < now }) { selectFacet(next) }
  }

  /// Adds the value one stands on to the query, or takes it back where the query has it.
  mutating func narrow(isNegated: Bool) {
    guard list.facets.of == list.counted else { return say(words.messages.counting) }
    let values = facetValues
    guard values.indices.contains(spot.facetCursor.row) else { return say(words.asking.noFacets) }
    let narrowing = spoken(values[spot.facetCursor.row].narrowing)
    let wanted = isNegated ? "-" + narrowing : narrowing
    let other = isNegated ? narrowing : "-" + narrowing
    let chips = spot.chips.chips
    let query: String
    if let place = chips.firstIndex(where: { $0.isOn && spoken($0.text) == wanted }) {
      query = spot.chips.dropped(place).query
    } else if let place = chips.firstIndex(where: { $0.isOn && spoken($0.text) == other }) {
      query = spot.chips.negated(place).query
    } else {
      query = (list.wanted.query.isEmpty ? "" : list.wanted.query + " ") + wanted
    }
    search(query, keepsOff: true)
  }

  /// A narrowing with the names of its field and its value in the reader's language.
  func spoken(_ narrowing: String) -> String {
    let sign = narrowing.hasPrefix("-") ? "-" : ""
    let rest = narrowing.dropFirst(sign.count)
    guard let colon = rest.firstIndex(of: ":") else { return narrowing }
    let field = QueryCompletion.name(of: String(rest[..<colon]), in: words.language)
    let value = QueryValues.name(of: rest[rest.index(after: colon)...], field: field, in: words.language)
    return "\(sign)\(field):\(value)"
  }
}
