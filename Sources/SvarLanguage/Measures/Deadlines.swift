import SvarModel

/// Finds what a later sentence says of when an act is to be reported or comes into force:
/// "Uppdraget ska redovisas senast den …", "Lagen träder i kraft den …".
struct Deadlines: Sendable {
  private static let reporting = Set<UInt64>(
    words:
      "redovisas redovisa rapportera rapporteras slutredovisas slutredovisa lämna lämnas slutföras slutrapporteras avrapporteras presentera klar klart färdig färdigt avslutas redovisar lämnar"
  )
  private static let force = Set<UInt64>(words: "kraft gälla gäller")
  private static let subjects: WordClasses = [.assignment, .inquiry, .inquirer, .agency, .proposal, .programme]

  let day: Day?

  /// The deadline that a sentence gives to what was told before; the kinds it may belong to.
  func deadline(_ reading: Reading, _ sentence: Range<Int>) -> (PartialDate, Set<MeasureKind>)? {
    let tokens = reading.tokens
    guard sentence.count < 60 else { return nil }
    let words = tokens[sentence]
    let isForce = words.contains { Self.force.contains($0.key) }
    let isReport = words.contains { Self.reporting.contains($0.key) } && words.contains { $0.has(Self.subjects) }
    guard isForce || isReport else { return nil }
    let found = DateReader(day: day).dates(tokens, reading.text.scalars, in: sentence, future: !isForce)
    if isReport, let date = found.first(where: \.isBound) ?? found.first(where: { $0.date.month != nil }) {
      guard
        words.contains(where: {
          $0.key == WordKey.of("ska") || $0.key == WordKey.of("skall") || $0.key == Keys.senast
            || $0.key == WordKey.of("beräknas")
        })
      else { return nil }
      return (date.date, [.assignment, .inquiry, .programme, .other])
    }
    if isForce, let date = found.first(where: { $0.date.month != nil && !$0.isBound }) {
      return (date.date, [.law, .penalty, .direction, .bill, .european])
    }
    return nil
  }
}
