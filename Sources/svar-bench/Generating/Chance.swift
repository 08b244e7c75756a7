import Foundation

/// Chance that always falls the same way for the same seed (SplitMix64).
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// Chance of its own for one of many things made from the same seed.
  init(_ seed: UInt64, _ number: Int) { state = Self.mixed(seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// In `0 ..< 1`.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// In `0 ..< bound`.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  mutating func isTrue(_ probability: Double) -> Bool { unit() < probability }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  /// About the middle, seldom far from it; never below a third nor above three times of it.
  mutating func around(_ middle: Int) -> Int {
    let normal = (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit())
    return Int(Double(middle) * min(3, max(1 / 3, exp(0.35 * normal))))
  }
}
