/// JSON read into fields in one pass, strings that no standard allows taken for what they mean.
///
/// The system's parser makes an object of every value and takes a third of the time that a data set takes to be read.
/// What is no JSON, or written as data sets never write it, comes to nothing here and is left to ``JSONText``.
struct JSONFields {
  /// How deep values may lie in each other, which is what the system's parser takes.
  private static let deepest = 512
  /// Digits of a number that is the same however it is read.
  private static let longestNumber = 15

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var isFaulty = false

  /// Nil where it cannot be read in this way.
  static func read(_ bytes: [UInt8]) -> FieldValue? {
    // A byte that is no UTF-8 is found once for all, and every string after that is taken as it is.
    guard UTF8Text.firstFault(in: bytes) == nil else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var reading = JSONFields(buffer)
      return reading.document()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func document() -> FieldValue? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let value = value(depth: 0)
    skipBlanks()
    return isFaulty || position < bytes.count ? nil : value
  }

  private mutating func value(depth: Int) -> FieldValue {
    skipBlanks()
    guard let byte = current, depth < Self.deepest else { return fault() }
    switch byte {
    case UInt8(ascii: "\""): return .text(string())
    case UInt8(ascii: "{"): return fields(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "n"): return word("null", .null)
    case UInt8(ascii: "t"): return word("true", .text("1"))
    case UInt8(ascii: "f"): return word("false", .text("0"))
    default: return number()
    }
  }

  private mutating func fields(_ depth: Int) -> FieldValue {
    var fields: [String: FieldValue] = [:]
    position += 1
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .fields(fields) }
    while !isFaulty {
      skipBlanks()
      guard current == UInt8(ascii: "\"") else { return fault() }
      let name = string()
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { return fault() }
      fields[name] = value(depth: depth + 1)
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .fields(fields) }
      guard take(UInt8(ascii: ",")) else { return fault() }
    }
    return .null
  }

  private mutating func list(_ depth: Int) -> FieldValue {
    var values: [FieldValue] = []
    position += 1
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .list(values) }
    while !isFaulty {
      values.append(value(depth: depth + 1))
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .list(values) }
      guard take(UInt8(ascii: ",")) else { return fault() }
    }
    return .null
  }

  private mutating func word(_ word: StaticString, _ value: FieldValue) -> FieldValue {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }) else { return fault() }
    position = end
    return value
  }

  /// A whole number that is written as it would be written out again.
  private mutating func number() -> FieldValue {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let digits = position
    while let byte = current, byte >= 0x30, byte <= 0x39 { position += 1 }
    let count = position - digits
    guard count > 0, count <= Self.longestNumber, bytes[digits] != 0x30 || start == digits && count == 1 else {
      return fault()
    }
    if let byte = current, byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") { return fault() }
    return .text(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  // MARK: Strings

  private mutating func string() -> String {
    position += 1
    let start = position
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
    guard let end = current else {
      isFaulty = true
      return ""
    }
    if end == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    return escapedString(from: start)
  }

  /// A string whose first escape stands here.
  private mutating func escapedString(from start: Int) -> String {
    var text = [UInt8](bytes[start..<position])
    text.reserveCapacity(4 * text.count + 256)
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): escape(&text)
      default:
        let plain = position
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
        text += bytes[plain..<position]
      }
    }
    isFaulty = true
    return ""
  }

  /// What an escape stands for: `\'` is the sign itself, any other backslash that escapes nothing stands for itself, half
  /// a surrogate pair is U+FFFD.
  private mutating func escape(_ text: inout [UInt8]) {
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    let meant: UInt8
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"): meant = next
    case UInt8(ascii: "n"): meant = 0x0A
    case UInt8(ascii: "r"): meant = 0x0D
    case UInt8(ascii: "t"): meant = 0x09
    case UInt8(ascii: "b"): meant = 0x08
    case UInt8(ascii: "f"): meant = 0x0C
    case UInt8(ascii: "u"):
      guard let unit = self.unit(at: position) else { fallthrough }
      position += 6
      append(unit, to: &text)
      return
    default:
      text.append(UInt8(ascii: "\\"))
      position += 1
      return
    }
    text.append(meant)
    position += 2
  }

  private mutating func append(_ unit: UInt32, to text: inout [UInt8]) {
    var value = unit
    if (0xD800..<0xDC00).contains(unit), let low = self.unit(at: position), (0xDC00..<0xE000).contains(low) {
      value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      position += 6
    }
    text += Unicode.Scalar(value).flatMap { UTF8.encode($0) } ?? UTF8.encodedReplacementCharacter
  }

  /// The number of an escape `\u00e5` that begins at a place; nil where none does.
  private func unit(at place: Int) -> UInt32? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt32 = 0
    for byte in bytes[place + 2..<place + 6] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  // MARK: Bytes

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func fault() -> FieldValue {
    isFaulty = true
    return .null
  }
}
