/// A set of numbers that are spread evenly already, or are spread by ``mixed(_:)``.
struct KeySet {
  private var slots: [UInt64] = [UInt64](repeating: 0, count: 256)
  private var holdsZero = false
  private(set) var count = 0

  init() {}

  /// Whether the key was not there before.
  mutating func insert(_ key: UInt64) -> Bool {
    guard key != 0 else {
      defer { holdsZero = true }
      return !holdsZero
    }
    if count * 2 >= slots.count { grow() }
    let slot = Self.slot(of: key, in: slots)
    guard slots[slot] == 0 else { return false }
    slots[slot] = key
    count += 1
    return true
  }

  private static func slot(of key: UInt64, in slots: [UInt64]) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(key)) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var wider = [UInt64](repeating: 0, count: slots.count * 2)
    for key in slots where key != 0 { wider[Self.slot(of: key, in: wider)] = key }
    slots = wider
  }

  // MARK: - Keys of letters: Fowler, Noll and Vo's hash (FNV-1a, 64 bits), which goes on byte by byte

  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* 0x100_0000_01b3 }

  static func key(of text: String) -> UInt64 { text.utf8.reduce(start) { adding($1, to: $0) } }

  /// Carries the high bits into the low ones, by which places are chosen.
  static func mixed(_ key: UInt64) -> UInt64 {
    let once = (key ^ key >> 32) &* 0x9e37_79b9_7f4a_7c15
    return once ^ once >> 29
  }
}
