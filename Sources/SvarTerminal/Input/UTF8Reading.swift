/// What stands at the front of bytes that should be UTF-8.
enum UTF8Reading: Hashable {
  case scalar(Unicode.Scalar, length: Int)
  /// The beginning of a scalar, as far as it goes.
  case unfinished
  case broken

  /// - Precondition: there is a byte.
  static func first(of bytes: ArraySlice<UInt8>) -> UTF8Reading {
    let length: Int
    switch bytes[bytes.startIndex] {
    case 0..<0x80: length = 1
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return .broken
    }
    let part = bytes.prefix(length)
    guard part.dropFirst().allSatisfy({ (0x80..<0xC0).contains($0) }) else { return .broken }
    guard part.count == length else { return .unfinished }
    var decoder = UTF8()
    var iterator = part.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return .broken }
    return .scalar(scalar, length: length)
  }
}
