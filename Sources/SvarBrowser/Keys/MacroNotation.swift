/// Recorded keys as one text, to be kept between runs: `j ctrl-d space 2 pause enter`.
///
/// Not what a reader writes in settings: every key has one form here, whatever the language, and comes back as it was.
enum MacroNotation {
  /// Nil where something was recorded that is no key.
  static func write(_ plays: [Macros.Play]) -> String? {
    var words: [String] = []
    for play in plays {
      switch play {
      case .key(let key): words.append(word(key))
      case .pause: words.append(pause)
      case .step: return nil
      }
    }
    return words.joined(separator: " ")
  }

  /// Nil where a word is no key, as one written by a later version may be.
  static func read(_ text: String) -> [Macros.Play]? {
    var plays: [Macros.Play] = []
    for word in text.split(separator: " ") {
      if word == pause {
        plays.append(.pause)
      } else if let key = key(String(word)) {
        plays.append(.key(key))
      } else {
        return nil
      }
    }
    return plays
  }

  private static let pause = "pause"
  private static let space = "space"

  private static func word(_ key: Key) -> String {
    switch key {
    case .character(let character): word(character)
    case .control(let letter): "ctrl-" + word(letter)
    case .alt(let character): "alt-" + word(character)
    case .named(let name): name.rawValue
    }
  }

  private static func word(_ character: Character) -> String { character == " " ? space : String(character) }

  private static func key(_ word: String) -> Key? {
    if let name = Key.Named(rawValue: word) { return .named(name) }
    if let character = character(word) { return .character(character) }
    for (start, key) in [("ctrl-", Key.control), ("alt-", Key.alt)] where word.hasPrefix(start) {
      return character(String(word.dropFirst(start.count))).map(key)
    }
    return nil
  }

  private static func character(_ word: String) -> Character? {
    word == space ? " " : word.count == 1 ? word.first : nil
  }
}
