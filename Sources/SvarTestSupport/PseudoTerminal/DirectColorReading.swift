/// Makes direct colours readable for libvterm, over the borders of what is read at once.
///
/// By the standard (ITU-T T.416) a direct colour is `38:2:SPACE:R:G:B`, and xterm-direct's entry in the terminal database
/// sends it so, with the space left empty. libvterm knows no colour space and takes it for red; xterm, tmux and the
/// terminals built on VTE read it right. So the empty place is taken out here, and the program sends what the database
/// says.
struct DirectColorReading {
  private static let opening = Array("8:2:".utf8)

  private var isInSequence = false
  private var wasEscape = false
  /// How many bytes of `8:2:` stand before the next.
  private var matched = 0

  mutating func readable(_ bytes: [UInt8]) -> [UInt8] {
    guard isInSequence || wasEscape || bytes.contains(0x1B) else { return bytes }
    return bytes.filter { keeps($0) }
  }

  private mutating func keeps(_ byte: UInt8) -> Bool {
    defer { wasEscape = byte == 0x1B }
    guard isInSequence else {
      isInSequence = wasEscape && byte == UInt8(ascii: "[")
      matched = 0
      return true
    }
    if (0x40...0x7E).contains(byte) || byte == 0x1B { isInSequence = false }
    if matched == Self.opening.count {
      matched = 0
      return byte != UInt8(ascii: ":")
    }
    matched = byte == Self.opening[matched] ? matched + 1 : byte == Self.opening[0] ? 1 : 0
    return true
  }
}
