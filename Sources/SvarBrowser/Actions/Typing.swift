/// Keys of a line that is being typed, besides the characters themselves.
enum Typing: ActionGroup {
  static let all = [
    accept, cancel, complete, completeBack, earlier, later, eraseBack, erase, eraseWord, eraseLine, left, right, start,
    end,
  ]

  static let accept = edit("accept", Phrase("utför raden", "carry out the line"), [.named(.enter)]) { state in
    state.acceptPrompt()
  }

  static let cancel = edit(
    "cancel", Phrase("lämna raden, allt blir som förut", "leave the line, all as before"), [.named(.escape)]
  ) { state in
    state.cancelPrompt()
    return []
  }

  static let complete = edit("complete", Phrase("fyll i, nästa förslag", "complete, next proposal"), [.named(.tab)]) {
    state in
    state.complete(by: 1)
    return []
  }

  static let completeBack = edit(
    "complete-back", Phrase("föregående förslag", "previous proposal"), [.named(.backTab)]
  ) { state in
    state.complete(by: -1)
    return []
  }

  static let earlier = edit("earlier", Phrase("en tidigare rad", "an earlier line"), [.named(.up), .control("p")]) {
    state in
    state.recall(by: 1)
    return []
  }

  static let later = edit("later", Phrase("en senare rad", "a later line"), [.named(.down), .control("n")]) { state in
    state.recall(by: -1)
    return []
  }

  static let eraseBack = change(
    "erase-back", Phrase("ta bort tecknet före", "erase the character before"), [.named(.backspace), .control("h")]
  ) { $0.deleteBackward() }

  static let erase = change("erase", Phrase("ta bort tecknet", "erase the character"), [.named(.delete)]) {
    $0.deleteForward()
  }

  static let eraseWord = change("erase-word", Phrase("ta bort ordet före", "erase the word before"), [.control("w")]) {
    $0.deleteWord()
  }

  static let eraseLine = change(
    "erase-line", Phrase("ta bort allt före", "erase all before"), [.control("u")]
  ) { line in
    line.deleteToStart()
    line.isTouched = true
  }

  static let left = change("cursor-left", Phrase("ett tecken åt vänster", "a character left"), [.named(.left)]) {
    $0.move(by: -1)
  }

  static let right = change("cursor-right", Phrase("ett tecken åt höger", "a character right"), [.named(.right)]) {
    $0.move(by: 1)
  }

  static let start = change(
    "cursor-start", Phrase("till radens början", "to the start of the line"), [.named(.home), .control("a")]
  ) { $0.move(by: -Prompt.longest) }

  static let end = change(
    "cursor-end", Phrase("till radens slut", "to the end of the line"), [.named(.end), .control("e")]
  ) { $0.move(by: Prompt.longest) }

  private static func edit(
    _ name: String, _ does: Phrase, _ keys: [KeySequence], _ perform: @escaping @Sendable (inout State) -> [Effect]
  ) -> Action {
    Action(name, does, in: [.prompt], keys: keys) { state, _ in perform(&state) }
  }

  private static func change(
    _ name: String, _ does: Phrase, _ keys: [KeySequence], _ perform: @escaping @Sendable (inout Prompt) -> Void
  ) -> Action {
    edit(name, does, keys) { state in
      guard state.prompt != nil else { return [] }
      state.edit(perform)
      return []
    }
  }
}
