import GRDB

/// What is kept so that mentions in different answers become one measure, and so that deadlines can be listed.
enum MeasureTables {
  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE measure_mention ADD COLUMN own TEXT NOT NULL DEFAULT '';
        ALTER TABLE measure_mention ADD COLUMN deadline TEXT;
        ALTER TABLE measure_mention ADD COLUMN deadline_day INTEGER;
        CREATE INDEX measure_mention_deadline ON measure_mention(deadline_day, answer) WHERE deadline_day IS NOT NULL;
        ALTER TABLE measure ADD COLUMN deadline TEXT;
        ALTER TABLE measure ADD COLUMN deadline_day INTEGER;
        CREATE INDEX measure_deadline ON measure(deadline_day, id) WHERE deadline_day IS NOT NULL;

        CREATE TABLE measure_mark (
          answer INTEGER NOT NULL,
          position INTEGER NOT NULL,
          rule INTEGER NOT NULL,
          mark TEXT NOT NULL,
          shown TEXT NOT NULL,
          PRIMARY KEY (answer, position, rule),
          FOREIGN KEY (answer, position) REFERENCES measure_mention(answer, position) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX measure_mark_mark ON measure_mark(mark, rule, answer, position);

        CREATE TABLE measure_tie (
          answer INTEGER NOT NULL,
          position INTEGER NOT NULL,
          rule INTEGER NOT NULL,
          shared TEXT NOT NULL,
          other_answer INTEGER NOT NULL,
          other_position INTEGER NOT NULL,
          PRIMARY KEY (answer, position),
          FOREIGN KEY (answer, position) REFERENCES measure_mention(answer, position) ON DELETE CASCADE,
          FOREIGN KEY (other_answer, other_position) REFERENCES measure_mention(answer, position) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX measure_tie_other ON measure_tie(other_answer, other_position);

        CREATE TABLE measure_work (pending INTEGER PRIMARY KEY) STRICT;
        """)
  }
}
