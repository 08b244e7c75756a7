import Foundation

/// SHA-256 by FIPS 180-4, for the few bytes of an id: Foundation has none.
enum SHA256Digest {
  /// The 32 bytes of the digest.
  static func of(_ message: [UInt8]) -> [UInt8] {
    var state = roots.starting
    let bytes = padded(message)
    for block in stride(from: 0, to: bytes.count, by: 64) { mix(bytes[block..<block + 64], into: &state) }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }

  /// A one, zeros, and the length in bits, so that whole blocks come out.
  private static func padded(_ message: [UInt8]) -> [UInt8] {
    let zeros = (119 - message.count % 64) % 64
    let bits = UInt64(message.count) * 8
    return message + [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
  }

  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    let bytes = Array(block)
    var words = (0..<16).map { index in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[index * 4 + $1]) }
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var round = state
    for index in 0..<64 {
      let (a, b, c, e, f, g) = (round[0], round[1], round[2], round[4], round[5], round[6])
      let choice = e & f ^ ~e & g
      let sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let first = round[7] &+ sum &+ choice &+ roots.rounds[index] &+ words[index]
      let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ (a & b ^ a & c ^ b & c)
      round = [first &+ second, a, b, c, round[3] &+ first, e, f, g]
    }
    for index in 0..<8 { state[index] = state[index] &+ round[index] }
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }

  /// The first 32 bits behind the point of square roots (where a digest starts) and cube roots (one for each round) of
  /// the first primes.
  private static let roots: (starting: [UInt32], rounds: [UInt32]) = {
    let primes = (2...311).filter { number in
      !(2..<number).contains { $0 * $0 <= number && number.isMultiple(of: $0) }
    }
    return (primes.prefix(8).map { fraction(Double($0).squareRoot()) }, primes.map { fraction(cbrt(Double($0))) })
  }()

  /// Three bits before the point and 32 behind it are fewer than a `Double` holds.
  private static func fraction(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }
}
