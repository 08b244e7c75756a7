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
    let found = dates.dates(tokens, scalars, in: candidate.clause, future: future)
    setTimes(&measure, found, candidate, tokens)
    lookAhead(&measure, candidate)
    return measure
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

  private func setTimes(
    _ measure: inout Measure, _ found: [DateReader.Found], _ candidate: MeasureCandidate, _ tokens: [Token]
  ) {
    let inForce = candidate.rule == "law-in-force"
    for date in found {
      let inHead = candidate.head.contains(date.tokens.lowerBound)
      if date.isBound || inForce {
        if measure.deadline == nil { measure.deadline = date.date }
        if inForce, measure.status == .done, measure.year == nil { measure.year = date.date.year }
        continue
      }
      if isNow(tokens[date.tokens.lowerBound]), date.tokens.count == 1, candidate.tense != .present { continue }
      if isReady(tokens, date.tokens.lowerBound, candidate), measure.deadline == nil {
        measure.deadline = date.date
        continue
      }
      if let until = date.until {
        if measure.year == nil, !inHead || measure.kind == .money { measure.year = date.date.year }
        if measure.kind == .money, measure.deadline == nil {
          measure.deadline = until
        }
        continue
      }
      if inHead, measure.kind != .money { continue }
      if measure.year == nil { measure.year = date.date.year }
    }
    if measure.year == nil,
      let date = found.first(where: {
        !$0.isBound && $0.until == nil && candidate.head.contains($0.tokens.lowerBound) && $0.date.month != nil
      })
    {
      if candidate.status != .decided || candidate.kind != .assignment { measure.year = date.date.year }
    }
  }

  private func isNow(_ token: Token) -> Bool { token.key == WordKey.of("nu") }

  private static let ready = Set<UInt64>(
    words: "färdig färdigt färdiga klar klart klara slutredovisas redovisas redovisa")

  /// "som beräknas vara färdig under 2023": until when, not when.
  private func isReady(_ tokens: [Token], _ date: Int, _ candidate: MeasureCandidate) -> Bool {
    let from = max(candidate.verb + 1, date - 7)
    return from < date && tokens[from..<date].contains { Self.ready.contains($0.key) }
  }
}
