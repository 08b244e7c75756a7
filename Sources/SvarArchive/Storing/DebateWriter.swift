import Foundation
import GRDB

/// Puts debates into their table and takes them out.
struct DebateWriter {
  let database: Database
  let lexicon: Lexicon

  func insert(_ debate: PackedText, question: Int64? = nil, answer: Int64? = nil) throws {
    try database.cachedStatement(sql: "INSERT INTO debate(question, answer, body, layout) VALUES (?, ?, ?, ?)")
      .execute(arguments: [question, answer, debate.body, Data(debate.layout)])
    try TextIndex.debates.add(database.lastInsertedRowID, lexicon, in: database)
  }

  /// Takes the words out of the index; the row itself goes with its paper.
  func remove(question: Int64? = nil, answer: Int64? = nil) throws {
    let id = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM debate WHERE question IS ?1 AND answer IS ?2"),
      arguments: [question, answer])
    if let id { try TextIndex.debates.remove(id, lexicon, in: database) }
  }
}
