internal import SvarModel

/// Keeping a place, and taking something away.
enum Keeping: ActionGroup {
  static let all = [mark, goToMark, copyReference, copyAddress, bare]

  static let mark = Action(
    "mark", Phrase("märk platsen med en bokstav", "mark the place with a letter"), argument: .mark,
    in: Place.panes, keys: [.typed("m", takesLetter: true)]
  ) { state, how in
    guard let letter = how.letter else {
      state.say(state.words.messages.needsArgument("mark", state.words.letter), .error)
      return []
    }
    state.marks[letter] = state.spot
    state.say(state.keyed(state.words.messages.markSet(letter)))
    return []
  }

  static let goToMark = Action(
    "go-to-mark", Phrase("till platsen som märkts med en bokstav", "to the place marked with a letter"),
    argument: .mark, in: Place.panes, keys: [.typed("'", takesLetter: true)]
  ) { state, how in
    guard let letter = how.letter else {
      state.say(state.words.messages.needsArgument("go-to-mark", state.words.letter), .error)
      return []
    }
    guard let spot = state.marks[letter] else {
      state.say(state.words.messages.noMark(letter), .error)
      return []
    }
    state.closeOverlays()
    state.trail.follow(spot)
    return []
  }

  static let copyReference = Action(
    "copy-reference", Phrase("kopiera beteckningen", "copy the reference"), in: Place.panes,
    keys: [.typed("y")]
  ) { state, _ in
    state.copy(state.page?.document.reference ?? state.page?.document.title)
  }

  static let copyAddress = Action(
    "copy-link", Phrase("kopiera länken till riksdagens webbplats", "copy the link to the parliament's site"),
    in: Place.panes, keys: [.typed("Y")]
  ) { state, _ in
    state.copy(state.page?.document.address)
  }

  static let bare = Action(
    "bare", Phrase("texten utan ramar, för terminalens egen markering", "the text bare, to mark with the terminal"),
    in: Place.panes, keys: [.typed("b")]
  ) { state, _ in
    guard let page = state.page, state.isPageCurrent else {
      state.say(state.words.messages.nothingToCopy)
      return []
    }
    let lines = page.document.blocks.map { block in
      TextCells.make(block.scalars[...]).map(\.text).joined()
    }
    return [.terminal(.showBare(lines))]
  }
}

extension State {
  /// - Parameter name: what the message calls it, where the text itself would be too much for it.
  mutating func copy(_ text: String?, saying name: String? = nil) -> [Effect] {
    guard let text, isPageCurrent, !text.isEmpty else {
      say(words.messages.nothingToCopy)
      return []
    }
    let safe = name == nil ? TextCells.make(text).map(\.text).joined() : TextCells.harmless(text)
    guard safe.utf8.count <= TerminalRequest.copyLimit else {
      say(words.messages.tooLongToSend, .error)
      return []
    }
    say(words.messages.sent(name ?? safe))
    return [.terminal(.copy(safe))]
  }
}
