/// Keys as they are written in a file of settings: `gd`, `Ctrl-N`, `Alt-x`, `g page-down`, `ö`.
///
/// What is shown in help can be written so, in either language; upper and lower case tell characters apart, not names.
public enum KeyNotation {
  /// The keys of a text; nil where one of its words is no key.
  public static func read(_ text: String) -> KeySequence? {
    let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard !words.isEmpty else { return text.isEmpty ? nil : KeySequence([.character(" ")]) }
    var keys: [Key] = []
    for word in words {
      if let key = key(word) {
        keys.append(key)
      } else if word.count < 4, !word.contains("-") {
        keys += word.map(Key.character)
      } else {
        return nil
      }
    }
    return keys.count <= longest ? KeySequence(keys) : nil
  }

  /// More keys than that in a row nobody remembers.
  private static let longest = 3

  private static func key(_ word: String) -> Key? {
    let small = word.lowercased()
    if let key = names[small] { return key }
    if word.count == 1, let character = word.first { return .character(character) }
    guard let dash = word.firstIndex(of: "-"), dash != word.startIndex else { return nil }
    let rest = word[word.index(after: dash)...]
    guard rest.count == 1, let character = rest.first else { return nil }
    switch small[..<dash] {
    case "ctrl", "control", "c":
      guard let letter = rest.lowercased().first, letter.isASCII, letter.isLetter else { return nil }
      return .control(letter)
    case "alt", "meta", "m", "a": return .alt(character)
    default: return nil
    }
  }

  private static let names: [String: Key] = {
    var names: [String: Key] = [
      "space": .character(" "), "mellanslag": .character(" "), "esc": .named(.escape), "return": .named(.enter),
      "pgup": .named(.pageUp), "pgdn": .named(.pageDown), "del": .named(.delete), "ins": .named(.insert),
      "bs": .named(.backspace), "skift-tab": .named(.backTab), "backtab": .named(.backTab), "hem": .named(.home),
      "←": .named(.left), "→": .named(.right), "↑": .named(.up), "↓": .named(.down), "alt-←": .named(.altLeft),
      "alt-→": .named(.altRight), "alt-↑": .named(.altUp), "alt-↓": .named(.altDown), "skift-↑": .named(.shiftUp),
      "skift-↓": .named(.shiftDown), "shift-↑": .named(.shiftUp), "shift-↓": .named(.shiftDown),
    ]
    for key in Key.Named.allCases { names[key.rawValue] = .named(key) }
    return names
  }()
}
