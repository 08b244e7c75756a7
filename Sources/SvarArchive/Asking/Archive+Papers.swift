import Foundation
import GRDB
public import SvarModel

extension Archive {
  /// A paper with what it is tied to, and what `query` matched in it; nil where there is none.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`. A query that cannot be read marks nothing.
  public func paper(_ id: PaperID, query: String) async throws -> PaperDetail? {
    let registers = registers
    return try await reading { database in
      let reader = PaperReader(database: database, marker: try Self.marker(query, in: database), registers: registers)
      if let question = try reader.question(id) {
        let answers = try reader.answers(to: id).compactMap { try reader.answer($0) }
        return PaperDetail(questions: [question], answers: answers)
      }
      guard let answer = try reader.answer(id) else { return nil }
      return PaperDetail(
        questions: try reader.questions(of: id).compactMap { try reader.question($0) }, answers: [answer])
    }
  }

  /// What a query marks in a text; one that is half typed is read as far as it goes, one that cannot be read marks
  /// nothing. The list of the query has been asked for before, so that what the dictionary says is at hand.
  static func marker(_ query: String, in database: Database) throws -> Marker {
    for isBeingTyped in [false, true] {
      do {
        let request = ListRequest(kind: .question, query: query, isBeingTyped: isBeingTyped)
        return try Planner.plan(request, for: .marks, in: database).text
      } catch is QueryProblem {
        continue
      }
    }
    return Marker()
  }
}

/// Reads whole papers.
struct PaperReader {
  let database: Database
  let marker: Marker
  let registers: Registers

  func question(_ id: PaperID) throws -> QuestionDetail? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT q.id, q.status, t.body, t.layout, t.record, t.source
              FROM question q JOIN question_text t ON t.id = q.id WHERE q.paper = ?
            """), arguments: [id.rawValue])
    else { return nil }
    var question = try Record.value(Question.self, row[4])
    question.text = try Self.packed(row[2], row[3]).text()
    question.status = QuestionStatus(rawValue: row[1]) ?? question.status
    question.provenance.source = row[5]
    question.debate = try debate("SELECT body, layout FROM debate WHERE question = ?", row[0])
    return QuestionDetail(
      question: question, title: marker.marked(question.title), hits: marker.places(in: question.text))
  }

  func answer(_ id: PaperID) throws -> AnswerDetail? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT a.id, t.body, t.layout, t.record, t.extraction, t.source
              FROM answer a JOIN answer_text t ON t.id = a.id WHERE a.paper = ?
            """), arguments: [id.rawValue])
    else { return nil }
    var answer = try Record.value(Answer.self, row[3])
    answer.text = try Self.packed(row[1], row[2]).text()
    answer.provenance.source = row[5]
    answer.debate = try debate("SELECT body, layout FROM debate WHERE answer = ?", row[0])
    let extraction = try Record.value(Extraction.self, row[4])
    let measures = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT m.measure, coalesce(t.answers, 1) FROM measure_mention m LEFT JOIN measure t ON t.key = m.measure
            WHERE m.answer = ? ORDER BY m.position
          """), arguments: [row[0] as Int64])
    let collaborations = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT collaboration FROM collaboration_mention WHERE answer = ? ORDER BY position"),
      arguments: [row[0] as Int64])
    return AnswerDetail(
      answer: answer, extraction: extraction,
      measureIDs: measures.map { AnswerDetail.MeasureMention(id: $0[0], answers: $0[1]) },
      collaborationIDs: collaborations, groups: groups(in: extraction), hits: marker.places(in: answer.text),
      debateHits: answer.debate.map { marker.places(in: $0.text) })
  }

  /// The answers to a question, as either side names them, oldest first.
  func answers(to question: PaperID) throws -> [PaperID] {
    try papers(
      """
      SELECT DISTINCT a.paper FROM tie JOIN answer a ON a.paper = tie.answer WHERE tie.question = ? ORDER BY a.id
      """, question)
  }

  /// The questions of an answer, in the order of its heading, then those that name it themselves.
  func questions(of answer: PaperID) throws -> [PaperID] {
    try papers(
      """
      SELECT q.paper FROM tie JOIN question q ON q.paper = tie.question WHERE tie.answer = ?
        GROUP BY q.paper ORDER BY MIN(tie.said_by), MIN(tie.position), q.id
      """, answer)
  }

  private func papers(_ sql: String, _ paper: PaperID) throws -> [PaperID] {
    try String.fetchAll(database.cachedStatement(sql: sql), arguments: [paper.rawValue]).compactMap {
      PaperID(rawValue: $0)
    }
  }

  private func debate(_ sql: String, _ id: Int64) throws -> [Speech] {
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id]) else { return [] }
    return try Self.packed(row[0], row[1]).speeches()
  }

  private func groups(in extraction: Extraction) -> [CollaborationGroup] {
    var ids = extraction.collaborations.compactMap(\.group)
    ids += extraction.measures.flatMap(\.agencies).filter { $0.hasPrefix("group:") }.map { String($0.dropFirst(6)) }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { registers.group($0) }
  }

  static func packed(_ body: String, _ layout: Data) -> PackedText { PackedText(body: body, layout: [UInt8](layout)) }
}
