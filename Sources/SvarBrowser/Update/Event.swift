/// What changes the state.
public enum Event: Sendable {
  case input(InputEvent)
  case report(Report)
  /// What was asked has been under way so long that the reader should be told.
  case slow(Asking)
}

/// Takes one event and says what is to be done outside: the only way the state changes.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  var effects: [Effect] = []
  switch event {
  case .input(let input): effects = state.take(input)
  case .report(let report): state.take(report)
  case .slow(let asking):
    if state.underWay[asking.purpose]?.generation == asking.generation { state.slow.insert(asking.purpose) }
  }
  return effects + state.settle()
}
