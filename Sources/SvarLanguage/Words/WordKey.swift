/// What stands for a word in tables: a hash of its letters in lower case.
///
/// FNV-1a, 64 bits. Two words of the tables with the same key are found when the tables are made; a word of a paper that
/// happens to have the key of another is as good as never met.
enum WordKey {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  @inline(__always)
  static func add(_ scalar: UInt32, to key: UInt64) -> UInt64 { (key ^ UInt64(Letters.lower(scalar))) &* prime }

  static func of(_ word: some StringProtocol) -> UInt64 {
    of(Array(word.unicodeScalars.map(\.value))[...])
  }

  /// The key of a row of scalars. A hyphen between letters is left out, so that "Kust-bevakningen", broken over a line,
  /// is the word without it.
  static func of(_ word: ArraySlice<UInt32>) -> UInt64 {
    var key = start
    for index in word.indices {
      if Letters.isHyphen(word[index]), index > word.startIndex, index + 1 < word.endIndex,
        Letters.isLetter(word[index + 1]), Letters.isLetter(word[index - 1])
      {
        continue
      }
      key = add(word[index], to: key)
    }
    return key
  }

  /// The key of a word read from its end, for tables of endings.
  static func ofEnding(_ word: some StringProtocol) -> UInt64 {
    var key = start
    for scalar in word.unicodeScalars.reversed() { key = add(scalar.value, to: key) }
    return key
  }
}
