import Foundation
import GRDB
import SvarModel

/// Puts questions into the tables and takes them out.
struct QuestionWriter {
  let database: Database
  let lexicon: Lexicon
  /// The number of the import that brings them.
  var arrival: Int

  /// How much of a paper there is: of two in the same form the weightier is kept.
  static func weight(of prepared: PreparedPaper) -> Int64 {
    Int64(prepared.text.body.utf8.count + (prepared.debate?.body.utf8.count ?? 0))
  }

  func insert(_ prepared: PreparedPaper, _ question: Question, touched: inout Touched) throws {
    let paper = question.id.rawValue
    let id = try PaperTable.question.free(
      RowNumber.paper(on: question.date, question.kind, question.reference), in: database)
    let asker = question.askers.first
    try database.cachedStatement(
      sql: """
        INSERT INTO question(id, paper, kind, session, number, day, title, asker, party, more_askers, status, own_status,
          form, weight, content, arrival, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, paper, question.kind.number, question.reference.session.startYear, question.reference.number,
      question.date?.number, question.title, asker?.name, asker?.party?.letters, max(0, question.askers.count - 1),
      question.status.rawValue, question.status.rawValue, prepared.form.rawValue, Self.weight(of: prepared),
      Data(prepared.content), arrival, question.deadline?.day.number,
    ])
    try database.cachedStatement(
      sql: "INSERT INTO question_text(id, title, body, layout, record, source) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      id, question.title, prepared.text.body, Data(prepared.text.layout), prepared.record, prepared.source,
    ])
    try TextIndex.questions.add(id, lexicon, in: database)
    if let debate = prepared.debate {
      try DebateWriter(database: database, lexicon: lexicon).insert(debate, question: id)
    }
    let people = PeopleWriter(database: database)
    try people.setAskers(question.askers, ofQuestion: id)
    try people.setMinister(question.addressee, role: .addressee, ofQuestion: id)
    try people.setMinister(question.answeredBy, role: .answeredBy, ofQuestion: id)
    let tie = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO tie(question, answer, said_by, position) VALUES (?, ?, 1, ?)")
    for (position, answer) in question.answers.enumerated() {
      try tie.execute(arguments: [paper, answer.rawValue, position])
    }
    try touch(paper, &touched)
  }

  func delete(_ id: Int64, _ paper: String, touched: inout Touched) throws {
    try TextIndex.questions.remove(id, lexicon, in: database)
    try DebateWriter(database: database, lexicon: lexicon).remove(question: id)
    try touch(paper, &touched)
    try database.cachedStatement(sql: "DELETE FROM tie WHERE question = ? AND said_by = 1").execute(arguments: [paper])
    try database.cachedStatement(sql: "DELETE FROM question WHERE id = ?").execute(arguments: [id])
  }

  private func touch(_ paper: String, _ touched: inout Touched) throws {
    touched.questions.insert(paper)
    touched.answers.formUnion(
      try String.fetchAll(
        database.cachedStatement(sql: "SELECT answer FROM tie WHERE question = ?"), arguments: [paper]))
  }
}

extension QuestionKind {
  /// As the tables have it.
  var number: Int {
    switch self {
    case .written: 0
    case .interpellation: 1
    }
  }

  init(number: Int) { self = number == 1 ? .interpellation : .written }
}
