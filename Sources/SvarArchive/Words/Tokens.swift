/// Words as the full-text index cuts them: letters, numbers and private-use scalars run together, small letters for
/// capitals, nothing else folded.
///
/// The same rules as SQLite's `unicode61` with `remove_diacritics 0`, so that what is marked is what was found.
enum Tokens {
  struct Token: Hashable, Sendable {
    /// In scalars of the text.
    var start: Int
    var end: Int
    /// In small letters.
    var form: String
  }

  static func of(_ text: String) -> [Token] {
    var tokens: [Token] = []
    each(in: text) { start, end, form in tokens.append(Token(start: start, end: end, form: string(form))) }
    return tokens
  }

  /// Calls back for every word with its place in scalars and its bytes in small letters; the bytes are only lent.
  static func each(in text: String, _ take: (Int, Int, [UInt8]) -> Void) {
    var text = text
    text.withUTF8 { bytes in each(in: bytes, take) }
  }

  private static func each(in bytes: UnsafeBufferPointer<UInt8>, _ take: (Int, Int, [UInt8]) -> Void) {
    var form: [UInt8] = []
    form.reserveCapacity(64)
    var start = 0
    var position = 0
    var index = 0
    let table = Letters.table
    while index < bytes.count {
      let byte = bytes[index]
      var scalar = UInt32(byte)
      var length = 1
      if byte >= 0x80 { (scalar, length) = decode(bytes, at: index) }
      let folded = scalar < Letters.tableSize ? table[Int(scalar)] : Letters.folded(scalar)
      if folded != 0 {
        if form.isEmpty { start = position }
        append(folded, to: &form)
      } else if !form.isEmpty {
        if Letters.isMark(scalar) {
          append(scalar, to: &form)
        } else {
          take(start, position, form)
          form.removeAll(keepingCapacity: true)
        }
      }
      index += length
      position += 1
    }
    if !form.isEmpty { take(start, position, form) }
  }

  static func string(_ form: [UInt8]) -> String { String(decoding: form, as: UTF8.self) }

  /// The text is a `String`'s, and so valid UTF-8.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    func rest(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
    return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }

  private static func append(_ scalar: UInt32, to form: inout [UInt8]) {
    if scalar < 0x80 {
      form.append(UInt8(scalar))
    } else if let scalar = Unicode.Scalar(scalar) {
      if let encoded = UTF8.encode(scalar) { form.append(contentsOf: encoded) }
    }
  }
}

/// Which scalars are part of words, and their small letters.
enum Letters {
  static let tableSize: UInt32 = 0x600
  /// The small letter of each scalar, 0 for what is no part of a word.
  static let table: [UInt32] = (0..<tableSize).map { computed($0) }

  static func folded(_ scalar: UInt32) -> UInt32 { scalar < tableSize ? table[Int(scalar)] : computed(scalar) }

  /// Combining marks go on with a word but begin none.
  static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x331).contains(scalar) }

  /// What the database's rules (Unicode 6.1) did not know when they were made counts as part of a word, signs and all.
  private static func computed(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    if let folding = foldings[value] { return folding }
    guard let age = scalar.properties.age, (age.major, age.minor) <= (6, 1) else { return value }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse:
      let small = scalar.properties.lowercaseMapping.unicodeScalars
      return small.count == 1 ? small.first?.value ?? value : value
    default: return 0
    }
  }

  /// Small letters that are folded to another small letter: µ, ſ, ς and variants of Greek letters.
  private static let foldings: [UInt32: UInt32] = [
    0xB5: 0x3BC, 0x17F: 0x73, 0x3C2: 0x3C3, 0x3D0: 0x3B2, 0x3D1: 0x3B8, 0x3D5: 0x3C6, 0x3D6: 0x3C0, 0x3F0: 0x3BA,
    0x3F1: 0x3C1, 0x3F5: 0x3B5,
  ]
}
