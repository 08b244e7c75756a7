/// A sum of money as a query writes it, in kronor: `500000`, `100mnkr`, `1,5mdkr`, `2 miljoner kronor`.
struct Sum {
  /// Larger sums are taken for this.
  static let largest = 1_000_000_000_000_000

  let kronor: Int
  /// What one of the unit is; nil where none is named.
  let unit: Int?

  /// Nil for anything else, and for a part of a krona.
  ///
  /// - Parameter taken: the unit that is meant where none is named.
  init?(_ text: some StringProtocol, unit taken: Int? = nil) {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    let digits = plain.prefix { "0123456789.,".contains($0) }
    var name = plain.dropFirst(digits.count)
    if name != "kronor", name != "kr", let currency = Self.currencies.first(where: name.hasSuffix) {
      name = name.dropLast(currency.count)
    }
    if name.isEmpty || name == "kronor" || name == "kr" {
      unit = plain.count == digits.count ? taken : 1
    } else if let named = Self.units[String(name)] {
      unit = named
    } else {
      return nil
    }
    let parts = digits.split(whereSeparator: { $0 == "," || $0 == "." })
    let isPlain = parts.count == 1 && parts[0].count == digits.count
    // `1.000` and `1,000` are thousands to some: only what counts in millions or thousands has decimals.
    let isDecimal = parts.count == 2 && digits.count == parts[0].count + parts[1].count + 1 && (unit ?? 1) > 1
    guard isPlain || isDecimal, let whole = Self.number(parts[0]) else { return nil }
    let factor = unit ?? 1
    var sum = whole.multipliedReportingOverflow(by: factor)
    if isDecimal {
      guard parts[1].count <= 9, let decimals = Self.number(parts[1]) else { return nil }
      let scale = (0..<parts[1].count).reduce(1) { power, _ in power * 10 }
      let product = decimals.multipliedReportingOverflow(by: factor)
      guard !product.overflow, product.partialValue.isMultiple(of: scale) else { return nil }
      let fraction = product.partialValue / scale
      let total = sum.partialValue.addingReportingOverflow(fraction)
      sum = (total.partialValue, sum.overflow || total.overflow)
    }
    kronor = sum.overflow ? Self.largest : min(sum.partialValue, Self.largest)
  }

  private static let currencies = ["kronor", "kr", "sek"]

  /// The names of units without a currency behind them.
  private static let units: [String: Int] = {
    let names: [(Int, [String])] = [
      (1_000, ["t", "k", "tusen", "thousand"]),
      (1_000_000, ["mn", "m", "mln", "miljon", "miljoner", "million", "millions"]),
      (1_000_000_000, ["md", "mdr", "miljard", "miljarder", "bn", "billion", "billions"]),
      (1_000_000_000_000, ["biljon", "biljoner"]),
    ]
    return Dictionary(names.flatMap { unit in unit.1.map { ($0, unit.0) } }, uniquingKeysWith: { first, _ in first })
  }()

  private static func number(_ digits: Substring) -> Int? {
    digits.count <= 18 ? Int(digits) : digits.allSatisfy(\.isASCII) ? largest : nil
  }
}

extension Sum {
  /// A comparison of sums. A range's beginning without a unit has that of its end, `100..200mnkr`, unless it would then
  /// come after it, `500000..1mnkr`.
  static func comparison(_ text: String) -> Comparison? {
    func range(_ sum: Sum?) -> ClosedRange<Int>? { sum.map { $0.kronor...$0.kronor } }
    guard let (low, high) = Comparison.ends(of: text), let last = Sum(high), let unit = last.unit,
      let first = Sum(low, unit: unit), first.kronor <= last.kronor
    else { return Comparison(text) { range(Sum($0)) } }
    return .between(range(first), range(last))
  }
}
