import Foundation

/// How a value is compared, as a query writes it: `x`, `>x`, `>=x`, `<x`, `<=x`, `x..y`, `x..`, `..y`.
///
/// A bound is the span of numbers that it may mean: a year is all its days, a figure itself alone.
enum Comparison {
  case equal(ClosedRange<Int>)
  case above(ClosedRange<Int>)
  case atLeast(ClosedRange<Int>)
  case below(ClosedRange<Int>)
  case atMost(ClosedRange<Int>)
  /// One end at least is there.
  case between(ClosedRange<Int>?, ClosedRange<Int>?)

  /// Nil where the text is none of these, or a bound cannot be read.
  init?(_ text: String, bound: (Substring) -> ClosedRange<Int>?) {
    if let (low, high) = Self.ends(of: text) {
      guard !low.isEmpty || !high.isEmpty else { return nil }
      let first = low.isEmpty ? nil : bound(low)
      let last = high.isEmpty ? nil : bound(high)
      guard low.isEmpty || first != nil, high.isEmpty || last != nil else { return nil }
      self = .between(first, last)
      return
    }
    let sign = text.prefix { "<>=≤≥".contains($0) }
    guard let value = bound(text.dropFirst(sign.count)) else { return nil }
    switch sign {
    case "", "=": self = .equal(value)
    case ">": self = .above(value)
    case ">=", "=>", "≥": self = .atLeast(value)
    case "<": self = .below(value)
    case "<=", "=<", "≤": self = .atMost(value)
    default: return nil
    }
  }

  /// What stands before and behind the dots of a range; nil where there are none.
  static func ends(of text: String) -> (low: Substring, high: Substring)? {
    guard let dots = text.range(of: "..") ?? text.range(of: "…") else { return nil }
    return (text[..<dots.lowerBound], text[dots.upperBound...])
  }

  /// The numbers that are meant, within the limits; nil where there are none.
  func interval(within limits: ClosedRange<Int>) -> ClosedRange<Int>? {
    var (low, high) = (limits.lowerBound, limits.upperBound)
    switch self {
    case .equal(let value): (low, high) = (value.lowerBound, value.upperBound)
    case .above(let value): low = value.upperBound + 1
    case .atLeast(let value): low = value.lowerBound
    case .below(let value): high = value.lowerBound - 1
    case .atMost(let value): high = value.upperBound
    case .between(let first, let last):
      low = first?.lowerBound ?? low
      high = last?.upperBound ?? high
    }
    low = max(low, limits.lowerBound)
    high = min(high, limits.upperBound)
    return low <= high ? low...high : nil
  }

  /// Whether a range ends before it begins.
  var isBackwards: Bool {
    guard case .between(let first?, let last?) = self else { return false }
    return first.lowerBound > last.upperBound
  }
}
