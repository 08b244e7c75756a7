internal import SvarModel

/// What was promised, what was declined, and who stands beside whom.
enum Things: ActionGroup {
  static let all = [due, declined, matrix, rules]

  static let due = Action(
    "due", Phrase("åtgärder med tidsfrist, den senaste fristen först", "measures with a deadline, the latest first"),
    keys: [.typed("U")]
  ) { state, _ in
    state.leaveAsides()
    state.follow(.search(.measure, query: state.words.thing.dueQuery))
    return []
  }

  static let declined = Action(
    "declined", Phrase("visa det som ministrar sagt inte ska göras", "show what ministers said will not be done"),
    keys: [.typed("D")]
  ) { state, _ in
    state.leaveAsides()
    state.show(.refusal)
    return []
  }

  /// Its key is that of the pictures, which agencies and their collaborations have this in place of.
  static let matrix = Action(
    "matrix", Phrase("ställ myndigheterna mot varandra i en tabell", "hold the agencies against each other in a table"),
    in: [.list, .text], keys: []
  ) { state, _ in
    guard let counted = counted(beside: state.list.kind) else {
      state.say(state.words.thing.matrixOnly)
      return []
    }
    state.follow(.item(.matrix(counted)))
    return []
  }

  static let rules = Action(
    "rules",
    Phrase(
      "visa eller dölj vilken regel som fann det", "show or hide which rule found it"),
    in: Place.panes, keys: [.typed("i")]
  ) { state, _ in
    state.showsRules.toggle()
    state.say(state.showsRules ? state.words.thing.rulesShown : state.words.thing.rulesHidden)
    // The page is among those kept, and is laid anew from there.
    state.page = nil
    return []
  }

  /// What agencies are held against each other by, where one is in a list of them or of what they do together.
  static func counted(beside kind: ListKind) -> ListKind? {
    switch kind {
    case .agency: .answer
    case .collaboration: .collaboration
    case .question, .answer, .measure, .refusal: nil
    }
  }
}

extension State {
  /// Closes what lies over the panes.
  fileprivate mutating func leaveAsides() {
    help = nil
    searches = nil
    chipFocus = nil
  }
}
