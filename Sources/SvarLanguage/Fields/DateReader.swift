import SvarModel

/// Reads when: dates, months and years, explicit or told from the answer's day.
struct DateReader: Sendable {
  /// A point of time that a text names.
  struct Found {
    let date: PartialDate
    let tokens: Range<Int>
    /// It bounds what is before it: "senast", "till", "fram till".
    let isBound: Bool
    /// Told from the answer's day rather than written out.
    let isRelative: Bool
    /// Where a stretch of years was meant, its end.
    var until: PartialDate?
  }

  let day: Day?

  /// What may stand between a bound and its date: "senast i början av mars", "senast vid utgången av 2021".
  private static let parts = Set<UInt64>(words: "slutet utgången början mitten i vid under")
  private static let bounds = Set<UInt64>(words: "senast till före innan t.o.m.")

  /// Every point of time in a stretch of tokens, in order.
  func dates(_ tokens: [Token], _ scalars: [UInt32], in range: Range<Int>, future: Bool) -> [Found] {
    var found: [Found] = []
    var depth = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth = max(0, depth - 1) }
      if depth == 0, let date = date(tokens, scalars, at: index, range, future: future) {
        found.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(_ tokens: [Token], _ scalars: [UInt32], at start: Int, _ range: Range<Int>, future: Bool) -> Found?
  {
    let token = tokens[start]
    // "den 15 mars 2021", "den 15 mars i år", "den 1 juli"
    if token.kind == .number, start + 1 < range.upperBound, let month = Calendar.month(tokens[start + 1].key),
      let number = NumberReader.small(token, scalars)
    {
      let (year, end, relative) = self.year(
        tokens, scalars, after: start + 2, range, month: month, day: number, future: future)
      guard let year, let date = PartialDate(year: year, month: month, day: number) else { return nil }
      return Found(date: date, tokens: start..<end, isBound: isBound(tokens, start, range), isRelative: relative)
    }
    if let month = Calendar.month(token.key), !(start > range.lowerBound && tokens[start - 1].kind == .number) {
      let (year, end, relative) = self.year(
        tokens, scalars, after: start + 1, range, month: month, day: nil, future: future)
      guard let year, let date = PartialDate(year: year, month: month) else { return nil }
      return Found(date: date, tokens: start..<end, isBound: isBound(tokens, start, range), isRelative: relative)
    }
    if let year = NumberReader.year(token, scalars) {
      guard isYear(tokens, start, range), let date = PartialDate(year: year) else { return nil }
      let isBound = isBound(tokens, start, range)
      let stretch = until(tokens, scalars, start, range)
      return Found(
        date: date, tokens: start..<(stretch?.end ?? start + 1), isBound: isBound, isRelative: false,
        until: stretch?.date)
    }
    // "20042005", a range that lost its dash
    if token.kind == .number, token.count == 8, let pair = pair(token, scalars) {
      var found = Found(date: pair.0, tokens: start..<(start + 1), isBound: false, isRelative: false)
      found.until = pair.1
      return found
    }
    return relative(tokens, scalars, at: start, range, future: future)
  }

  private func year(
    _ tokens: [Token], _ scalars: [UInt32], after index: Int, _ range: Range<Int>, month: Int, day number: Int?,
    future: Bool
  ) -> (Int?, Int, Bool) {
    if index < range.upperBound, let year = NumberReader.year(tokens[index], scalars) {
      return (year, index + 1, false)
    }
    if index + 1 < range.upperBound, tokens[index].key == Keys.i, tokens[index + 1].key == Keys.year {
      return (day?.year, index + 2, true)
    }
    if index + 1 < range.upperBound, tokens[index].key == Keys.lastYear, tokens[index + 1].key == WordKey.of("året") {
      return (day.map { $0.year - 1 }, index + 2, true)
    }
    if index + 1 < range.upperBound, tokens[index].key == Keys.nextYear, tokens[index + 1].key == Keys.year {
      return (day.map { $0.year + 1 }, index + 2, true)
    }
    guard let day else { return (nil, index, true) }
    // The nearest such day before the answer's, or after it where the act lies ahead.
    let isBefore = (month, number ?? 1) <= (day.month, day.day)
    if future { return (isBefore && month < day.month ? day.year + 1 : day.year, index, true) }
    return (isBefore ? day.year : day.year - 1, index, true)
  }

  /// A year stands alone or behind a word of time; "2004:17", "2005/06" are no years.
  private func isYear(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    if index + 1 < tokens.count {
      let next = tokens[index + 1]
      if next.isMark(":") || next.isMark("/"), next.start == tokens[index].end { return false }
    }
    if index > 0,
      tokens[index - 1].isMark("/") || tokens[index - 1].isMark(":") && tokens[index - 1].end == tokens[index].start
    {
      return false
    }
    return true
  }

  /// The year that ends a stretch, "2021–2023", "2021 och 2022", "2021 till och med 2023", and the token behind it.
  private func until(_ tokens: [Token], _ scalars: [UInt32], _ start: Int, _ range: Range<Int>)
    -> (date: PartialDate, end: Int)?
  {
    guard start + 2 < tokens.count else { return nil }
    let middle = tokens[start + 1]
    guard
      middle.kind == .mark && Letters.isDash(UInt32(middle.key)) || middle.key == Keys.och || middle.key == Keys.till
    else { return nil }
    var last = start + 2
    if middle.key == Keys.till, last + 2 < tokens.count, tokens[last].key == Keys.och, tokens[last + 1].key == Keys.med
    {
      last += 2
    }
    guard let year = NumberReader.year(tokens[last], scalars), isYear(tokens, last, range),
      let date = PartialDate(year: year)
    else { return nil }
    return (date, min(last + 1, max(range.upperBound, start + 1)))
  }

  private func pair(_ token: Token, _ scalars: [UInt32]) -> (PartialDate, PartialDate)? {
    var value = 0
    for index in token.start..<token.end {
      guard Letters.isDigit(scalars[index]) else { return nil }
      value = value * 10 + Int(scalars[index] - 48)
    }
    let first = value / 10_000
    let last = value % 10_000
    guard (1990...2060).contains(first), (first...2060).contains(last), let a = PartialDate(year: first),
      let b = PartialDate(year: last)
    else { return nil }
    return (a, b)
  }

  private func isBound(_ tokens: [Token], _ start: Int, _ range: Range<Int>) -> Bool {
    var index = start - 1
    var steps = 0
    while index >= range.lowerBound, steps < 6 {
      let key = tokens[index].key
      if Self.bounds.contains(key) { return true }
      guard
        key == Keys.den || key == Keys.med || key == Keys.och || key == Keys.year || key == Keys.av
          || Self.parts.contains(key)
      else { return false }
      // "från och med" begins, "till och med" ends.
      if key == Keys.med, index >= 2, tokens[index - 1].key == Keys.och { return tokens[index - 2].key == Keys.till }
      index -= 1
      steps += 1
    }
    return false
  }

  // MARK: From the answer's day

  private static let past = Set<UInt64>(words: "våras somras höstas vintras")

  private func relative(_ tokens: [Token], _ scalars: [UInt32], at start: Int, _ range: Range<Int>, future: Bool)
    -> Found?
  {
    guard let day else { return nil }
    let token = tokens[start]
    let next = start + 1 < range.upperBound ? tokens[start + 1] : nil
    func found(_ year: Int, _ count: Int) -> Found? {
      PartialDate(year: year).map {
        Found(date: $0, tokens: start..<(start + count), isBound: isBound(tokens, start, range), isRelative: true)
      }
    }
    if token.key == Keys.i, next?.key == Keys.year { return found(day.year, 2) }
    if token.key == Keys.i, next?.key == WordKey.of("fjol") { return found(day.year - 1, 2) }
    if token.key == Keys.i, next?.key == WordKey.of("går") { return found(day.adding(days: -1).year, 2) }
    if token.key == WordKey.of("nyss") { return nil }
    if token.key == Keys.i, next?.key == WordKey.of("dag") { return found(day.year, 2) }
    if token.key == WordKey.of("idag") { return found(day.year, 1) }
    if token.key == Keys.lastYear, next?.key == WordKey.of("året") { return found(day.year - 1, 2) }
    if token.key == Keys.lastYear, let word = next, word.has(.season) { return found(day.year - 1, 2) }
    if token.key == Keys.nextYear, next?.key == Keys.year { return found(day.year + 1, 2) }
    if token.key == WordKey.of("föregående"), next?.key == Keys.year { return found(day.year - 1, 2) }
    if token.key == WordKey.of("nästkommande"), next?.key == Keys.year { return found(day.year + 1, 2) }
    if token.key == WordKey.of("innevarande"), next?.key == Keys.year { return found(day.year, 2) }
    if token.key == WordKey.of("nu"), !(next?.key == WordKey.of("pågående")), !(next?.key == WordKey.of("gällande")) {
      return found(day.year, 1)
    }
    if token.key == Keys.forWord, next?.key == WordKey.of("närvarande") { return found(day.year, 2) }
    if token.key == Keys.i, let key = next?.key, Self.past.contains(key) {
      let months =
        key == WordKey.of("våras") ? 3 : key == WordKey.of("somras") ? 6 : key == WordKey.of("höstas") ? 9 : 12
      return found(
        months <= day.month && key != WordKey.of("vintras")
          ? (key == WordKey.of("höstas") && day.month >= 9 ? (day.month >= 11 ? day.year : day.year - 1) : day.year)
          : (key == WordKey.of("vintras") ? day.year : day.year - 1), 2)
    }
    // "För ett år sedan", "för två år sedan"
    if token.key == Keys.forWord, start + 3 < range.upperBound, tokens[start + 2].key == Keys.year,
      tokens[start + 3].key == WordKey.of("sedan"),
      let count = NumberReader.small(tokens[start + 1], scalars), count < 30
    {
      return found(day.year - count, 4)
    }
    // "under våren", "i höst", "till hösten"
    if token.has(.season), token.key != WordKey.of("vår") || start > range.lowerBound && tokens[start - 1].key == Keys.i
    {
      if let year = next.flatMap({ NumberReader.year($0, scalars) }) { return found(year, 2) }
      guard !Self.past.contains(token.key), start > range.lowerBound,
        tokens[start - 1].has(.preposition)
      else { return nil }
      if token.key == WordKey.of("årsskiftet") {
        return found(future ? day.year + 1 : day.year, 1)
      }
      let begins =
        token.key == WordKey.of("våren") || token.key == WordKey.of("vår")
        ? 1
        : token.key == WordKey.of("sommaren") || token.key == WordKey.of("sommar")
          ? 6 : token.key == WordKey.of("hösten") || token.key == WordKey.of("höst") ? 9 : 12
      if future { return found(begins == 1 && day.month > 6 ? day.year + 1 : day.year, 1) }
      return found(begins <= day.month ? day.year : day.year - 1, 1)
    }
    return nil
  }
}
