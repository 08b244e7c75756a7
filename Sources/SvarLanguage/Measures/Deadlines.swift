import SvarModel

/// Finds what a later sentence says of when an act is to be reported or comes into force:
/// "Uppdraget ska redovisas senast den …", "Lagen träder i kraft den …".
struct Deadlines: Sendable {
  private static let reporting = Set<UInt64>(
    words:
      "redovisas redovisa rapportera rapporteras slutredovisas slutredovisa lämna lämnas slutföras slutrapporteras avrapporteras presentera klar klart klara färdig färdigt färdiga avslutas redovisar lämnar"
  )
  private static let force = Set<UInt64>(words: "kraft gälla gäller")
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
    let isForce = words.contains { Self.force.contains($0.key) }
    let isReport =
      words.contains { Self.reporting.contains($0.key) }
      && words.contains { $0.has(Self.subjects) || Self.reporters.contains($0.key) }
    guard isForce || isReport else { return nil }
    let found = DateReader(day: day).dates(tokens, reading.text.scalars, in: sentence, future: !isForce)
    // Of a part and the whole, the whole is told last.
    let isPartly = words.contains { Self.partly.contains($0.key) }
    let dated = found.filter { $0.isBound }.isEmpty ? found.filter { $0.date.month != nil } : found.filter(\.isBound)
    if isReport, let date = isPartly ? dated.last : dated.first {
      guard words.contains(where: { Self.ahead.contains($0.key) }) || isToCome(date.date, words) else { return nil }
      return (date.date, [.assignment, .inquiry, .programme, .other])
    }
    if isForce, let date = found.first(where: { $0.date.month != nil && !$0.isBound }) {
      return (date.date, [.law, .penalty, .direction, .bill, .european])
    }
    return nil
  }

  private func isToCome(_ date: PartialDate, _ words: ArraySlice<Token>) -> Bool {
    guard let day, date.lastDay >= day else { return false }
    return words.contains { Self.isReported.contains($0.key) }
  }
}
