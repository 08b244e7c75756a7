extension State {
  mutating func take(_ input: InputEvent) -> [Effect] {
    switch input {
    case .key, .paste, .mouse: isTravelling = false
    case .resize, .resumed, .interrupt: break
    }
    switch input {
    case .key(let key): return press(key)
    case .paste(let text):
      message = nil
      edit { $0.insert(text) }
      return []
    case .mouse(let event): return take(event)
    case .resize(let size):
      self.size = Size(columns: max(1, size.columns), rows: max(1, size.rows))
      return []
    case .resumed: return [.terminal(.repaint)]
    case .interrupt: return stop()
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if key != .control("c") { wasInterrupted = false }
    message = nil
    // Escape and a letter that come in one piece, typed fast or over a slow line, are no other than Alt with the letter.
    if case .alt(let letter) = key, case .none = keys.match(pending + [key], in: place) {
      return press(.named(.escape)) + press(.character(letter))
    }
    if layout.mode == .tooSmall { return pressInTooSmall(key) }
    if prompt == nil, takesDigit(key) { return [] }
    if key == .named(.escape), !pending.isEmpty || !countDigits.isEmpty {
      pending = []
      countDigits = ""
      return []
    }
    pending.append(key)
    switch keys.match(pending, in: place) {
    case .begun: return []
    case .action(let action):
      var how = Invocation(count: Int(countDigits))
      if case .character(let letter) = key, pending.count > 1 { how.text = String(letter) }
      pending = []
      countDigits = ""
      return perform(action, how)
    case .none:
      let label = pending.map { $0.label(words) }.joined(separator: " ")
      let isSingle = pending.count == 1
      pending = []
      countDigits = ""
      if prompt != nil {
        if isSingle, case .character(let character) = key { edit { $0.insert(String(character)) } }
      } else {
        say(words.messages.unknownKey(label))
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

  /// Digits of a count. `1` to `5` are the lists, so a count begins with `0` or `6` to `9`: `05j`, `12` as `012`.
  private mutating func takesDigit(_ key: Key) -> Bool {
    guard pending.isEmpty, case .character(let character) = key, character.isASCII, character.isNumber else {
      return false
    }
    if countDigits.isEmpty, "12345".contains(character) { return false }
    guard countDigits.count < 7 else { return true }
    countDigits.append(character)
    return true
  }

  mutating func perform(_ action: Action, _ how: Invocation) -> [Effect] {
    guard !isRestricted || action.isAllowedRestricted else {
      say(words.messages.notRestricted, .error)
      return []
    }
    let here = place
    guard action.places.contains(here) || action.places.contains(.anywhere) else {
      say(words.messages.notHere(action.name), .error)
      return []
    }
    return action.perform(&self, how)
  }
}
