import Foundation
import GRDB
import SvarModel

/// Puts answers and what they contain into the tables and takes them out.
struct AnswerWriter {
  let database: Database
  let lexicon: Lexicon
  let registers: Registers
  /// The number of the import that brings them.
  var arrival: Int

  /// An answer filed under the first question of its heading is kept rather than the same filed under another.
  static func weight(of prepared: PreparedPaper, place: Int) -> Int64 {
    Int64(64 - min(place, 64)) << 40 | QuestionWriter.weight(of: prepared)
  }

  func insert(_ prepared: PreparedPaper, _ read: ReadAnswer, touched: inout Touched) throws {
    let answer = read.answer
    let paper = answer.id.rawValue
    let reference = answer.references[0]
    let id = try PaperTable.answer.free(RowNumber.paper(on: answer.date, answer.kind, reference), in: database)
    let title = answer.title.flatMap { $0.isEmpty ? nil : $0 }
    try database.cachedStatement(
      sql: """
        INSERT INTO answer(id, paper, kind, session, number, more_references, day, minister, party, title, own_title,
          form, weight, content, arrival) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, paper, answer.kind.number, reference.session.startYear, reference.number, answer.references.count - 1,
      answer.date?.number, answer.answeredBy.flatMap { $0.name ?? $0.title }, answer.answeredBy?.party?.letters,
      title ?? "", title, prepared.form.rawValue, Self.weight(of: prepared, place: read.place), Data(prepared.content),
      arrival,
    ])
    try database.cachedStatement(
      sql: """
        INSERT INTO answer_text(id, title, body, layout, record, extraction, source) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, title ?? "", prepared.text.body, Data(prepared.text.layout), read.record, try Record.text(read.extraction),
      prepared.source,
    ])
    try TextIndex.answers.add(id, lexicon, in: database)
    if let debate = prepared.debate {
      try DebateWriter(database: database, lexicon: lexicon).insert(debate, answer: id)
    }
    let people = PeopleWriter(database: database)
    try people.setAskers(read.extraction.header.askers, ofAnswer: id)
    try people.setMinister(answer.answeredBy, ofAnswer: id)
    try tie(paper, answer.questions, &touched)
    try MentionWriter(database: database, answer: id).insert(answer, read.extraction, touched: &touched)
  }

  func delete(_ id: Int64, _ paper: String, touched: inout Touched) throws {
    try TextIndex.answers.remove(id, lexicon, in: database)
    try DebateWriter(database: database, lexicon: lexicon).remove(answer: id)
    try MentionWriter(database: database, answer: id).touch(&touched)
    touched.questions.formUnion(
      try String.fetchAll(
        database.cachedStatement(sql: "SELECT question FROM tie WHERE answer = ?"), arguments: [paper]))
    try database.cachedStatement(sql: "DELETE FROM tie WHERE answer = ? AND said_by = 0").execute(arguments: [paper])
    try database.cachedStatement(sql: "DELETE FROM answer WHERE id = ?").execute(arguments: [id])
  }

  private func tie(_ paper: String, _ questions: [DocumentID], _ touched: inout Touched) throws {
    touched.answers.insert(paper)
    let statement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO tie(question, answer, said_by, position) VALUES (?, ?, 0, ?)")
    for (position, question) in questions.enumerated() {
      touched.questions.insert(question.description)
      try statement.execute(arguments: [question.description, paper, position])
    }
  }
}
