import Foundation
import GRDB
import SvarModel

/// Reads the rows of lists, with what a plan matched in them.
struct RowReader {
  let database: Database
  var text = Marker()
  var people = Marker()
  var isDebate = false

  init(_ database: Database) { self.database = database }

  init(_ database: Database, _ plan: SearchPlan) {
    self.database = database
    text = plan.text
    people = plan.people
    isDebate = plan.isDebate
  }

  func row(_ kind: ListKind, _ id: Int64) throws -> ListRow? {
    switch kind {
    case .question: try question(id).map(ListRow.question)
    case .answer: try answer(id).map(ListRow.answer)
    case .measure: try measure(id).map(ListRow.measure)
    case .collaboration: try collaboration(id).map(ListRow.collaboration)
    case .agency: try agency(id).map(ListRow.agency)
    case .refusal: try refusal(id).map(ListRow.refusal)
    }
  }

  func question(_ id: Int64) throws -> QuestionRow? {
    try fetch(
      """
      SELECT paper, kind, session, number, day, title, asker, party, more_askers, status,
        EXISTS (SELECT 1 FROM answered WHERE question = q.id) FROM question q WHERE id = ?
      """, id
    ).flatMap { row in
      guard let paper = PaperID(rawValue: row[0]), let reference = Self.reference(row[2], row[3]) else { return nil }
      let asker: String? = row[6]
      let party: String? = row[7]
      return QuestionRow(
        id: paper, kind: QuestionKind(number: row[1]), reference: reference, date: Self.day(row[4]),
        asker: asker.map(people.marked), party: party.flatMap { Party($0) }, moreAskers: row[8],
        title: text.marked(row[5]), status: QuestionStatus(rawValue: row[9]) ?? .unknown, hasAnswer: row[10],
        snippet: try snippet(
          "SELECT body FROM question_text WHERE id = ?",
          """
          SELECT d.body FROM debate d WHERE d.question = ?1 UNION ALL
            SELECT d.body FROM question q JOIN tie ON tie.question = q.paper JOIN answer a ON a.paper = tie.answer
              JOIN debate d ON d.answer = a.id WHERE q.id = ?1
          """, id))
    }
  }

  func answer(_ id: Int64) throws -> AnswerRow? {
    try fetch(
      """
      SELECT paper, kind, session, number, more_references, day, minister, party, title, days FROM answer WHERE id = ?
      """, id
    ).flatMap { row in
      guard let paper = PaperID(rawValue: row[0]), let reference = Self.reference(row[2], row[3]) else { return nil }
      let minister: String? = row[6]
      let party: String? = row[7]
      return AnswerRow(
        id: paper, kind: QuestionKind(number: row[1]), reference: reference, moreReferences: row[4],
        date: Self.day(row[5]), minister: minister.map(people.marked), party: party.flatMap { Party($0) },
        title: text.marked(row[8]), days: row[9],
        snippet: try snippet(
          "SELECT body FROM answer_text WHERE id = ?", "SELECT body FROM debate WHERE answer = ?", id))
    }
  }

  func measure(_ id: Int64) throws -> MeasureRow? {
    try fetch(
      "SELECT key, kind, status, name, answers, first_day, last_day, deadline FROM measure WHERE id = ?", id
    ).flatMap { row in
      guard let kind = MeasureKind(rawValue: row[1]), let status = MeasureStatus(rawValue: row[2]) else { return nil }
      return MeasureRow(
        id: row[0], kind: kind, status: status, name: text.marked(row[3]), answers: row[4], first: Self.day(row[5]),
        last: Self.day(row[6]), deadline: (row[7] as String?).flatMap { PartialDate($0) },
        context: MeasureName.isBare(row[3]) ? try context(ofMeasure: row[0]) : "")
    }
  }

  /// What is written where a measure without a telling name was first mentioned: its agencies, and what its clause says
  /// that it is about; where it does not say, the answer's title.
  private func context(ofMeasure key: String) throws -> String {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT a.title, m.name, m.clause, (SELECT group_concat(g.agency, ', ') FROM measure_agency g
              WHERE g.answer = m.answer AND g.position = m.position AND g.agency NOT LIKE 'group:%')
            FROM measure_mention m JOIN answer a ON a.id = m.answer
            WHERE m.measure = ? ORDER BY a.day IS NULL, a.id, m.position LIMIT 1
          """), arguments: [key])
    guard let row else { return "" }
    let topic = MeasureTopic.of(head: row[1], clause: row[2])
    return [row[3] as String?, topic ?? row[0] as String?].compactMap(\.self).filter { !$0.isEmpty }.joined(
      separator: " · ")
  }

  func refusal(_ id: Int64) throws -> RefusalRow? {
    try fetch(
      """
      SELECT r.key, r.act, a.paper, a.kind, a.session, a.number, a.day, a.minister, a.title
        FROM refusal r JOIN answer a ON a.id = r.answer WHERE r.id = ?
      """, id
    ).flatMap { row in
      guard let paper = PaperID(rawValue: row[2]), let reference = Self.reference(row[4], row[5]) else { return nil }
      let minister: String? = row[7]
      return RefusalRow(
        id: row[0], act: text.marked(row[1]), answer: paper, kind: QuestionKind(number: row[3]), reference: reference,
        date: Self.day(row[6]), minister: minister.map(people.marked), title: row[8])
    }
  }

  func collaboration(_ id: Int64) throws -> CollaborationRow? {
    try fetch("SELECT key, name, purpose, answers, first_day, last_day FROM collaboration WHERE id = ?", id).map {
      row in
      CollaborationRow(
        id: row[0], name: text.marked(row[1]), purpose: row[2], answers: row[3], first: Self.day(row[4]),
        last: Self.day(row[5]))
    }
  }

  func agency(_ id: Int64) throws -> AgencyRow? {
    try fetch("SELECT name, abbreviation, answers, measures, first_day, last_day FROM agency WHERE id = ?", id).map {
      row in
      let name: String = row[0]
      let hits = (text.hits(in: name) + people.hits(in: name)).map(\.span)
      return AgencyRow(
        name: Marked(name, hits: Marker.merged(hits)), abbreviation: row[1], answers: row[2], measures: row[3],
        first: Self.day(row[4]), last: Self.day(row[5]))
    }
  }

  private func fetch(_ sql: String, _ id: Int64) throws -> Row? {
    try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id])
  }

  private func snippet(_ paper: String, _ debate: String, _ id: Int64) throws -> Marked? {
    guard !text.isEmpty else { return nil }
    let bodies = try String.fetchAll(
      database.cachedStatement(sql: isDebate ? debate : paper), arguments: [id])
    for body in bodies {
      if let passage = Snippet.best(of: body, text) { return passage }
    }
    return nil
  }

  static func day(_ number: Int?) -> Day? { number.map { Day(number: $0) } }

  static func reference(_ session: Int, _ number: Int) -> Reference? {
    Session(startYear: session).flatMap { Reference(session: $0, number: number) }
  }
}
