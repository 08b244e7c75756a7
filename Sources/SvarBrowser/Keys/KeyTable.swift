/// Which keys call which action, place by place; made from the table of actions.
public struct KeyTable: Sendable {
  public static let standard = KeyTable(ActionTable.all)

  public enum Match: Sendable {
    case action(Action)
    /// The keys so far begin a longer sequence.
    case begun
    case none
  }

  private var actions: [Place: [KeySequence: Action]] = [:]
  private var prefixes: [Place: Set<[Key]>] = [:]

  init(_ all: [Action]) {
    for action in all {
      for place in action.places {
        for sequence in action.keys {
          actions[place, default: [:]][sequence] = action
          for length in 1..<max(1, sequence.keys.count + (sequence.takesLetter ? 1 : 0)) {
            prefixes[place, default: []].insert(Array(sequence.keys.prefix(length)))
          }
        }
      }
    }
  }

  /// What keys pressed one after another mean in a place.
  public func match(_ keys: [Key], in place: Place) -> Match {
    let places: [Place] = place == .prompt ? [.prompt] : [place, .anywhere]
    for place in places {
      if let action = actions[place]?[KeySequence(keys)] { return .action(action) }
      if keys.count > 1, case .character(let letter) = keys[keys.count - 1], letter.isLetter || letter.isNumber,
        let action = actions[place]?[KeySequence(Array(keys.dropLast()), takesLetter: true)]
      {
        return .action(action)
      }
    }
    for place in places where prefixes[place]?.contains(keys) == true { return .begun }
    return .none
  }
}
