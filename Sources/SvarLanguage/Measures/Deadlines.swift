import SvarModel

/// Finds what a later sentence says of when an act is to be reported or comes into force:
/// "Uppdraget ska redovisas senast den …", "Lagen träder i kraft den …".
struct Deadlines: Sendable {
  private static let reporting = Set<UInt64>(
    words:
      "redovisas redovisa rapportera rapporteras slutredovisas slutredovisa lämna lämnas slutföras slutrapporteras avrapporteras presentera klar klart klara färdig färdigt färdiga avslutas redovisar lämnar avslutat avslutad slutfört slutförd redovisat redovisad slutredovisat slutredovisad"
  )
  private static let force = Set<UInt64>(words: "kraft gälla gäller")
  /// Rules as a later sentence takes them up, and what becomes of them: "Bestämmelsen införs vid årsskiftet."
  private static let rules = Set<UInt64>(
    words: "lagen lagarna lagstiftningen bestämmelsen bestämmelserna reglerna regeln förbudet kravet kraven ändringen"
      + " ändringarna förändringen förändringarna taxan avgiften skatten stödet förordningen")
  private static let entering = Set<UInt64>(words: "införs införas infördes börjar tillämpas")
  /// What is to come of an inquiry or an assignment, and that it is waited for: "En rapport väntas i slutet av 2021."
  private static let results = Set<UInt64>(
    words: "rapport rapporten slutrapport betänkande slutbetänkande betänkandet delbetänkande")
  private static let awaited = Set<UInt64>(words: "väntas förväntas beräknas")
  /// "har fått förlängd tid till den 10 augusti"
  private static let lengthened = Set<UInt64>(words: "förlängd förlängts förlängs")
  /// Who or what is to report, beside what the lexicon names.
  private static let reporters = Set<UInt64>(
    words: "gruppen arbetsgruppen projektet resultatet rapporten analysen översynen")
  /// What makes a sentence one of what is to come.
  private static let ahead = Set<UInt64>(
    words: "ska skall senast beräknas planeras väntas förväntas bedöms")
  /// Verbs that say so in the present by themselves: "Uppdraget slutredovisas den 1 maj."
  private static let isReported = Set<UInt64>(words: "redovisas slutredovisas slutrapporteras")
  private static let partly = Set<UInt64>(words: "delredovisas delredovisa delrapport delredovisning delrapporteras")
  private static let subjects: WordClasses = [.assignment, .inquiry, .inquirer, .agency, .proposal, .programme]

  let day: Day?

  /// The deadline that a sentence gives to what was told before; the kinds it may belong to.
  func deadline(_ reading: Reading, _ sentence: Range<Int>) -> (PartialDate, Set<MeasureKind>)? {
    let tokens = reading.tokens
    guard sentence.count < 60 else { return nil }
    let words = tokens[sentence]
    let isForce =
      words.contains { Self.force.contains($0.key) }
      || words.prefix(3).contains { Self.rules.contains($0.key) } && words.contains { Self.entering.contains($0.key) }
    let isAwaited =
      words.contains { Self.results.contains($0.key) } && words.contains { Self.awaited.contains($0.key) }
    let isLengthened = words.contains { Self.lengthened.contains($0.key) }
    let isReport =
      (isLengthened || words.contains { Self.reporting.contains($0.key) })
      && words.contains { $0.has(Self.subjects) || Self.reporters.contains($0.key) }
      || isAwaited
    guard isForce || isReport, isForce || isAwaited || !isNew(words) else { return nil }
    let found = DateReader(day: day).dates(tokens, reading.text.scalars, in: sentence, future: !isForce)
    // Of a part and the whole, the whole is due last.
    let isPartly = words.contains { Self.partly.contains($0.key) }
    var dated = found.filter { $0.isBound }.isEmpty ? found.filter { $0.date.month != nil } : found.filter(\.isBound)
    if dated.isEmpty, words.contains(where: { Self.awaited.contains($0.key) }) { dated = found }
    let due = isPartly || isLengthened ? dated.max { $0.date.lastDay < $1.date.lastDay } : dated.first
    if isReport, let date = due {
      guard isLengthened || words.contains(where: { Self.ahead.contains($0.key) }) || isToCome(date.date, words)
      else { return nil }
      return (date.date, [.assignment, .inquiry, .programme, .other])
    }
    if isForce, let date = found.first(where: { $0.date.month != nil && !$0.isBound }) {
      return (date.date, [.law, .penalty, .direction, .bill, .european, .other])
    }
    return nil
  }

  /// "En utvärdering av jakten ska redovisas …": something else than what was told before.
  private func isNew(_ words: ArraySlice<Token>) -> Bool {
    guard let first = words.first, first.key == WordKey.of("en") || first.key == WordKey.of("ett") else { return false }
    return !words.prefix(2).contains { Self.results.contains($0.key) }
  }

  /// Whether a sentence goes on about an assignment that was told before: "I uppdraget ingår också att senast …".
  func isOfAssignment(_ reading: Reading, _ sentence: Range<Int>) -> Bool {
    reading.tokens[sentence].prefix(2).contains { $0.key == WordKey.of("uppdraget") }
  }

  private func isToCome(_ date: PartialDate, _ words: ArraySlice<Token>) -> Bool {
    guard let day, date.lastDay >= day else { return false }
    return words.contains { Self.isReported.contains($0.key) }
  }
}
