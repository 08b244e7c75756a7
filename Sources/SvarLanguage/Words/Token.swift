/// A word, a number or a mark of a text.
struct Token: Sendable {
  enum Kind: UInt8, Sendable { case word, number, mark }

  /// In scalars of the text being read.
  let start: Int
  let end: Int
  let kind: Kind
  /// The hash of its letters in lower case; for a mark, its scalar.
  let key: UInt64
  /// What the lexicon has about it; -1 for nothing.
  var entry: Int32
  var classes: WordClasses
  let isCapital: Bool
  /// All letters are capitals and there are at least two.
  let isShouted: Bool
  /// It ends as a genitive does; for words that the lexicon does not settle, a guess by the last letter.
  let endsInS: Bool

  var isWord: Bool { kind == .word }
  var count: Int { end - start }
  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && key == UInt64(scalar.value) }
  func has(_ class: WordClasses) -> Bool { !classes.isDisjoint(with: `class`) }
}
