import GRDB

/// The tables of a reader's notebook and how they have come to be.
enum NotebookSchema {
  /// "SvrN" in the head of the file.
  static let applicationID = 0x5376_724E
  /// The version that this program writes.
  static let version = 1

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 searches and lines") { database in
      try database.execute(
        sql: """
          CREATE TABLE search (
            name TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            query TEXT NOT NULL,
            seen INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE line (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            prompt TEXT NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (prompt, text)
          ) STRICT;
          PRAGMA application_id = \(applicationID);
          PRAGMA user_version = 1;
          """)
    }
    return migrator
  }
}
