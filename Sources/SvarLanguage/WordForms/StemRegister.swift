import Foundation

/// The entries of the dictionary, by what they may be in a compound.
///
/// The flags are those of the Swedish dictionary's affix file: `X` may begin a compound, `U` may stand inside one, `Y` may
/// end one, `Z` is no word by itself, `%` is forbidden; those of ``nominalFlags`` inflect nouns and adjectives.
struct StemRegister: Sendable {
  struct Uses: OptionSet, Sendable {
    let rawValue: UInt8
    static let begins = Uses(rawValue: 1)
    static let ends = Uses(rawValue: 2)
    /// A word by itself, written small.
    static let isWord = Uses(rawValue: 4)
    static let isName = Uses(rawValue: 8)
    /// Has the endings of a noun or an adjective.
    static let isNominal = Uses(rawValue: 16)
  }

  /// Endings of definite and plural nouns, and of adjectives.
  private static let pluralFlags = Set("EG".utf8)
  private static let nominalFlags = Set("BCDEFGHIOQ".utf8)

  private var uses: [UInt64: Uses] = [:]
  /// What of each entry with a capital is left before an ending, in small letters.
  private var capitalised: Set<UInt64> = []

  /// - Throws: where a file cannot be read.
  init(_ files: DictionaryFiles) throws {
    let strips = try AffixStrips(affixes: files.affixes)
    let data = try Data(contentsOf: URL(fileURLWithPath: files.words))
    uses.reserveCapacity(200_000)
    data.withUnsafeBytes { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { add(line, strips) }
    }
  }

  private mutating func add(_ line: Slice<UnsafeRawBufferPointer>, _ strips: AffixStrips) {
    let word = line.prefix { $0 != UInt8(ascii: "/") && $0 != 9 && $0 != 13 && $0 != 32 }
    let flags = line.dropFirst(word.count + 1).prefix { $0 != 9 && $0 != 13 && $0 != 32 }
    guard let text = String(validating: word, as: UTF8.self), !flags.contains(UInt8(ascii: "%")) else { return }
    let scalars = text.unicodeScalars.map(\.value)
    if scalars.contains(where: Letters.isCapital) {
      let kept = max(1, scalars.count - strips.most(of: word, flags: flags))
      capitalised.insert(scalars.prefix(kept).reduce(WordKey.start) { WordKey.add($1, to: $0) })
    }
    guard scalars.count >= 2, let first = scalars.first else { return }
    var found: Uses = []
    if flags.contains(UInt8(ascii: "X")) || flags.contains(UInt8(ascii: "U")) { found.insert(.begins) }
    if flags.contains(UInt8(ascii: "Z")) {
      found.insert(.begins)
    } else if Letters.isCapital(first) {
      found.insert(.isName)
    } else {
      found.insert(.isWord)
      if flags.contains(UInt8(ascii: "Y")) { found.insert(.ends) }
      // A verb's flags overlap with a noun's; of words in -a only nouns have the endings of their plural.
      let telling = scalars.last == UInt32(UInt8(ascii: "a")) ? Self.pluralFlags : Self.nominalFlags
      if flags.isEmpty || flags.contains(where: telling.contains) { found.insert(.isNominal) }
    }
    uses[WordKey.of(scalars[...]), default: []].formUnion(found)
  }

  /// Whether a form in small letters may be one of a word that is written with a capital, or begin with one. Most are
  /// not, and a dictionary takes longer to say so than to say what a word is.
  func mayBeCapitalised(_ form: [UInt32]) -> Bool {
    var key = WordKey.start
    return form.contains { scalar in
      key = WordKey.add(scalar, to: key)
      return capitalised.contains(key)
    }
  }

  func uses(of word: ArraySlice<UInt32>) -> Uses { uses[WordKey.of(word)] ?? [] }

  func isWord(_ word: [UInt32]) -> Bool { uses(of: word[...]).contains(.isWord) }
}
