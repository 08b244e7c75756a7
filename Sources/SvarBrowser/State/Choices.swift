/// What the reader chose in the browser and finds again in the next run: whether the mouse is on, how the panes share the
/// room, what is recorded to which letter. Each has a name of its own, so that two browsers that run at once take nothing
/// from each other.
enum Choices {
  static let mouse = "mouse"
  static let panes = "panes"
  static let hyphenation = "hyphenation"
  private static let macro = "macro "

  static func name(ofMacro letter: Character) -> String { macro + String(letter) }

  /// The letter that a name is of; nil where it is of something else.
  static func letter(of name: String) -> Character? {
    guard name.hasPrefix(macro), name.count == macro.count + 1 else { return nil }
    return name.last
  }
}

extension PaneShares {
  /// The shares as they are kept: `list 438 above 500`.
  var written: String {
    [("list", list), ("aside", aside), ("above", above)].compactMap { name, share in share.map { "\(name) \($0)" } }
      .joined(separator: " ")
  }

  /// Reads what ``written`` gives; what is no share is passed over.
  init(_ written: String) {
    let words = written.split(separator: " ")
    for (name, share) in zip(words, words.dropFirst()) {
      guard let share = Int(share), (0...1000).contains(share) else { continue }
      switch name {
      case "list": list = share
      case "aside": aside = share
      case "above": above = share
      default: continue
      }
    }
  }
}

extension State {
  mutating func keep(_ name: String, _ value: String) {
    if hasNotebook { outbox.append(.note(.choose(name, value))) }
  }

  /// Takes what was chosen in earlier runs; what has been recorded meanwhile stays.
  mutating func takeChoices(_ choices: [String: String]) {
    if let mouse = choices[Choices.mouse].map({ $0 == "on" }), !isMouseSet, mouse != isMouseOn {
      isMouseOn = mouse
      outbox.append(.terminal(.mouse(isOn: mouse)))
    }
    takeHyphenation(choices[Choices.hyphenation])
    if let panes = choices[Choices.panes], shares == PaneShares() { shares = PaneShares(panes) }
    for (name, value) in choices {
      guard let letter = Choices.letter(of: name), macros.kept[letter] == nil, !value.isEmpty else { continue }
      macros.kept[letter] = MacroNotation.read(value)
    }
  }
}
