import GRDB
import SvarModel

/// Conditions on questions, `q`.
struct QuestionConditions {
  let names: NameLookup
  let membership: Membership

  func condition(_ term: FieldTerm) throws -> RowCondition { try membership.condition(try test(term)) }

  private func test(_ term: FieldTerm) throws -> RowTest {
    switch (term.field, term.value) {
    case (.party, .parties(let letters)):
      return RowTest(
        ids: "SELECT k.question FROM person p JOIN asker k ON k.person = p.id WHERE p.party IN \(letters)",
        each: """
          q.party IN \(letters) OR q.more_askers > 0 AND EXISTS (
            SELECT 1 FROM asker k JOIN person p ON p.id = k.person WHERE k.question = q.id AND p.party IN \(letters))
          """)
    case (.asker, .name(let words, let isUnfinished)):
      let people = try names.people(words, isUnfinished)
      return RowTest(
        ids: "SELECT question FROM asker WHERE person IN \(people)",
        each: "EXISTS (SELECT 1 FROM asker k WHERE k.question = q.id AND k.person IN \(people))")
    case (.minister, .name(let words, let isUnfinished)):
      let ministers = try names.ministers(words, isUnfinished)
      let asked = Self.asked(ministers)
      let answered = Self.answered(AnswerConditions.given(by: ministers))
      return RowTest(ids: "\(asked.ids) UNION ALL \(answered.ids)", each: "\(asked.each) OR \(answered.each)")
    case (.department, .name(let words, _)):
      return Self.asked(try names.ministers(ofDepartment: words))
    case (.status, .questionStatus(let status)):
      return RowTest(
        ids: "SELECT id FROM question WHERE status = \(status.rawValue)", each: "q.status = \(status.rawValue)")
    case (.status, .overdue):
      return Self.row("q.status = 'waiting' AND q.due < CAST(julianday('now') - 2440587.5 AS INTEGER)")
    case (.type, .type(let type)):
      switch type {
      case .question: return Self.row("q.kind = 0")
      case .interpellation: return Self.row("q.kind = 1")
      case .answer, .interpellationAnswer: return Self.row("0")
      case .debate:
        let answered = Self.answered(AnswerConditions.debated)
        return RowTest(
          ids: "SELECT question FROM debate WHERE question IS NOT NULL UNION ALL \(answered.ids)",
          each: "EXISTS (SELECT 1 FROM debate d WHERE d.question = q.id) OR \(answered.each)")
      }
    case (.session, .sessions(let years)):
      return Self.row("q.session BETWEEN \(years.lowerBound) AND \(years.upperBound)")
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return Self.row("q.id BETWEEN \(RowNumber.first(on: days)) AND \(RowNumber.last(on: days))")
    case (.reference, .reference(let reference)):
      return Self.row("q.session = \(reference.session.startYear) AND q.number = \(reference.number)")
    default: return Self.answered(try AnswerConditions(names: names, membership: membership).test(term))
    }
  }

  /// A test of the question's own row.
  private static func row(_ condition: SQL) -> RowTest {
    RowTest(ids: "SELECT q.id FROM question q WHERE \(condition)", each: condition, isOfRow: true)
  }

  private static func asked(_ ministers: [Int64]) -> RowTest {
    RowTest(
      ids: "SELECT question FROM question_minister WHERE minister IN \(ministers)",
      each: "EXISTS (SELECT 1 FROM question_minister n WHERE n.question = q.id AND n.minister IN \(ministers))")
  }

  /// Questions with an answer of which the test holds.
  private static func answered(_ test: RowTest) -> RowTest {
    RowTest(
      ids: "SELECT r.question FROM (\(test.ids)) t CROSS JOIN answered r ON r.answer = t.answer",
      each: """
        EXISTS (SELECT 1 FROM answered r JOIN answer a ON a.id = r.answer WHERE r.question = q.id AND (\(test.each)))
        """)
  }
}
