import GRDB

/// A full-text index over one table's words, which it reads there and does not hold itself.
///
/// Entries are put in and taken out by hand, because taking out needs the words as they were put in.
struct TextIndex: Sendable {
  let name: String
  /// The table that holds the words.
  let content: String
  let columns: [String]

  static let questions = TextIndex(name: "question_index", content: "question_text", columns: ["title", "body"])
  static let answers = TextIndex(name: "answer_index", content: "answer_text", columns: ["title", "body"])
  static let debates = TextIndex(name: "debate_index", content: "debate", columns: ["body"])
  static let measures = TextIndex(name: "measure_index", content: "measure_text", columns: ["title", "body"])
  static let collaborations = TextIndex(
    name: "collaboration_index", content: "collaboration_text", columns: ["title", "body"])
  static let agencies = TextIndex(name: "agency_index", content: "agency_text", columns: ["title", "body"])
  static let all = [questions, answers, debates, measures, collaborations, agencies]

  /// Without `remove_diacritics 0` å would be found as a. The prefix indexes make one-letter searches fast.
  var creation: String {
    """
    CREATE VIRTUAL TABLE \(name) USING fts5(\(columns.joined(separator: ", ")), content='\(content)', \
    content_rowid='id', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
    """
  }

  /// How much the index gathers in memory before it writes: enough for a batch of papers at once.
  var memory: String { "INSERT INTO \(name)(\(name), rank) VALUES ('hashsize', 16777216)" }

  /// Puts in the words of the row `id` of the content table.
  func add(_ id: Int64, in database: Database) throws {
    let names = columns.joined(separator: ", ")
    try database.cachedStatement(
      sql: "INSERT INTO \(name)(rowid, \(names)) SELECT id, \(names) FROM \(content) WHERE id = ?"
    ).execute(arguments: [id])
  }

  /// Takes out the words of the row `id`; to be called while the content table still has them.
  func remove(_ id: Int64, in database: Database) throws {
    let names = columns.joined(separator: ", ")
    try database.cachedStatement(
      sql: """
        INSERT INTO \(name)(\(name), rowid, \(names)) SELECT 'delete', id, \(names) FROM \(content) WHERE id = ?
        """
    ).execute(arguments: [id])
  }
}
