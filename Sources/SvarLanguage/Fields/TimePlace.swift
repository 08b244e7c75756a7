/// What the words around a point of time make of it: the day of an act, or of something else that the clause names.
struct TimePlace {
  let tokens: [Token]
  let clause: Range<Int>

  private static let years = WordKey.of("års")
  private static let occasions = Set<UInt64>(words: "inför efter sedan")
  private static let budgets = Set<UInt64>(
    words:
      "budgetpropositionen budgetproposition vårändringsbudgeten vårändringsbudget höständringsbudgeten höständringsbudget statsbudgeten budgeten vårpropositionen"
  )
  private static let running = Set<UInt64>(
    words: "pågå pågår pågick löpa löper löpte gäller gälla gällde sträcker sträcka sträckte")
  static let lengthening = Set<UInt64>(
    words: "förlänga förlänger förlängde förlängt förlängs förlängas förlängdes förlängts")
  private static let force = Set<UInt64>(words: "kraft ikraftträdande ikraft")
  private static let applying = Set<UInt64>(words: "gälla gäller gällde tillämpas")
  private static let entering = Set<UInt64>(words: "träder trädde träda")
  /// What becomes of a rule or a body on a day: "sänks till lägsta nivå den 1 januari".
  private static let changing = Set<UInt64>(
    words: "införs införas införts infördes höjs höjas höjdes sänks sänkas sänktes avskaffas avskaffades slopas"
      + " slopades skärps skärpas förbjuds förbjudas upphävs upphävas avvecklas avvecklades inrättas inrättades bildas bildades"
  )
  private static let since = WordKey.of("sedan")
  private static let onwards = Set<UInt64>(words: "fr.o.m. fr.o.m")
  private static let stretching = Set<UInt64>(words: "under hela även")
  private static let ready = Set<UInt64>(
    words: "färdig färdigt färdiga klar klart klara slutredovisas redovisas redovisa avslutas avslutad slutförs")

  /// "Inför ordförandeskapet 2021", "efter valet 2018": the year of an occasion, and not of the act beside it.
  func isOccasion(_ date: Int) -> Bool {
    // "2005 års forskningsproposition" is another paper.
    if date + 1 < tokens.count, tokens[date + 1].key == Self.years { return true }
    guard date >= clause.lowerBound + 2, tokens[date - 1].isWord, !tokens[date - 1].has([.preposition, .month]) else {
      return false
    }
    return tokens[max(clause.lowerBound, date - 4)..<(date - 1)].contains { Self.occasions.contains($0.key) }
  }

  /// "i budgetpropositionen för 2021": the year that the budget is for.
  func isBudgetYear(_ date: Int) -> Bool {
    guard date >= clause.lowerBound + 2 else { return false }
    var before = date - 1
    if tokens[before].key == Keys.year, before > clause.lowerBound { before -= 1 }
    guard tokens[before].key == Keys.forWord, before > clause.lowerBound else { return false }
    return Self.budgets.contains(tokens[before - 1].key)
  }

  /// "som ska träda i kraft den 1 juli", "började gälla den 1 augusti", "den 1 juli träder lagen i kraft".
  func isForce(_ date: Range<Int>) -> Bool {
    if holds(Self.force, before: date.lowerBound, within: 5) || holds(Self.applying, before: date.lowerBound, within: 3)
    {
      return true
    }
    let end = min(clause.upperBound, date.upperBound + 4)
    return date.upperBound < end && tokens[date.upperBound..<end].contains { Self.entering.contains($0.key) }
  }

  /// "avvecklas den 1 juli": what is changed on a day, which is written out.
  func isChanged(on date: Range<Int>) -> Bool {
    tokens[date.lowerBound].kind == .number && holds(Self.changing, before: date.lowerBound, within: 8)
  }

  /// "sedan den 1 juli 2002": since when a rule has been there.
  func isSince(_ date: Int) -> Bool {
    let index = date - 2
    return index >= clause.lowerBound && tokens[index + 1].key == Keys.den && tokens[index].key == Self.since
  }

  /// "från och med den 1 juni 2021", "fr.o.m. juni".
  func isBeginning(_ date: Int) -> Bool {
    var index = date - 1
    if index >= clause.lowerBound, tokens[index].key == Keys.den { index -= 1 }
    guard index >= clause.lowerBound else { return false }
    if Self.onwards.contains(tokens[index].key) { return true }
    return tokens[index].key == Keys.med && index - 2 >= clause.lowerBound && tokens[index - 1].key == Keys.och
      && tokens[index - 2].key == WordKey.of("från")
  }

  /// "pågår under 2018 och 2019", "gäller från 2011": how long it runs.
  func isRunning(_ date: Int) -> Bool { holds(Self.running, before: date, within: 4) }

  /// "förlängs till att även gälla under 2013": how long it is to last now.
  func isLengthened(_ date: Int) -> Bool {
    date > clause.lowerBound && Self.stretching.contains(tokens[date - 1].key)
      && holds(Self.lengthening, before: date, within: 12)
  }

  /// "som beräknas vara färdig under 2023": until when, not when.
  func isReady(_ date: Int, after verb: Int) -> Bool {
    let from = max(verb, clause.lowerBound, date - 7)
    return from < date && tokens[from..<date].contains { Self.ready.contains($0.key) }
  }

  private func holds(_ words: Set<UInt64>, before date: Int, within distance: Int) -> Bool {
    let from = max(clause.lowerBound, date - distance)
    return from < date && tokens[from..<date].contains { words.contains($0.key) }
  }
}
