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

  /// - Throws: where the file cannot be read.
  init(dictionary path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    uses.reserveCapacity(200_000)
    data.withUnsafeBytes { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { add(line) }
    }
  }

  private mutating func add(_ line: Slice<UnsafeRawBufferPointer>) {
    let word = line.prefix { $0 != UInt8(ascii: "/") && $0 != 9 && $0 != 13 && $0 != 32 }
    let flags = line.dropFirst(word.count + 1).prefix { $0 != 9 && $0 != 13 && $0 != 32 }
    guard let text = String(validating: word, as: UTF8.self), !flags.contains(UInt8(ascii: "%")) else { return }
    let scalars = text.unicodeScalars.map(\.value)
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

  func uses(of word: ArraySlice<UInt32>) -> Uses { uses[WordKey.of(word)] ?? [] }

  func isWord(_ word: [UInt32]) -> Bool { uses(of: word[...]).contains(.isWord) }
}
