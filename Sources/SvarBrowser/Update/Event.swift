/// What changes the state.
public enum Event: Sendable {
  case input(InputEvent)
  case report(Report)
}

/// Takes one event and says what is to be done outside: the only way the state changes.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  var effects: [Effect] = []
  switch event {
  case .input(let input): effects = state.take(input)
  case .report(let report): state.take(report)
  }
  return effects + state.settle()
}
