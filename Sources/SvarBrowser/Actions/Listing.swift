internal import SvarModel

/// Which list, and in what order.
enum Listing: ActionGroup {
  static let all = [questions, answers, measures, collaborations, agencies, sort]

  static let questions = show(
    .question, "questions", Phrase("visa frågorna", "show the questions"), key: "1")
  static let answers = show(.answer, "answers", Phrase("visa svaren", "show the answers"), key: "2")
  static let measures = show(.measure, "measures", Phrase("visa åtgärderna", "show the measures"), key: "3")
  static let collaborations = show(
    .collaboration, "collaborations", Phrase("visa samverkan", "show the collaborations"), key: "4")
  static let agencies = show(.agency, "agencies", Phrase("visa myndigheterna", "show the agencies"), key: "5")

  /// The lists by the names of the actions that show them.
  static let kinds: [String: ListKind] = [
    questions.name: .question, answers.name: .answer, measures.name: .measure, collaborations.name: .collaboration,
    agencies.name: .agency,
  ]

  static func action(showing kind: ListKind) -> Action? {
    kinds.first { $0.value == kind }.flatMap { ActionTable.named($0.key) }
  }

  private static func show(_ kind: ListKind, _ name: String, _ does: Phrase, key: String) -> Action {
    Action(name, does, keys: [.typed(key)]) { state, _ in
      state.closeOverlays()
      state.show(kind)
      return []
    }
  }

  static let sort = Action(
    "sort", Phrase("nästa ordning: nyast, äldst, bäst träff först", "next order: newest, oldest, best match first"),
    in: [.list], keys: [.typed("s")]
  ) { state, _ in
    let orders: [ListRequest.Order?] = state.list.wanted.query.isEmpty ? [nil, .oldest] : [nil, .oldest, .relevance]
    let now = orders.firstIndex(of: state.list.wanted.order) ?? 0
    let next = orders[(now + 1) % orders.count]
    state.list.wanted.order = next
    state.list.refused = nil
    state.say(state.keyed(state.words.messages.order(next)))
    return []
  }
}

extension State {
  /// Goes to a list as it was left, or with the query that it is offered for beside the list in sight.
  mutating func show(_ kind: ListKind) {
    guard list.kind != kind || spot.pinned != nil else {
      spot.focus = .list
      // Whoever asks for the list while a search stands wants to know how to have it whole.
      if !list.wanted.query.isEmpty { say(keyed(words.messages.alreadyListed)) }
      return
    }
    let isOffered = offeredList?.request.kind == kind && layout.frames[.list] != nil
    let offered = isOffered ? ListState(kind, query: list.wanted.query) : nil
    var next = Spot(list: offered ?? lists[kind] ?? ListState(kind))
    next.isZoomed = spot.isZoomed
    trail.follow(next)
  }
}
