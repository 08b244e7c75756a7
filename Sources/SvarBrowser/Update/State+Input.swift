extension State {
  mutating func take(_ input: InputEvent) -> [Effect] {
    switch input {
    case .key, .paste, .mouse: isTravelling = false
    case .resize, .resumed, .interrupt: break
    }
    switch input {
    case .key(let key):
      keyNumber += 1
      guard macros.isBusy else {
        if macros.letter != nil { macros.recorded.append(.key(key)) }
        return press(key)
      }
      if key == .control("c") { return press(key) }
      macros.typeAhead([key])
      return []
    case .paste(let text):
      message = nil
      edit { $0.insert(text) }
      return []
    case .mouse(let event): return carryOutDigit() + take(event)
    case .resize(let size):
      self.size = Size(columns: max(1, size.columns), rows: max(1, size.rows))
      return []
    case .resumed: return [.terminal(.repaint)]
    case .interrupt: return stop()
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    if key != .control("c") { wasInterrupted = false }
    message = nil
    // Escape and a letter that come in one piece, typed fast or over a slow line, are no other than Alt with the letter.
    if case .alt(let letter) = key, case .none = keys.match(pending + [key], in: place) {
      return press(.named(.escape)) + press(.character(letter))
    }
    if layout.mode == .tooSmall { return pressInTooSmall(key) }
    if prompt == nil, let waiting = takeDigit(key) { return waiting }
    if key == .named(.escape), !pending.isEmpty || !countDigits.isEmpty {
      pending = []
      countDigits = ""
      return []
    }
    pending.append(key)
    switch keys.match(pending, in: place) {
    case .begun:
      // Stopping needs no letter.
      if macros.letter != nil, case .bound(let binding) = keys.match(pending + [.character("a")], in: place),
        binding.plain == Repeating.record.name
      {
        pending = []
        macros.recorded.removeLast(min(macros.recorded.count, 1))
        return perform(Repeating.record, Invocation())
      }
      return []
    case .bound(let binding):
      if isDigitBound, !binding.takesCount { return carryOutDigit(before: pending) }
      let count = Int(countDigits)
      pending = []
      countDigits = ""
      return carryOut(binding, count: count)
    case .none where isDigitBound: return carryOutDigit(before: pending)
    case .none:
      let label = pending.map { $0.label(words) }.joined(separator: " ")
      let isSingle = pending.count == 1
      pending = []
      countDigits = ""
      if prompt != nil {
        if isSingle, case .character(let character) = key { edit { $0.insert(String(character)) } }
      } else {
        say(keyed(words.messages.unknownKey(label)))
      }
      return []
    }
  }

  /// Where nothing can be shown, one can still leave.
  private mutating func pressInTooSmall(_ key: Key) -> [Effect] {
    switch key {
    case .character("q"), .character("Q"): return [.terminal(.quit)]
    case .control("c"): return stop()
    case .control("z"): return perform(Leaving.suspend, Invocation())
    case .control("l"): return [.terminal(.repaint)]
    default: return []
    }
  }

  /// Whether an action may be done here; in restricted use a reader with a notebook of their own may write in that.
  func isAllowed(_ action: Action) -> Bool {
    !isRestricted || action.isAllowedRestricted
      || hasNotebook && SavedSearches.all.contains { $0.name == action.name }
  }

  mutating func perform(_ action: Action, _ how: Invocation) -> [Effect] {
    guard isAllowed(action) else {
      say(words.messages.notRestricted, .error)
      return []
    }
    let here = place
    let hadPrompt = prompt != nil
    guard action.places.contains(here) || action.places.contains(.anywhere) else {
      say(words.messages.notHere(action.name), .error)
      return []
    }
    let focus = spot.focus
    let effects = action.perform(&self, how)
    isGoingRound = spot.focus != focus && [Panes.next.name, Panes.previous.name].contains(action.name)
    if hadPrompt || prompt == nil { remember(action, how) }
    return effects
  }

  /// Keeps what the repeating key is to do again.
  private mutating func remember(_ action: Action, _ how: Invocation) {
    switch action.repeats {
    case .never: break
    case .asMove where how.count == nil: lastMove = Deed(name: action.name, how: how)
    case .asMove, .asDeed: lastDeed = Deed(name: action.name, how: how)
    }
  }
}
