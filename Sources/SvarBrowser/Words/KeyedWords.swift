extension State {
  /// A sentence with the keys that hold now in place of the names of actions in braces: `{search}` becomes `/`, or
  /// `:search` where no key does it.
  func keyed(_ text: String) -> String {
    guard text.contains("{") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}"), let action = ActionTable.named(String(inner[..<close])) else {
        result.append("{")
        rest = inner
        continue
      }
      result += label(of: action)
      rest = inner[inner.index(after: close)...]
    }
    return result + rest
  }

  /// The key of an action as a reader would press it here; its name for the command line where it has none.
  func label(of action: Action) -> String {
    guard let sequence = keys.keys(of: action, in: place).first ?? keys.keys(of: action).first else {
      return ":" + action.name
    }
    // The letter that follows is another each time.
    return KeySequence(sequence.keys).label(words)
  }
}
