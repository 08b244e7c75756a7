import SvarModel

/// Reads numbers that count something else than money: "10 000 fler polisanställda", "tio nya servicekontor",
/// "ett 34-punktsprogram".
enum QuantityReader {
  private static let notUnits = Set<UInt64>(
    words:
      "år året månader månad dagar dag veckor timmar procent procentenheter kap kap. miljoner miljarder kronor januari februari mars april maj juni juli augusti september oktober november december och i av till § ggr gånger"
  )
  private static let between = Set<UInt64>(words: "fler nya ytterligare nytt extra olika")

  static func quantity(_ tokens: [Token], _ text: ReadingText, in range: Range<Int>, money: [Range<Int>]) -> Quantity? {
    for index in range where !money.contains(where: { $0.contains(index) }) {
      let token = tokens[index]
      if token.isWord, let points = points(token, text) { return Quantity(value: points, unit: "punkter") }
      guard let value = value(token, text.scalars), value >= 2 else { continue }
      var unit = index + 1
      while unit < range.upperBound, between.contains(tokens[unit].key) { unit += 1 }
      if unit < range.upperBound, tokens[unit].isMark("%") {
        guard unit + 1 < range.upperBound, tokens[unit + 1].isWord, !tokens[unit + 1].has(.preposition) else {
          continue
        }
        return Quantity(value: value, unit: "% " + text.string(tokens[unit + 1].start, tokens[unit + 1].end))
      }
      if unit < range.upperBound, tokens[unit].key == WordKey.of("miljoner"), unit + 1 < range.upperBound {
        guard tokens[unit + 1].isWord, !tokens[unit + 1].has([.preposition, .moneyUnit]) else { continue }
        return Quantity(value: value * 1e6, unit: text.string(tokens[unit + 1].start, tokens[unit + 1].end))
      }
      guard unit < range.upperBound, tokens[unit].isWord, !notUnits.contains(tokens[unit].key),
        !tokens[unit].has([.preposition, .coordinator, .relative]), !tokens[unit].isCapital
      else { continue }
      if token.isWord, tokens[unit].has(.agency) { continue }
      return Quantity(value: value, unit: text.string(tokens[unit].start, tokens[unit].end))
    }
    return nil
  }

  private static func value(_ token: Token, _ scalars: [UInt32]) -> Double? {
    if token.kind == .number {
      // Years and dates count nothing.
      if NumberReader.year(token, scalars) != nil || token.count == 8 { return nil }
      return NumberReader.value(token, scalars)
    }
    return token.isWord ? Calendar.number(token.key).flatMap { $0 >= 2 ? Double($0) : nil } : nil
  }

  /// "34-punktsprogram"
  private static func points(_ token: Token, _ text: ReadingText) -> Double? {
    guard Letters.isDigit(text.scalars[token.start]) else { return nil }
    let word = text.string(token.start, token.end).lowercased()
    guard word.contains("punkts"), let number = Int(word.prefix { $0.isNumber }) else { return nil }
    return Double(number)
  }
}
