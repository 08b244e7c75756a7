import Foundation

/// Comparisons with a number, as a query writes them: `14`, `>14`, `>=14`, `<7`, `<=7`, `7..14`.
enum NumberRange {
  /// Numbers beyond this are taken for it.
  private static let largest = 1_000_000_000_000_000

  static func read(_ text: String) -> ClosedRange<Int>? {
    if let dots = text.range(of: "..") {
      guard let low = number(text[..<dots.lowerBound]), let high = number(text[dots.upperBound...]), low <= high else {
        return nil
      }
      return low...high
    }
    let sign = text.prefix { $0 == ">" || $0 == "<" || $0 == "=" }
    guard let value = number(text.dropFirst(sign.count)) else { return nil }
    switch sign {
    case "", "=": return value...value
    case ">": return value + 1...largest + 1
    case ">=", "=>": return value...largest + 1
    case "<": return value > 0 ? 0...value - 1 : nil
    case "<=", "=<": return 0...value
    default: return nil
    }
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 15, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
