/// Doing something again: the last thing, or keys that have been recorded.
enum Repeating: ActionGroup {
  static let all = [again, record, play]

  static let again = Action(
    "repeat", Phrase("gör om det senaste", "do the last thing again"), argument: .count, keys: [.typed(".")]
  ) { state, how in
    guard let deed = state.lastDeed ?? state.lastMove, let action = ActionTable.named(deed.name) else {
      state.say(state.words.acting.nothingToRepeat, .end)
      return []
    }
    var again = deed.how
    again.count = how.count ?? again.count
    let effects = action.perform(&state, again)
    if state.message == nil { state.say(state.words.acting.repeated("\(deed.name) \(again.written)".trimmed)) }
    return effects
  }

  static let record = Action(
    "record", Phrase("spela in tangenter under en bokstav, och sluta", "record keys under a letter, and stop"),
    argument: .macro, keys: [.typed("R", takesLetter: true)]
  ) { state, how in
    if let letter = state.macros.letter {
      state.macros.kept[letter] = state.macros.recorded
      if let written = MacroNotation.write(state.macros.recorded) {
        state.keep(Choices.name(ofMacro: letter), written)
      }
      state.macros.letter = nil
      state.macros.recorded = []
      state.say(state.keyed(state.words.acting.recorded(letter)))
      return []
    }
    guard let letter = how.letter else {
      state.say(state.words.messages.needsArgument("record", state.words.letter), .error)
      return []
    }
    state.macros.letter = letter
    state.macros.recorded = []
    state.say(state.keyed(state.words.acting.recording(letter)))
    return []
  }

  static let play = Action(
    "play", Phrase("spela upp det som spelats in under en bokstav", "play what has been recorded under a letter"),
    argument: .macro, keys: [.typed(",", takesLetter: true)]
  ) { state, how in
    guard let letter = how.letter else {
      state.say(state.words.messages.needsArgument("play", state.words.letter), .error)
      return []
    }
    guard let keys = state.macros.kept[letter] else {
      state.say(state.words.acting.noMacro(letter), .error)
      return []
    }
    if !state.macros.play(keys, times: how.times) { state.say(state.words.acting.tooMuchToPlay, .error) }
    return []
  }
}

extension Invocation {
  /// What stands behind the name of an action that was called so.
  fileprivate var written: String {
    [count.map(String.init), text.isEmpty ? nil : text].compactMap(\.self).joined(separator: " ")
  }
}
