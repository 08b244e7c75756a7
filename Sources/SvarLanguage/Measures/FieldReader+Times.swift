import SvarModel

extension FieldReader {
  /// Gives a measure its year and its deadline from the points of time that its clause names.
  ///
  /// Of several years that of the act is the first that is not an occasion's, another paper's or how long something runs.
  func setTimes(
    _ measure: inout Measure, _ found: [DateReader.Found], _ candidate: MeasureCandidate, _ tokens: [Token]
  ) {
    let isInForce = candidate.rule == "law-in-force"
    let hasSum = measure.amount != nil
    let place = TimePlace(tokens: tokens, clause: candidate.clause)
    // Years that count where no other is told: of a budget, and "nu".
    var otherwise: Int?
    for date in found {
      let start = date.tokens.lowerBound
      let inHead = candidate.head.contains(start)
      // "fram till i dag", "hittills": until now is no day by which anything is to be done.
      if date.isBound, isToday(tokens, date) || isNow(tokens, date) { continue }
      if date.isBound || isInForce {
        if measure.deadline == nil, !isInForce || isDay(date) {
          measure.deadline = ahead(date, tokens, found, isInForce: isInForce)
        }
        if isInForce, measure.status == .done, measure.year == nil { measure.year = date.date.year }
        continue
      }
      if isNow(tokens, date) {
        // "har nu gett": it has come to be so, and that may have been before this year. A stretch of years is surer.
        guard candidate.tense == .present, !inHead || measure.kind == .money else { continue }
        if found.contains(where: { $0.until != nil }) {
          otherwise = otherwise ?? date.date.year
        } else {
          measure.year = measure.year ?? date.date.year
        }
        continue
      }
      if isToday(tokens, date) {
        if candidate.tense != .present, start < candidate.verb, candidate.verb - start <= 8, !inHead {
          measure.year = measure.year ?? date.date.year
        }
        continue
      }
      let isRule = Self.rules.contains(measure.kind) && measure.kind != .bill && measure.kind != .european
      if isRule, date.date.month != nil, place.isSince(start) || place.isChanged(on: date.tokens) {
        if measure.deadline == nil { measure.deadline = date.date }
        measure.year = measure.year ?? (isPast(date.date) ? date.date.year : nil)
        continue
      }
      if place.isOccasion(start) { continue }
      if place.isBudgetYear(start) {
        if measure.kind == .money { otherwise = otherwise ?? date.date.year }
        continue
      }
      if Self.rules.contains(measure.kind), place.isForce(date.tokens) {
        if measure.deadline == nil, isDay(date) { measure.deadline = date.date }
        if measure.status == .done || isPast(date.date) {
          measure.year = measure.year ?? date.date.year
        }
        continue
      }
      if place.isReady(start, after: candidate.verb), measure.deadline == nil {
        measure.deadline = ahead(date, tokens, found, isInForce: false)
        continue
      }
      if place.isLengthened(start), measure.deadline == nil {
        measure.deadline = date.date
        continue
      }
      if place.isBeginning(start), date.date.month != nil, Self.rules.contains(measure.kind), measure.deadline == nil {
        measure.deadline = date.date
      }
      let isRunning = place.isRunning(start)
      if let until = date.until {
        if measure.year == nil, !inHead || measure.kind == .money || isRunning { measure.year = date.date.year }
        if measure.kind == .money || isRunning, measure.status != .done, measure.deadline == nil, !isPast(until) {
          measure.deadline = until
        }
        continue
      }
      // "ett paket på tre miljarder kronor för 2012", "en strategi som gäller från 2011"
      if inHead, measure.kind != .money, !isRunning, !(measure.kind == .programme && hasSum) { continue }
      measure.year = measure.year ?? date.date.year
    }
    if measure.year == nil, candidate.status != .decided || candidate.kind != .assignment {
      measure.year = found.first { isOfHead($0, candidate, tokens, place, measure) }?.date.year
    }
    measure.year = measure.year ?? otherwise
  }

  /// A year alone that is past tells when a rule came, and holds nobody to a day.
  private func isDay(_ date: DateReader.Found) -> Bool { date.date.month != nil || !isPast(date.date) }

  private func isPast(_ date: PartialDate) -> Bool { day.map { date.lastDay <= $0 } ?? false }

  /// Kinds that come into force, or begin, on a day.
  private static let rules: Set<MeasureKind> = [.law, .penalty, .direction, .bill, .organisation, .european]

  /// "en utredning om fyrar i höst": a time at the end of the head is the act's where it is no year alone.
  private func isOfHead(
    _ date: DateReader.Found, _ candidate: MeasureCandidate, _ tokens: [Token], _ place: TimePlace, _ measure: Measure
  ) -> Bool {
    let start = date.tokens.lowerBound
    guard !date.isBound, date.until == nil, candidate.head.contains(start) else { return false }
    // "Hamnutredningen från 2020", "kommunallagen från 1991"
    if start == candidate.noun + 2, tokens[start - 1].key == WordKey.of("från") { return true }
    guard date.date.month != nil || date.isRelative, !isNow(tokens, date), !isToday(tokens, date)
    else { return false }
    return measure.deadline != date.date && !place.isOccasion(date.tokens.lowerBound)
  }

  /// A day by which something is to be done is not before the act: where no year is told, the next such day after it.
  private func ahead(
    _ date: DateReader.Found, _ tokens: [Token], _ found: [DateReader.Found], isInForce: Bool
  ) -> PartialDate {
    guard !isInForce, let day, let month = date.date.month, date.isRelative,
      tokens[date.tokens].last?.has(.month) ?? false
    else { return date.date }
    let act = found.first { !$0.isBound && $0.tokens.upperBound <= date.tokens.lowerBound && $0.date.month != nil }
    let from = act?.date.lastDay ?? day
    let base = (from.month, from.day) > (month, date.date.day ?? 31) ? from.year + 1 : from.year
    return PartialDate(year: base, month: month, day: date.date.day) ?? date.date
  }

  private func isNow(_ tokens: [Token], _ date: DateReader.Found) -> Bool {
    let first = tokens[date.tokens.lowerBound]
    return date.isRelative && date.tokens.count == 1 && first.key == WordKey.of("nu")
  }

  private func isToday(_ tokens: [Token], _ date: DateReader.Found) -> Bool {
    guard let last = tokens[date.tokens].last else { return false }
    return last.key == WordKey.of("dag") || last.key == WordKey.of("idag")
  }
}
