/// The first byte of a SHA-256 (FIPS 180-4), by which marked answers are parted once and for all.
///
/// Written out here because nothing else in the project needs a hash of this kind.
enum FirstByte {
  static func ofSHA256(_ text: String) -> UInt8 { UInt8(truncatingIfNeeded: words(Array(text.utf8))[0] >> 24) }

  static func words(_ message: [UInt8]) -> [UInt32] {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) { padded.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    var state = initial
    for block in stride(from: 0, to: padded.count, by: 64) { mix(&state, padded[block..<(block + 64)]) }
    return state
  }

  private static func mix(_ state: inout [UInt32], _ block: ArraySlice<UInt8>) {
    var schedule = stride(from: block.startIndex, to: block.endIndex, by: 4).map { index in
      block[index..<(index + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let small = turned(schedule[index - 15], 7) ^ turned(schedule[index - 15], 18) ^ schedule[index - 15] >> 3
      let large = turned(schedule[index - 2], 17) ^ turned(schedule[index - 2], 19) ^ schedule[index - 2] >> 10
      schedule.append(schedule[index - 16] &+ small &+ schedule[index - 7] &+ large)
    }
    var now = state
    for index in 0..<64 {
      let chosen = now[4] & now[5] ^ ~now[4] & now[6]
      let first =
        now[7] &+ (turned(now[4], 6) ^ turned(now[4], 11) ^ turned(now[4], 25)) &+ chosen &+ constants[index]
        &+ schedule[index]
      let major = now[0] & now[1] ^ now[0] & now[2] ^ now[1] & now[2]
      let second = (turned(now[0], 2) ^ turned(now[0], 13) ^ turned(now[0], 22)) &+ major
      now = [first &+ second, now[0], now[1], now[2], now[3] &+ first, now[4], now[5], now[6]]
    }
    for index in state.indices { state[index] = state[index] &+ now[index] }
  }

  private static func turned(_ word: UInt32, _ distance: UInt32) -> UInt32 {
    word >> distance | word << (32 - distance)
  }

  private static let primes: [Int] = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }

  /// The first 32 bits behind the point of the square roots of the first eight primes.
  private static let initial: [UInt32] = primes.prefix(8).map { bits(Double($0).squareRoot()) }

  /// The same of the cube roots of the first 64.
  private static let constants: [UInt32] = primes.map { prime in
    // A step of Newton's behind the power makes the last bits sure.
    var root = Double(Int(Double(prime).squareRoot()))
    for _ in 0..<60 { root -= (root * root * root - Double(prime)) / (3 * root * root) }
    return bits(root)
  }

  private static func bits(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }
}
