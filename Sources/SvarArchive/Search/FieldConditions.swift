import GRDB
import SvarModel

/// What a field means for each list, as a condition on its rows (`q`, `a`, `m`, `c`, `g`).
///
/// A field that speaks of papers means for a measure, a collaboration or an agency: in an answer that mentions it.
struct FieldConditions {
  let database: Database
  /// Whether only the first rows are wanted, and those soon.
  var isPaging = false

  func condition(_ term: FieldTerm, for kind: ListKind) throws -> RowCondition {
    if let (test, isWanted) = KeptTest.of(term) { return .row(try test.condition(isWanted, for: kind)) }
    switch kind {
    case .question: return try QuestionConditions(names: names, membership: membership).condition(term)
    case .answer: return try AnswerConditions(names: names, membership: membership).condition(term)
    case .measure: return .row(try MeasureConditions(names: names).condition(term))
    case .collaboration: return .row(try CollaborationConditions(names: names).condition(term))
    case .agency: return .row(try AgencyConditions(names: names).condition(term))
    case .refusal: return .row(try RefusalConditions(names: names).condition(term))
    }
  }

  private var names: NameLookup { NameLookup(database: database) }
  private var membership: Membership { Membership(database: database, isPaging: isPaging) }
}

extension RowNumber {
  /// The lowest number that a paper of the days can have.
  static func first(on days: ClosedRange<Int>) -> Int64 { first(on: Day(number: days.lowerBound)) }

  /// The highest number that a paper of the days can have.
  static func last(on days: ClosedRange<Int>) -> Int64 {
    first(on: Day(number: days.upperBound + 1)) - 1
  }
}
