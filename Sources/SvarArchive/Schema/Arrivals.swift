import GRDB

/// Which import brought a paper, so that what is new since a reader last looked can be told.
///
/// A paper's `arrival` is the number of the import that added it or last changed it; 0 for those that were there before
/// imports were numbered.
enum Arrivals {
  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE import_run (
          id INTEGER PRIMARY KEY,
          papers INTEGER NOT NULL
        ) STRICT;
        ALTER TABLE question ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX question_arrival ON question(arrival);
        ALTER TABLE answer ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX answer_arrival ON answer(arrival);
        """)
  }

  /// The number of the last import that brought anything; 0 where there was none.
  static func last(in database: Database) throws -> Int {
    try Int.fetchOne(database.cachedStatement(sql: "SELECT MAX(id) FROM import_run")) ?? 0
  }

  /// The import that brought a paper as it stands.
  static func ofRow(_ id: Int64, in table: PaperTable, of database: Database) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT arrival FROM \(table.rawValue) WHERE id = ?"), arguments: [id]) ?? 0
  }

  /// Notes that an import has brought so many papers more. One that brings nothing is never noted.
  static func note(_ run: Int, papers: Int, in database: Database) throws {
    guard papers > 0 else { return }
    try database.cachedStatement(
      sql: """
        INSERT INTO import_run(id, papers) VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET papers = papers + excluded.papers
        """
    ).execute(arguments: [run, papers])
  }
}
