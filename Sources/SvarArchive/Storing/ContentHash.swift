/// A 128-bit sum of a paper's content, by which what is already there is known again.
///
/// Two FNV-1a sums over the bytes, from different beginnings and mixed at the end (MurmurHash3's finaliser). It guards
/// against change, not against malice.
struct ContentHash: Sendable {
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x9e37_79b9_7f4a_7c15
  private static let prime: UInt64 = 0x0000_0100_0000_01b3
  private static let otherPrime: UInt64 = 0x2545_f491_4f6c_dd1d

  mutating func add(_ bytes: some Sequence<UInt8>) {
    var first = first
    var second = second
    for byte in bytes {
      first = (first ^ UInt64(byte)) &* Self.prime
      second = (second ^ UInt64(byte)) &* Self.otherPrime
    }
    // An end mark, so that "ab"+"c" and "a"+"bc" differ.
    self.first = (first ^ 0x1FF) &* Self.prime
    self.second = (second ^ 0x1FF) &* Self.otherPrime
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// The first half alone.
  var short: UInt64 { Self.mixed(first) }

  /// Sixteen bytes.
  var bytes: [UInt8] {
    [Self.mixed(first), Self.mixed(second ^ first)].flatMap { half in
      (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) }
    }
  }

  /// The first twelve digits in base 16, for ids that people see.
  var digits: String {
    let text = String(short, radix: 16)
    return String((String(repeating: "0", count: max(0, 16 - text.count)) + text).prefix(12))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value ^= value >> 33
    value = value &* 0xff51_afd7_ed55_8ccd
    value ^= value >> 33
    value = value &* 0xc4ce_b9fe_1a85_ec53
    return value ^ (value >> 33)
  }
}
