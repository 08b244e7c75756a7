/// One or several keys in a row that name an action: `j`, `g g`, `m` and then any letter.
public struct KeySequence: Hashable, Sendable {
  public var keys: [Key]
  /// Whether a letter follows that the action is told of, as for marks.
  public var takesLetter: Bool

  public init(_ keys: [Key], takesLetter: Bool = false) {
    self.keys = keys
    self.takesLetter = takesLetter
  }

  /// Plain characters, one key each.
  static func typed(_ text: String, takesLetter: Bool = false) -> KeySequence {
    KeySequence(text.map(Key.character), takesLetter: takesLetter)
  }

  static func named(_ name: Key.Named) -> KeySequence { KeySequence([.named(name)]) }
  static func control(_ letter: Character) -> KeySequence { KeySequence([.control(letter)]) }
}

extension Key {
  /// How the key is written in help and documents.
  public func label(_ words: Words) -> String {
    switch self {
    case .character(" "): words.space
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .named(let name): Self.labels[name] ?? words.keyNames[name] ?? name.rawValue.uppercased()
    }
  }

  private static let labels: [Named: String] = [
    .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "Shift-Tab", .backspace: "Backspace", .home: "Home",
    .end: "End", .pageUp: "PgUp", .pageDown: "PgDn", .up: "↑", .down: "↓", .left: "←", .right: "→", .insert: "Ins",
    .delete: "Del", .altLeft: "Alt-←", .altRight: "Alt-→", .altUp: "Alt-↑", .altDown: "Alt-↓",
  ]
}

extension KeySequence {
  public func label(_ words: Words) -> String {
    var parts = keys.map { $0.label(words) }
    if takesLetter { parts.append(words.letter) }
    let short = parts.allSatisfy { $0.unicodeScalars.count == 1 }
    return parts.joined(separator: short ? "" : " ")
  }
}
