/// Reads numbers as papers write them: "10 000", "1,2", "20042005" is none.
enum NumberReader {
  /// The value of a number token; nil where it is no plain number.
  static func value(_ token: Token, _ scalars: [UInt32]) -> Double? {
    guard token.kind == .number else { return nil }
    var whole = 0.0
    var fraction = 0.0
    var scale = 1.0
    var inFraction = false
    var groups = 0
    for index in token.start..<token.end {
      let scalar = scalars[index]
      if Letters.isDigit(scalar) {
        if inFraction {
          scale /= 10
          fraction += Double(scalar - 48) * scale
        } else {
          whole = whole * 10 + Double(scalar - 48)
        }
      } else if scalar == 0x2C {
        guard !inFraction else { return nil }
        inFraction = true
      } else if scalar == 0x2E {
        // A full stop between thousands; anything else ("7.3") is read as no number.
        groups += 1
        guard index + 3 < token.end + 1, index + 3 <= token.end - 1 || index + 4 == token.end else { return nil }
      }
    }
    return whole + fraction
  }

  /// A year between 1900 and 2099.
  static func year(_ token: Token, _ scalars: [UInt32]) -> Int? {
    guard token.kind == .number, token.count == 4 else { return nil }
    var value = 0
    for index in token.start..<token.end {
      guard Letters.isDigit(scalars[index]) else { return nil }
      value = value * 10 + Int(scalars[index] - 48)
    }
    return (1900...2099).contains(value) ? value : nil
  }

  /// A small whole number in digits or as a word.
  static func small(_ token: Token, _ scalars: [UInt32]) -> Int? {
    if token.kind == .number, let value = value(token, scalars), value == value.rounded(), value < 1_000_000 {
      return Int(value)
    }
    return token.isWord ? Calendar.number(token.key) : nil
  }
}
