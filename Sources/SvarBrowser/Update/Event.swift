/// What changes the state.
public enum Event: Sendable {
  case input(InputEvent)
  case report(Report)
  /// What was asked has been under way so long that the reader should be told.
  case slow(Asking)
  /// The list's cursor has rested since its move of that number.
  case rested(Int)
  /// The notebook holds a note, or could not take it.
  case noted(Note, failure: Phrase?)
  /// So much time has gone by since a key.
  case paused(after: Int)
}

/// Takes one event and says what is to be done outside: the only way the state changes.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  var effects: [Effect] = []
  switch event {
  case .input(let input): effects = state.take(input)
  case .report(let report): state.take(report)
  case .slow(let asking):
    if state.underWay[asking.purpose]?.generation == asking.generation { state.slow.insert(asking.purpose) }
  case .rested(let journey): if state.journey == journey { state.isTravelling = false }
  case .noted(let note, let failure): effects = state.take(note, failure: failure)
  case .paused(let number): effects = state.takePause(after: number)
  }
  effects += state.settle()
  return effects + state.playOn()
}
