import GRDB

/// The tables that say how far the archive has been filled from its source.
///
/// All of it is what the source says of itself; no day or hour of this machine decides what is fetched.
enum SyncTables {
  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE sync_paper (
          document TEXT PRIMARY KEY,
          changed TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sync_data_set (
          name TEXT PRIMARY KEY,
          updated TEXT NOT NULL,
          size INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sync_reply (
          address TEXT PRIMARY KEY,
          tag TEXT,
          modified TEXT
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
