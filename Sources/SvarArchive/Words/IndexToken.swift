/// What the full-text index holds at the place of each word besides its form, all in one alphabet.
///
/// No form has these signs in it, so that nothing is mistaken for another: `polisens` is the form, `~polis` the word that
/// it is a form of, `+polis` a part of a compound there, `<pol` a beginning.
enum IndexToken {
  /// How many scalars the beginnings have that are kept; others are put together from the next longer ones.
  static let beginningLengths = [1, 2, 3, 4, 5, 6, 8, 11]

  static func lemma(_ word: String) -> String { "~" + word }
  static func part(_ word: String) -> String { "+" + word }
  static func isPart(_ token: String) -> Bool { token.hasPrefix("+") }
  static func isLemmaOrPart(_ token: String) -> Bool { token.count > 1 && (token.hasPrefix("~") || isPart(token)) }
  static func beginning(_ letters: String) -> String { "<" + letters }

  static let beginningSign = UInt8(ascii: "<")
  /// Between words.
  static let nextPlace = UInt8(ascii: " ")
  /// Between what stands at one place.
  static let samePlace = UInt8(ascii: "\t")
}
