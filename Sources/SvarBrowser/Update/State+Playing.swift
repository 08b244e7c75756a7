extension State {
  /// Plays what waits, one thing after another, each when what the one before asked for has come: a macro does what its
  /// keys did, however slow the line or the disk.
  mutating func playOn() -> [Effect] {
    var effects: [Effect] = []
    while isAtRest, let next = macros.next() {
      let wasPlaying = macros.isPlaying
      effects += play(next)
      effects += settle()
      // What cannot go on does not go on.
      if wasPlaying, let kind = message?.kind, kind != .plain { macros.stop() }
    }
    if isAtRest { macros.rest() }
    return effects
  }

  private mutating func play(_ next: Macros.Play) -> [Effect] {
    switch next {
    case .key(let key): return press(key)
    case .pause: return carryOutDigit()
    case .step(let step, let count):
      guard let action = ActionTable.named(step.name) else { return [] }
      return perform(action, Invocation(count: count ?? step.count, text: step.text))
    }
  }

  /// Whether nothing is on its way that the next key could be meant for.
  private var isAtRest: Bool {
    let purposes: [Purpose] = [.list, .page, .pointer, .searches]
    guard purposes.allSatisfy({ underWay[$0] == nil }), !list.wantsEnd else { return false }
    return underWay[.rows] == nil || list.selectedRow != nil
  }
}
