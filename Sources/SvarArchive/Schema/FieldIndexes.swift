import GRDB

/// Indexes by which fields of a query are answered that few rows may fulfil.
enum FieldIndexes {
  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE INDEX IF NOT EXISTS question_status ON question(status);
        CREATE INDEX IF NOT EXISTS measure_mention_kind ON measure_mention(kind, answer);
        CREATE INDEX IF NOT EXISTS measure_mention_status ON measure_mention(status, answer);
        CREATE INDEX IF NOT EXISTS measure_mention_amount ON measure_mention(amount, answer) WHERE amount IS NOT NULL;
        """)
  }
}
