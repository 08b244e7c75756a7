import GRDB

/// The tables of a reader's notebook and how they have come to be.
enum NotebookSchema {
  /// "SvrN" in the head of the file.
  static let applicationID = 0x5376_724E
  /// The version that this program writes.
  static let version = 2

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
    migrator.registerMigration("2 bookmarks, tags and what is read") { database in
      try database.execute(
        sql: """
          CREATE TABLE kept (
            item TEXT PRIMARY KEY,
            note TEXT,
            is_read INTEGER NOT NULL DEFAULT 0
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE tag (
            item TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (item, name)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE choice (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;
          PRAGMA user_version = 2;
          """)
    }
    return migrator
  }
}
