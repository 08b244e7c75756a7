import GRDB

/// What answers say will not be done: one row for each time that it is said, since no two ministers refuse alike.
enum RefusalTables {
  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE refusal (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE,
          answer INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          day INTEGER,
          act TEXT NOT NULL,
          UNIQUE (answer, position)
        ) STRICT;
        CREATE TABLE refusal_text (
          id INTEGER PRIMARY KEY REFERENCES refusal(id) ON DELETE CASCADE,
          title TEXT NOT NULL,
          body TEXT NOT NULL
        ) STRICT;
        CREATE TABLE refusal_agency (
          refusal INTEGER NOT NULL REFERENCES refusal(id) ON DELETE CASCADE,
          agency TEXT NOT NULL,
          PRIMARY KEY (refusal, agency)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX refusal_agency_agency ON refusal_agency(agency, refusal);
        """)
    try database.execute(sql: TextIndex.refusals.creation)
    try database.execute(sql: TextIndex.refusals.memory)
  }
}
