import GRDB
import SvarModel

/// Conditions on answers, `a`.
struct AnswerConditions {
  let names: NameLookup
  var membership: Membership

  func condition(_ term: FieldTerm) throws -> RowCondition { try membership.condition(try test(term)) }

  func test(_ term: FieldTerm) throws -> RowTest {
    switch (term.field, term.value) {
    case (.party, .parties(let letters)): return Self.asked("p.party IN \(letters)")
    case (.asker, .name(let words, let isUnfinished)):
      return Self.asked("p.id IN \(try names.people(words, isUnfinished))")
    case (.minister, .name(let words, let isUnfinished)):
      return Self.given(by: try names.ministers(words, isUnfinished))
    case (.department, .name(let words, _)):
      let ministers = try names.ministers(ofDepartment: words)
      let given = Self.given(by: ministers)
      return RowTest(
        ids: """
          \(given.ids) UNION ALL SELECT r.answer FROM question_minister n JOIN answered r ON r.question = n.question
            WHERE n.role = 1 AND n.minister IN \(ministers)
          """,
        each: """
          \(given.each) OR EXISTS (SELECT 1 FROM answered r JOIN question_minister n ON n.question = r.question
            WHERE r.answer = a.id AND n.role = 1 AND n.minister IN \(ministers))
          """)
    case (.agency, .name(let words, let isUnfinished)):
      return Self.linked("agency_mention", "agency IN \(try names.agencies(words, isUnfinished))")
    case (.status, .overdue): return Self.row("0")
    case (.status, .questionStatus(let status)):
      return RowTest(
        ids: "SELECT r.answer FROM question q JOIN answered r ON r.question = q.id WHERE q.status = \(status.rawValue)",
        each: """
          EXISTS (SELECT 1 FROM answered r JOIN question q ON q.id = r.question
            WHERE r.answer = a.id AND q.status = \(status.rawValue))
          """)
    case (.type, .type(let type)):
      switch type {
      case .question, .interpellation: return Self.row("0")
      case .answer: return Self.row("a.kind = 0")
      case .interpellationAnswer: return Self.row("a.kind = 1")
      case .debate: return Self.debated
      }
    case (.session, .sessions(let years)):
      return Self.row("a.session BETWEEN \(years.lowerBound) AND \(years.upperBound)")
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return Self.row("a.id BETWEEN \(RowNumber.first(on: days)) AND \(RowNumber.last(on: days))")
    case (.days, .number(let range)): return Self.row("a.days BETWEEN \(range.lowerBound) AND \(range.upperBound)")
    case (.reference, .reference(let reference)):
      let documents = QuestionKind.allCases.map { DocumentID($0, reference).description }
      return Self.row("a.paper IN (SELECT answer FROM tie WHERE question IN \(documents))")
    case (.collaboration, .some(let isWanted)): return Self.having("collaboration_mention", isWanted)
    case (.collaboration, .name(let words, let isUnfinished)):
      return Self.linked(
        "collaboration_mention", "collaboration IN (\(try names.collaborations(words, isUnfinished)))")
    case (.measure, .some(let isWanted)): return Self.having("measure_mention", isWanted)
    case (.refusal, .some(let isWanted)): return Self.having("refusal", isWanted)
    case (.refusal, .name(let words, let isUnfinished)):
      return Self.linked("refusal", "id IN (\(try names.refusals(words, isUnfinished)))")
    case (.deadline, .some(false)):
      return Self.row(
        "NOT EXISTS (SELECT 1 FROM measure_mention mm WHERE mm.answer = a.id AND mm.deadline_day IS NOT NULL)")
    case (.measure, _), (.status, _), (.amount, _), (.deadline, _):
      let mention = try MentionConditions(names: names).condition(term)
      return RowTest(
        ids: "SELECT mm.answer FROM measure_mention mm WHERE \(mention)",
        each: "EXISTS (SELECT 1 FROM measure_mention mm WHERE mm.answer = a.id AND \(mention))")
    default: return Self.row("0")
    }
  }

  static func given(by ministers: [Int64]) -> RowTest { linked("answer_minister", "minister IN \(ministers)") }

  static var debated: RowTest {
    RowTest(
      ids: "SELECT answer FROM debate WHERE answer IS NOT NULL",
      each: "EXISTS (SELECT 1 FROM debate d WHERE d.answer = a.id)")
  }

  /// A test of the answer's own row.
  private static func row(_ condition: SQL) -> RowTest {
    RowTest(ids: "SELECT a.id AS answer FROM answer a WHERE \(condition)", each: condition, isOfRow: true)
  }

  /// Rows of another table that name the answer.
  private static func linked(_ table: String, _ condition: SQL) -> RowTest {
    let table = SQL(sql: table)
    return RowTest(
      ids: "SELECT x.answer FROM \(table) x WHERE x.\(condition)",
      each: "EXISTS (SELECT 1 FROM \(table) x WHERE x.answer = a.id AND x.\(condition))")
  }

  private static func having(_ table: String, _ isWanted: Bool) -> RowTest {
    let table = SQL(sql: table)
    let each: SQL = "EXISTS (SELECT 1 FROM \(table) x WHERE x.answer = a.id)"
    return isWanted ? RowTest(ids: "SELECT answer FROM \(table)", each: each) : row("NOT \(each)")
  }

  /// Answers to questions of such people `p`, as the questions or the answer's own heading name them.
  private static func asked(_ condition: SQL) -> RowTest {
    RowTest(
      ids: """
        SELECT k.answer FROM answer_asker k JOIN person p ON p.id = k.person WHERE \(condition) UNION ALL
          SELECT r.answer FROM asker k JOIN person p ON p.id = k.person JOIN answered r ON r.question = k.question
            WHERE \(condition)
        """,
      each: """
        EXISTS (SELECT 1 FROM answer_asker k JOIN person p ON p.id = k.person WHERE k.answer = a.id AND \(condition))
          OR EXISTS (SELECT 1 FROM answered r JOIN asker k ON k.question = r.question JOIN person p ON p.id = k.person
            WHERE r.answer = a.id AND \(condition))
        """)
  }
}

/// Conditions on the mention of a measure, `mm`.
struct MentionConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch term.value {
    case .measureKinds(let kinds): "mm.kind IN \(kinds.map(\.rawValue))"
    case .measureStatus(let status): "mm.status = \(status.rawValue)"
    case .number(let range): "mm.amount BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    case .name(let words, let isUnfinished): "mm.measure IN (\(try names.measures(words, isUnfinished)))"
    case .days(let days): "mm.deadline_day BETWEEN \(days.lowerBound) AND \(days.upperBound)"
    case .standing(let standing):
      """
      mm.deadline_day IS NOT NULL AND mm.measure IN (SELECT w.key FROM measure w WHERE \(standing.condition(on: "w")))
      """
    case .some(let isWanted): isWanted ? "mm.deadline_day IS NOT NULL" : "mm.deadline_day IS NULL"
    default: "0"
    }
  }
}
