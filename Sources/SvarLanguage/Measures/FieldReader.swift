import SvarModel

/// Fills a candidate's fields from its clause, and from the sentences behind that say until when.
struct FieldReader: Sendable {
  let day: Day?
  private let dates: DateReader

  init(day: Day?) {
    self.day = day
    dates = DateReader(day: day)
  }

  func measure(_ candidate: MeasureCandidate, _ reading: Reading, agencies: [String]) -> Measure {
    let tokens = reading.tokens
    let scalars = reading.text.scalars
    var measure = Measure(
      kind: candidate.kind, status: candidate.status, head: reading.found(candidate.head),
      clause: reading.found(candidate.clause), agencies: agencies, rule: candidate.rule)
    let sums = AmountReader.amounts(tokens, scalars, in: candidate.clause)
    measure.amount = chosen(sums, tokens, candidate)
    measure.quantity = QuantityReader.quantity(
      tokens, reading.text, in: candidate.head, money: sums.map(\.tokens))
    let future = candidate.status == .announced
    let found = dates.dates(tokens, scalars, in: stretch(candidate, reading), future: future)
    setTimes(&measure, found, candidate, tokens)
    lookAhead(&measure, candidate)
    Adjustment(tokens: tokens, candidate: candidate, day: day).adjust(
      &measure, sums: sums.map(\.tokens), times: found)
    return measure
  }

  /// The clause, and what a clause that ends at its verb leaves out of its own: "… som lades fram | i mars 2019".
  private func stretch(_ candidate: MeasureCandidate, _ reading: Reading) -> Range<Int> {
    let tokens = reading.tokens
    let end = candidate.clause.upperBound
    let limit = min(reading.sentences[candidate.sentence].tokens.upperBound, end + 10)
    guard end > candidate.clause.lowerBound, end < limit, tokens[end].has(.preposition) else { return candidate.clause }
    var last = end
    while last < limit, tokens[last].isWord || tokens[last].kind == .number,
      !tokens[last].has([.coordinator, .relative, .subjunction, .condition, .negation])
    {
      last += 1
    }
    return candidate.clause.lowerBound..<last
  }

  /// The sum in the head, else the first; of "från A till B" the last.
  private func chosen(_ sums: [AmountReader.Found], _ tokens: [Token], _ candidate: MeasureCandidate) -> Amount? {
    guard !sums.isEmpty else { return nil }
    let inHead = sums.filter { candidate.head.overlaps($0.tokens) }
    return (inHead.first ?? sums.first)?.amount
  }

  private static let sums: Set<String> = ["sum-given", "money-raised", "money-given", "money-lent", "sum-amounts"]

  /// "Nästa år ökas …": what the present tells of a year to come is announced.
  private func lookAhead(_ measure: inout Measure, _ candidate: MeasureCandidate) {
    guard let day, let year = measure.year, year > day.year else { return }
    if Self.sums.contains(candidate.rule), candidate.status == .ongoing || candidate.rule == "sum-given" {
      measure.status = candidate.status == .proposed ? .proposed : .announced
    } else if candidate.rule == "law-in-force" || candidate.kind == .law, candidate.status == .ongoing {
      measure.status = .decided
    }
  }
}
