import SvarModel

/// Reads sums of money: "drygt 700 miljoner kronor årligen", "en halv miljard", "från 750 till 890 kronor" (the last).
enum AmountReader {
  private static let factors: [UInt64: Double] = [
    WordKey.of("miljoner"): 1e6, WordKey.of("miljon"): 1e6, WordKey.of("mnkr"): 1e6, WordKey.of("mkr"): 1e6,
    WordKey.of("miljarder"): 1e9, WordKey.of("miljard"): 1e9, WordKey.of("mdkr"): 1e9, WordKey.of("tkr"): 1e3,
    WordKey.of("kronor"): 1, WordKey.of("kr"): 1, WordKey.of("kr."): 1, WordKey.of("tusen"): 1e3,
  ]
  private static let numbers = Set<UInt64>(words: "antal antalet")
  private static let kronor = Set<UInt64>(words: "kronor kr kr.")
  private static let qualifiers = Set<UInt64>(
    words: "drygt cirka ca ca. närmare omkring minst högst nästan knappt runt ungefär uppemot maximalt")

  struct Found {
    let amount: Amount
    /// From the qualifier to the unit.
    let tokens: Range<Int>
  }

  /// Every sum in a stretch of tokens.
  static func amounts(_ tokens: [Token], _ scalars: [UInt32], in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let sum = amount(tokens, scalars, at: index, range) {
        found.append(sum)
        index = sum.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func amount(_ tokens: [Token], _ scalars: [UInt32], at start: Int, _ range: Range<Int>) -> Found? {
    guard var value = figure(tokens, scalars, start) else { return nil }
    var index = start + 1
    if index < range.upperBound, tokens[index].kind == .mark, tokens[index].key == 0xBD {
      value += 0.5
      index += 1
    }
    // "en halv miljard", "en dryg miljard"
    var qualifier: String?
    if tokens[start].isWord, index < range.upperBound {
      if tokens[index].key == WordKey.of("halv") {
        value = 0.5
        index += 1
      } else if tokens[index].key == WordKey.of("dryg") {
        qualifier = "drygt"
        index += 1
      }
    }
    guard index < range.upperBound, let factor = factors[tokens[index].key] else { return nil }
    // Words count only before millions: "en krona" is no sum.
    if tokens[start].isWord, factor < 1e6 { return nil }
    index += 1
    var total = value * factor
    if factor == 1e3, tokens[start].isWord { return nil }
    if index < range.upperBound, kronor.contains(tokens[index].key), factor > 1 {
      index += 1
    } else if factor >= 1e6, index < range.upperBound, tokens[index].isWord, isCounted(tokens[index]) {
      return nil
    } else if factor >= 1e6, tokens[range.lowerBound..<start].suffix(8).contains(where: { numbers.contains($0.key) }) {
      // "antalet doser till tre miljoner": the millions count what was named before.
      return nil
    }
    if !total.isFinite || total > 9e15 { return nil }
    total = total.rounded()
    var first = start
    if qualifier == nil, start > range.lowerBound {
      if qualifiers.contains(tokens[start - 1].key) {
        qualifier = text(tokens[start - 1], scalars)
        first = start - 1
      } else if start > range.lowerBound + 1,
        tokens[start - 1].key == WordKey.of("än") || tokens[start - 1].key == Keys.till,
        let two = twoWords(tokens, scalars, start)
      {
        qualifier = two
        first = start - 2
      }
    }
    return Found(
      amount: Amount(value: Int(total), qualifier: qualifier, perYear: isYearly(tokens, index, range)),
      tokens: first..<index)
  }

  /// "mer än", "upp till".
  private static func twoWords(_ tokens: [Token], _ scalars: [UInt32], _ start: Int) -> String? {
    let first = text(tokens[start - 2], scalars)
    let second = text(tokens[start - 1], scalars)
    let joined = first + " " + second
    return ["mer än", "upp till", "mindre än", "över än"].contains(joined) ? joined : nil
  }

  private static func figure(_ tokens: [Token], _ scalars: [UInt32], _ index: Int) -> Double? {
    if tokens[index].kind == .number { return NumberReader.value(tokens[index], scalars) }
    return tokens[index].isWord ? Calendar.number(tokens[index].key).map(Double.init) : nil
  }

  /// "100 miljoner doser": the millions count something.
  private static func isCounted(_ token: Token) -> Bool {
    !token.has([.preposition, .coordinator, .adverb, .relative, .determiner, .subjunction, .pronoun, .government])
      && token.entry < 0 && token.endsInS == false && token.count > 3
  }

  private static func isYearly(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    for place in index..<max(index, min(index + 4, range.upperBound)) {
      let key = tokens[place].key
      if key == WordKey.of("årligen") { return true }
      if key == WordKey.of("per") || key == WordKey.of("om"), place + 1 < range.upperBound,
        tokens[place + 1].key == Keys.year || tokens[place + 1].key == WordKey.of("året")
      {
        return true
      }
    }
    return tokens[range].contains { $0.key == WordKey.of("årligen") }
  }

  private static func text(_ token: Token, _ scalars: [UInt32]) -> String {
    var text = String.UnicodeScalarView()
    for index in token.start..<token.end {
      if let scalar = Unicode.Scalar(Letters.lower(scalars[index])) { text.append(scalar) }
    }
    return String(text)
  }
}
