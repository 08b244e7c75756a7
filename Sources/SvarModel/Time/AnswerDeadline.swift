/// The last day on which a written question is to be answered, and whether it was given or computed.
public struct AnswerDeadline: Hashable, Sendable, Codable {
  public let day: Day
  /// True where the papers do not say and the day follows from the rule; a screen must show which.
  public let isComputed: Bool

  /// A deadline that a paper gives (`SISVA`, *Sista svarsdatum*).
  public init(given day: Day) {
    self.day = day
    isComputed = false
  }

  private init(computed day: Day) {
    self.day = day
    isComputed = true
  }

  /// The first session for which the rule below is known to hold; before it the weekly cut-off was another.
  public static let firstComputableSession = Session(startYear: 2014)!

  /// How many days an answer to an interpellation may take.
  static let daysOfInterpellation = 14

  /// Whether an answer came after the last day by the rule; nil where the rule gives no last day.
  public static func isLate(answeredAfter days: Int, of kind: QuestionKind, lodged: Day) -> Bool? {
    switch kind {
    case .interpellation: days > daysOfInterpellation
    case .written: computed(forLodged: lodged).map { lodged.days(to: $0.day) < days }
    }
  }

  /// The deadline by the calendar's rule, for a written question whose papers do not give one.
  ///
  /// Questions lodged from Thursday to the next Wednesday are due on the Wednesday of the week after; where that is a
  /// holiday, on the next weekday. Nil where the rule gives no single answer: on a Thursday (the cut-off is at 10.00
  /// and the papers do not tell the hour), from Midsummer to the end of August and over Christmas (the speaker decides
  /// each year), and before ``firstComputableSession``.
  /// Source: the parliament's order of business, held against 24 questions of 2015–2021.
  public static func computed(forLodged lodged: Day) -> AnswerDeadline? {
    guard let session = Session(containing: lodged), session >= firstComputableSession, lodged.weekday != 4 else {
      return nil
    }
    let dayOfYear = lodged.month * 100 + lodged.day
    guard !(610...831).contains(dayOfYear), dayOfYear < 1212, dayOfYear > 110 else { return nil }
    let daysToCutOff = (4 - lodged.weekday + 7) % 7
    var due = lodged.adding(days: daysToCutOff + 6)
    while Holidays.isHoliday(due) || due.weekday > 5 { due = due.adding(days: 1) }
    return AnswerDeadline(computed: due)
  }
}
