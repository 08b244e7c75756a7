/// What the full-text index holds at the place of each word besides its form, all in one alphabet.
///
/// No form has these signs in it, so that nothing is mistaken for another: `polisens` is the form, `~polis` the word that
/// it is a form of, `+polis` a part of a compound there, `<pol` a beginning.
enum IndexToken {
  /// Scalars of the longest beginning that is kept; longer ones are put together from the list of words.
  static let longestBeginning = 6

  static func lemma(_ word: String) -> String { "~" + word }
  static func part(_ word: String) -> String { "+" + word }
  static func beginning(_ letters: String) -> String { "<" + letters }

  static let beginningSign = UInt8(ascii: "<")
  /// Between words.
  static let nextPlace = UInt8(ascii: " ")
  /// Between what stands at one place.
  static let samePlace = UInt8(ascii: "\t")
}
