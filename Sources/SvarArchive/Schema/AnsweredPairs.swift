import GRDB

/// Questions and their answers as pairs of row ids.
///
/// Ties are kept by document id, because either paper may come first; what goes through a hundred thousand of them at
/// once has no time to look each up by its text.
struct AnsweredPairs {
  let database: Database

  /// Every pair that the ties have.
  static let tied = """
    SELECT q.id, a.id FROM question q JOIN tie ON tie.question = q.paper JOIN answer a ON a.paper = tie.answer
    """

  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE answered (
          question INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE,
          answer INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
          PRIMARY KEY (question, answer)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX answered_answer ON answered(answer, question);
        INSERT OR IGNORE INTO answered(question, answer) \(tied);
        """)
  }

  /// Makes the pairs of one question anew.
  func refresh(question paper: String) throws {
    try refresh("question", paper, "q")
  }

  /// Makes the pairs of one answer anew.
  func refresh(answer paper: String) throws {
    try refresh("answer", paper, "a")
  }

  /// Makes all pairs anew.
  func refreshAll() throws {
    try database.execute(sql: "DELETE FROM answered; INSERT OR IGNORE INTO answered(question, answer) \(Self.tied)")
  }

  private func refresh(_ table: String, _ paper: String, _ alias: String) throws {
    try database.cachedStatement(
      sql: "DELETE FROM answered WHERE \(table) = (SELECT id FROM \(table) WHERE paper = ?)"
    ).execute(arguments: [paper])
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO answered(question, answer) \(Self.tied) WHERE \(alias).paper = ?"
    ).execute(arguments: [paper])
  }

  /// Pairs that are there and should not be, or the other way round.
  func faults(atMost most: Int) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT question || ' → ' || answer FROM (
          SELECT * FROM (SELECT question, answer FROM answered EXCEPT \(Self.tied))
          UNION ALL SELECT * FROM (\(Self.tied) EXCEPT SELECT question, answer FROM answered)) LIMIT \(most)
        """)
  }
}
