import GRDB
import SvarModel

/// What a field means for each list, as a condition on its rows (`q`, `a`, `m`, `c`, `g`).
///
/// A field that speaks of papers means for a measure, a collaboration or an agency: in an answer that mentions it.
struct FieldConditions {
  let database: Database

  func condition(_ term: FieldTerm, for kind: ListKind) throws -> SQL {
    switch kind {
    case .question: return try QuestionConditions(names: names).condition(term)
    case .answer: return try AnswerConditions(names: names).condition(term)
    case .measure: return try MeasureConditions(names: names).condition(term)
    case .collaboration: return try CollaborationConditions(names: names).condition(term)
    case .agency: return try AgencyConditions(names: names).condition(term)
    }
  }

  private var names: NameLookup { NameLookup(database: database) }
}

/// Conditions on questions.
struct QuestionConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.party, .parties(let letters)):
      return """
        (q.party IN \(letters) OR q.more_askers > 0 AND q.id IN (
          SELECT k.question FROM asker k JOIN person p ON p.id = k.person WHERE p.party IN \(letters)))
        """
    case (.asker, .name(let words, let isUnfinished)):
      let people = try names.people(words, isUnfinished)
      return "q.id IN (SELECT question FROM asker WHERE person IN \(people))"
    case (.minister, .name(let words, let isUnfinished)):
      let ministers = try names.ministers(words, isUnfinished)
      return """
        (q.id IN (SELECT question FROM question_minister WHERE minister IN \(ministers)) OR \(answered("""
          a.id IN (SELECT answer FROM answer_minister WHERE minister IN \(ministers))
          """)))
        """
    case (.department, .name(let words, _)):
      let ministers = try names.ministers(ofDepartment: words)
      return "q.id IN (SELECT question FROM question_minister WHERE minister IN \(ministers))"
    case (.status, .questionStatus(let status)): return "q.status = \(status.rawValue)"
    case (.type, .type(let type)):
      switch type {
      case .question: return "q.kind = 0"
      case .interpellation: return "q.kind = 1"
      case .answer, .interpellationAnswer: return "0"
      case .debate:
        return """
          (q.id IN (SELECT question FROM debate WHERE question IS NOT NULL) OR \(answered("""
            a.id IN (SELECT answer FROM debate WHERE answer IS NOT NULL)
            """)))
          """
      }
    case (.session, .sessions(let years)): return "q.session BETWEEN \(years.lowerBound) AND \(years.upperBound)"
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "q.id BETWEEN \(RowNumber.first(on: days)) AND \(RowNumber.last(on: days))"
    case (.reference, .reference(let reference)):
      return "(q.session = \(reference.session.startYear) AND q.number = \(reference.number))"
    default: return answered(try AnswerConditions(names: names).condition(term))
    }
  }

  /// Questions with an answer of which the condition holds.
  private func answered(_ condition: SQL) -> SQL {
    "q.paper IN (SELECT tie.question FROM answer a JOIN tie ON tie.answer = a.paper WHERE \(condition))"
  }
}

/// Conditions on answers.
struct AnswerConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.party, .parties(let letters)): return asked("p.party IN \(letters)")
    case (.asker, .name(let words, let isUnfinished)):
      return asked("p.id IN \(try names.people(words, isUnfinished))")
    case (.minister, .name(let words, let isUnfinished)):
      return
        "a.id IN (SELECT answer FROM answer_minister WHERE minister IN \(try names.ministers(words, isUnfinished)))"
    case (.department, .name(let words, _)):
      let ministers = try names.ministers(ofDepartment: words)
      return """
        (a.id IN (SELECT answer FROM answer_minister WHERE minister IN \(ministers)) OR a.paper IN (
          SELECT tie.answer FROM question_minister n JOIN question q ON q.id = n.question
            JOIN tie ON tie.question = q.paper WHERE n.role = 1 AND n.minister IN \(ministers)))
        """
    case (.agency, .name(let words, let isUnfinished)):
      return "a.id IN (SELECT answer FROM agency_mention WHERE agency IN \(try names.agencies(words, isUnfinished)))"
    case (.status, .questionStatus(let status)):
      return """
        a.paper IN (SELECT tie.answer FROM question q JOIN tie ON tie.question = q.paper
          WHERE q.status = \(status.rawValue))
        """
    case (.type, .type(let type)):
      switch type {
      case .question, .interpellation: return "0"
      case .answer: return "a.kind = 0"
      case .interpellationAnswer: return "a.kind = 1"
      case .debate: return "a.id IN (SELECT answer FROM debate WHERE answer IS NOT NULL)"
      }
    case (.session, .sessions(let years)): return "a.session BETWEEN \(years.lowerBound) AND \(years.upperBound)"
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "a.id BETWEEN \(RowNumber.first(on: days)) AND \(RowNumber.last(on: days))"
    case (.days, .number(let range)): return "a.days BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    case (.reference, .reference(let reference)):
      let documents = QuestionKind.allCases.map { DocumentID($0, reference).description }
      return "a.paper IN (SELECT answer FROM tie WHERE question IN \(documents))"
    case (.collaboration, .some(let isWanted)):
      return isWanted
        ? "a.id IN (SELECT answer FROM collaboration_mention)"
        : "a.id NOT IN (SELECT answer FROM collaboration_mention)"
    case (.collaboration, .name(let words, let isUnfinished)):
      let keys = try names.collaborations(words, isUnfinished)
      return "a.id IN (SELECT answer FROM collaboration_mention WHERE collaboration IN (\(keys)))"
    case (.measure, .some(let isWanted)):
      return isWanted
        ? "a.id IN (SELECT answer FROM measure_mention)" : "a.id NOT IN (SELECT answer FROM measure_mention)"
    case (.deadline, .days(let days)): return "EXISTS (\(Deadlines.mentions(ofAnswer: "a.id", within: days)))"
    case (.measure, _), (.status, _), (.amount, _):
      return
        "a.id IN (SELECT mm.answer FROM measure_mention mm WHERE \(try MentionConditions(names: names).condition(term)))"
    default: return "0"
    }
  }

  /// Answers to questions of such people `p`, as the questions or the answer's own heading name them.
  private func asked(_ condition: SQL) -> SQL {
    """
    (a.id IN (SELECT k.answer FROM answer_asker k JOIN person p ON p.id = k.person WHERE \(condition)) OR a.paper IN (
      SELECT tie.answer FROM asker k JOIN person p ON p.id = k.person JOIN question q ON q.id = k.question
        JOIN tie ON tie.question = q.paper WHERE \(condition)))
    """
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
    case .days(let days): "mm.position IN (\(Deadlines.mentions(ofAnswer: "mm.answer", within: days)))"
    default: "0"
    }
  }
}

/// Deadlines of measures, as the answers' extractions hold them.
enum Deadlines {
  /// The positions of an answer's measures whose deadline, on the last day that it may mean, lies within the days.
  /// - Complexity: reads the extraction of every answer asked about that has a deadline at all.
  static func mentions(ofAnswer answer: SQL, within days: ClosedRange<Int>) -> SQL {
    """
    SELECT measure.key FROM answer_text t, json_each(t.extraction, '$.measures') measure
      WHERE t.id = \(answer) AND instr(t.extraction, '"deadline"') > 0 AND \(lastDay) BETWEEN \(days.lowerBound) AND \(days.upperBound)
    """
  }

  /// The number of the last day that `2024`, `2024-05` or `2024-05-31` may mean.
  private static let lastDay: SQL = """
    CAST(julianday(CASE length(measure.value ->> '$.deadline')
      WHEN 4 THEN (measure.value ->> '$.deadline') || '-12-31'
      WHEN 7 THEN date((measure.value ->> '$.deadline') || '-01', '+1 month', '-1 day')
      ELSE measure.value ->> '$.deadline' END) - 2440587.5 AS INTEGER)
    """
}

/// Conditions on measures.
struct MeasureConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.measure, .some(let isWanted)): return isWanted ? "1" : "0"
    case (.measure, .measureKinds(let kinds)): return "m.kind IN \(kinds.map(\.rawValue))"
    case (.status, .measureStatus(let status)): return "m.status = \(status.rawValue)"
    case (.measure, .name(let words, let isUnfinished)): return "m.key IN (\(try names.measures(words, isUnfinished)))"
    case (.agency, .name(let words, let isUnfinished)):
      return """
        m.key IN (SELECT mm.measure FROM measure_agency ma
          JOIN measure_mention mm ON mm.answer = ma.answer AND mm.position = ma.position
          WHERE ma.agency IN \(try names.agencies(words, isUnfinished)))
        """
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "(m.last_day >= \(days.lowerBound) AND m.first_day <= \(days.upperBound))"
    case (.amount, _), (.deadline, _):
      return
        "m.key IN (SELECT mm.measure FROM measure_mention mm WHERE \(try MentionConditions(names: names).condition(term)))"
    default:
      return """
        m.key IN (SELECT mm.measure FROM answer a JOIN measure_mention mm ON mm.answer = a.id
          WHERE \(try AnswerConditions(names: names).condition(term)))
        """
    }
  }
}

/// Conditions on collaborations.
struct CollaborationConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.collaboration, .some(let isWanted)): return isWanted ? "1" : "0"
    case (.collaboration, .name(let words, let isUnfinished)):
      return "c.key IN (\(try names.collaborations(words, isUnfinished)))"
    case (.agency, .name(let words, let isUnfinished)):
      let agencies = try names.agencies(words, isUnfinished)
      return """
        (c.key IN (SELECT cm.collaboration FROM collaboration_member cb
          JOIN collaboration_mention cm ON cm.answer = cb.answer AND cm.position = cb.position
          WHERE cb.agency IN \(agencies)) OR c.id IN (\(names.rows(of: .collaborations, holding: agencies))))
        """
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "(c.last_day >= \(days.lowerBound) AND c.first_day <= \(days.upperBound))"
    default:
      return """
        c.key IN (SELECT cm.collaboration FROM answer a JOIN collaboration_mention cm ON cm.answer = a.id
          WHERE \(try AnswerConditions(names: names).condition(term)))
        """
    }
  }
}

/// Conditions on agencies.
struct AgencyConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.agency, .name(let words, let isUnfinished)): return "g.name IN \(try names.agencies(words, isUnfinished))"
    case (.measure, .some(let isWanted)): return isWanted ? "g.measures > 0" : "g.measures = 0"
    case (.measure, _), (.status, .measureStatus), (.amount, _), (.deadline, _):
      return """
        g.name IN (SELECT ma.agency FROM measure_mention mm
          JOIN measure_agency ma ON ma.answer = mm.answer AND ma.position = mm.position
          WHERE \(try MentionConditions(names: names).condition(term)))
        """
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "(g.last_day >= \(days.lowerBound) AND g.first_day <= \(days.upperBound))"
    default:
      return """
        g.name IN (SELECT n.agency FROM answer a JOIN agency_mention n ON n.answer = a.id
          WHERE \(try AnswerConditions(names: names).condition(term)))
        """
    }
  }
}

extension RowNumber {
  /// The lowest number that a paper of the days can have.
  fileprivate static func first(on days: ClosedRange<Int>) -> Int64 { first(on: Day(number: days.lowerBound)) }

  /// The highest number that a paper of the days can have.
  fileprivate static func last(on days: ClosedRange<Int>) -> Int64 {
    first(on: Day(number: days.upperBound + 1)) - 1
  }
}
