/// Writes numbers and texts densely.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, the lowest first; the highest bit says that more follow.
  mutating func write(_ number: Int) {
    var rest = UInt64(truncatingIfNeeded: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func writeSigned(_ number: Int) { write(number << 1 ^ number >> (Int.bitWidth - 1)) }

  mutating func write(_ text: String) {
    let utf8 = Array(text.utf8)
    write(utf8.count)
    bytes.append(contentsOf: utf8)
  }

  /// A text that may be unknown: its length is told as one more than it is.
  mutating func write(_ text: String?) {
    guard let text else { return write(0) }
    let utf8 = Array(text.utf8)
    write(utf8.count + 1)
    bytes.append(contentsOf: utf8)
  }
}

/// Reads what a ``ByteWriter`` wrote; what is cut short throws.
struct ByteReader {
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() throws -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return Int(truncatingIfNeeded: value) }
      shift += 7
    }
    throw Damage()
  }

  /// A number that counts things still to be read, each at least one byte long.
  mutating func count() throws -> Int {
    let value = try number()
    guard value >= 0, value <= bytes.count - position else { throw Damage() }
    return value
  }

  mutating func signed() throws -> Int {
    let value = UInt(bitPattern: try number())
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  mutating func text() throws -> String {
    let length = try count()
    defer { position += length }
    return String(decoding: bytes[position..<position + length], as: UTF8.self)
  }

  mutating func optionalText() throws -> String? {
    let told = try number()
    guard told > 0 else { return nil }
    let length = told - 1
    guard length <= bytes.count - position else { throw Damage() }
    defer { position += length }
    return String(decoding: bytes[position..<position + length], as: UTF8.self)
  }
}
