/// Another spelling of a word that was typed.
struct Respelling: Hashable {
  /// As it is to be written.
  var word: String
  /// Letters apart; 0 where it is the same letters with their Swedish dots and rings.
  var distance: Int
  /// How common it is, where that is known.
  var commonness: Int
  /// Whether it has just the letters that were typed, in another order: fingers that are too fast do that, and a common
  /// word that happens to be as near is less likely meant.
  var keepsLetters = false

  /// The nearest first, of as near the one with the same letters, then the commoner.
  static func comesFirst(_ one: Respelling, _ other: Respelling) -> Bool {
    if one.distance != other.distance { return one.distance < other.distance }
    if one.keepsLetters != other.keepsLetters { return one.keepsLetters }
    if one.commonness != other.commonness { return one.commonness > other.commonness }
    return one.word < other.word
  }

  static func keepsLetters(_ typed: String, in word: String) -> Bool {
    typed.unicodeScalars.sorted() == word.unicodeScalars.sorted()
  }

  /// Letters that are typed without what stands above them.
  private static let marked: [Unicode.Scalar: [Unicode.Scalar]] = [
    "a": ["å", "ä", "á", "à"], "o": ["ö", "ø"], "e": ["é", "è"], "u": ["ü"],
  ]

  /// What a typed letter may stand for, itself first.
  static func readings(of letter: Unicode.Scalar) -> [Unicode.Scalar] { [letter] + (marked[letter] ?? []) }

  /// Whether a word is another with nothing but marks added to its letters.
  static func isPlain(_ typed: String, for word: String) -> Bool {
    let (typed, word) = (Array(typed.unicodeScalars), Array(word.unicodeScalars))
    return typed != word && typed.count == word.count
      && zip(typed, word).allSatisfy { readings(of: $0).contains($1) }
  }
}
