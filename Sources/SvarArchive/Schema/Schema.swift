import GRDB

/// The tables of an archive and how they have come to be.
enum Schema {
  /// "Svar" in the head of the file.
  static let applicationID = 0x5376_6172
  /// The version that this program writes.
  static let version = 6

  static func migrator(_ lexicon: Lexicon) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 papers and things") { database in
      try database.execute(sql: papers)
      try database.execute(sql: people)
      try database.execute(sql: things)
      try database.execute(sql: words)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 lexicon") { database in
      for index in TextIndex.first { try database.execute(sql: "DROP TABLE IF EXISTS \(index.name)") }
      try database.execute(sql: lexemes)
      for index in TextIndex.first {
        try database.execute(sql: index.creation)
        try database.execute(sql: index.memory)
        try index.rebuild(lexicon, in: database)
      }
      try WordCounts(database: database).refresh()
      try LateWords(database: database).find()
      try LateFolding(database: database, lexicon: lexicon).fold()
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 arrivals") { database in
      try Arrivals.create(in: database)
      try AnsweredPairs.create(in: database)
      try FieldIndexes.create(in: database)
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4 sync and history") { database in
      try SyncTables.create(in: database)
      try EarlierVersions.create(in: database)
      try LastDays.create(in: database)
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5 members") { database in
      try MemberTables.create(in: database)
      try database.execute(sql: "PRAGMA user_version = 5")
    }
    // What hangs on a measure goes with it, as it does at any other time.
    migrator.registerMigration("6 threads and refusals", foreignKeyChecks: .immediate) { database in
      try MeasureTables.create(in: database)
      try RefusalTables.create(in: database)
      try Backfill(database: database, lexicon: lexicon).fill()
      try database.execute(sql: "PRAGMA user_version = 6")
    }
    return migrator
  }

  /// Row ids follow the dates (``RowNumber``), so that a list in order of date is the table itself.
  private static let papers = """
    CREATE TABLE question (
      id INTEGER PRIMARY KEY,
      paper TEXT NOT NULL UNIQUE,
      kind INTEGER NOT NULL,
      session INTEGER NOT NULL,
      number INTEGER NOT NULL,
      day INTEGER,
      title TEXT NOT NULL,
      asker TEXT,
      party TEXT,
      more_askers INTEGER NOT NULL,
      status TEXT NOT NULL,
      own_status TEXT NOT NULL,
      form INTEGER NOT NULL,
      weight INTEGER NOT NULL,
      content BLOB NOT NULL
    ) STRICT;
    CREATE INDEX question_reference ON question(session, number, kind);
    CREATE INDEX question_content ON question(content);

    CREATE TABLE question_text (
      id INTEGER PRIMARY KEY REFERENCES question(id) ON DELETE CASCADE,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      layout BLOB NOT NULL,
      record TEXT NOT NULL,
      source TEXT NOT NULL
    ) STRICT;

    CREATE TABLE answer (
      id INTEGER PRIMARY KEY,
      paper TEXT NOT NULL UNIQUE,
      kind INTEGER NOT NULL,
      session INTEGER NOT NULL,
      number INTEGER NOT NULL,
      more_references INTEGER NOT NULL,
      day INTEGER,
      minister TEXT,
      party TEXT,
      title TEXT NOT NULL,
      own_title TEXT,
      days INTEGER,
      form INTEGER NOT NULL,
      weight INTEGER NOT NULL,
      content BLOB NOT NULL
    ) STRICT;
    CREATE INDEX answer_reference ON answer(session, number, kind);
    CREATE INDEX answer_content ON answer(content);

    CREATE TABLE answer_text (
      id INTEGER PRIMARY KEY REFERENCES answer(id) ON DELETE CASCADE,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      layout BLOB NOT NULL,
      record TEXT NOT NULL,
      extraction TEXT NOT NULL,
      source TEXT NOT NULL
    ) STRICT;

    CREATE TABLE debate (
      id INTEGER PRIMARY KEY,
      question INTEGER UNIQUE REFERENCES question(id) ON DELETE CASCADE,
      answer INTEGER UNIQUE REFERENCES answer(id) ON DELETE CASCADE,
      body TEXT NOT NULL,
      layout BLOB NOT NULL
    ) STRICT;

    CREATE TABLE tie (
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      said_by INTEGER NOT NULL,
      position INTEGER NOT NULL,
      PRIMARY KEY (question, answer, said_by)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tie_answer ON tie(answer, said_by, position);

    CREATE TABLE passed_over (
      content BLOB PRIMARY KEY,
      paper TEXT NOT NULL,
      form INTEGER NOT NULL,
      winner BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  private static let people = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      party TEXT NOT NULL,
      identifier TEXT NOT NULL,
      folded TEXT NOT NULL,
      UNIQUE (name, party, identifier)
    ) STRICT;

    CREATE TABLE asker (
      question INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      person INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (question, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX asker_person ON asker(person);

    CREATE TABLE answer_asker (
      answer INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      person INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (answer, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX answer_asker_person ON answer_asker(person);

    CREATE TABLE minister (
      id INTEGER PRIMARY KEY,
      title TEXT NOT NULL,
      name TEXT NOT NULL,
      party TEXT NOT NULL,
      identifier TEXT NOT NULL,
      folded TEXT NOT NULL,
      UNIQUE (title, name, party, identifier)
    ) STRICT;

    CREATE TABLE question_minister (
      question INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE,
      role INTEGER NOT NULL,
      minister INTEGER NOT NULL REFERENCES minister(id),
      PRIMARY KEY (question, role)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX question_minister_minister ON question_minister(minister);

    CREATE TABLE answer_minister (
      answer INTEGER PRIMARY KEY REFERENCES answer(id) ON DELETE CASCADE,
      minister INTEGER NOT NULL REFERENCES minister(id)
    ) STRICT;
    CREATE INDEX answer_minister_minister ON answer_minister(minister);
    """

  private static let things = """
    CREATE TABLE measure (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      status TEXT NOT NULL,
      name TEXT NOT NULL,
      answers INTEGER NOT NULL,
      first_day INTEGER,
      last_day INTEGER
    ) STRICT;
    CREATE TABLE measure_text (
      id INTEGER PRIMARY KEY REFERENCES measure(id) ON DELETE CASCADE,
      title TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE TABLE measure_mention (
      answer INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      measure TEXT NOT NULL,
      kind TEXT NOT NULL,
      status TEXT NOT NULL,
      name TEXT NOT NULL,
      clause TEXT NOT NULL,
      amount INTEGER,
      PRIMARY KEY (answer, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX measure_mention_measure ON measure_mention(measure, answer, position);
    CREATE TABLE measure_agency (
      answer INTEGER NOT NULL,
      position INTEGER NOT NULL,
      agency TEXT NOT NULL,
      PRIMARY KEY (answer, position, agency),
      FOREIGN KEY (answer, position) REFERENCES measure_mention(answer, position) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX measure_agency_agency ON measure_agency(agency, answer, position);

    CREATE TABLE collaboration (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      group_id TEXT,
      name TEXT NOT NULL,
      purpose TEXT NOT NULL,
      answers INTEGER NOT NULL,
      first_day INTEGER,
      last_day INTEGER
    ) STRICT;
    CREATE TABLE collaboration_text (
      id INTEGER PRIMARY KEY REFERENCES collaboration(id) ON DELETE CASCADE,
      title TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE TABLE collaboration_mention (
      answer INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      collaboration TEXT NOT NULL,
      group_id TEXT,
      party TEXT NOT NULL,
      activity TEXT NOT NULL,
      strength TEXT NOT NULL,
      PRIMARY KEY (answer, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX collaboration_mention_collaboration ON collaboration_mention(collaboration, answer, position);
    CREATE TABLE collaboration_member (
      answer INTEGER NOT NULL,
      position INTEGER NOT NULL,
      agency TEXT NOT NULL,
      PRIMARY KEY (answer, position, agency),
      FOREIGN KEY (answer, position) REFERENCES collaboration_mention(answer, position) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX collaboration_member_agency ON collaboration_member(agency, answer, position);

    CREATE TABLE agency (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      abbreviation TEXT,
      answers INTEGER NOT NULL,
      measures INTEGER NOT NULL,
      first_day INTEGER,
      last_day INTEGER
    ) STRICT;
    CREATE TABLE agency_text (
      id INTEGER PRIMARY KEY REFERENCES agency(id) ON DELETE CASCADE,
      title TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE TABLE agency_mention (
      answer INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
      agency TEXT NOT NULL,
      times INTEGER NOT NULL,
      PRIMARY KEY (answer, agency)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX agency_mention_agency ON agency_mention(agency, answer);
    CREATE TABLE stale_agency (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    """

  /// The first version's list of words; the second has it anew.
  private static let words = "CREATE TABLE word (form TEXT PRIMARY KEY, backwards TEXT NOT NULL) STRICT, WITHOUT ROWID"

  /// Every form met, forwards for beginnings and backwards for endings, with what the index has at its place; and for
  /// each word and part of a compound the forms that it stands in, with the stretch of the form. `late` ones are not in
  /// the index: they were found when other papers had come. `part_shape` tells in which shapes a part is met.
  private static let lexemes = """
    DROP TABLE word;
    CREATE TABLE word (
      form TEXT PRIMARY KEY,
      backwards TEXT NOT NULL,
      tokens TEXT NOT NULL,
      source INTEGER NOT NULL,
      count INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX word_backwards ON word(backwards, form);
    CREATE TABLE lexeme (
      token TEXT NOT NULL,
      form TEXT NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      late INTEGER NOT NULL,
      PRIMARY KEY (token, form, start)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE part_shape (
      token TEXT NOT NULL,
      shape TEXT NOT NULL,
      PRIMARY KEY (token, shape)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE word_work (pending INTEGER PRIMARY KEY) STRICT;
    CREATE INDEX lexeme_late ON lexeme(form) WHERE late = 1;
    """
}
