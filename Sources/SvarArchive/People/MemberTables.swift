import GRDB
public import SvarModel

/// The parliament's own list of persons.
enum MemberTables {
  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE member (
          identifier TEXT PRIMARY KEY,
          name TEXT NOT NULL,
          folded TEXT NOT NULL,
          party TEXT,
          constituency TEXT,
          status TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE member_term (
          member TEXT NOT NULL REFERENCES member(identifier) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          kind TEXT NOT NULL,
          role TEXT NOT NULL,
          status TEXT,
          body TEXT NOT NULL,
          first_day INTEGER NOT NULL,
          last_day INTEGER,
          PRIMARY KEY (member, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS person_identifier ON person(identifier) WHERE identifier <> '';
        """)
  }
}

extension Archive {
  /// Keeps what the list of persons says; those whom it no longer names stay.
  ///
  /// - Returns: how many are new or have changed.
  /// - Throws: ``ArchiveError``.
  public func keep(_ members: [Member]) throws -> Int {
    try ArchiveError.naming(path) {
      try database.write { database in
        var changed = 0
        for member in members where try Self.member(member.identifier, in: database) != member {
          try Self.write(member, in: database)
          changed += 1
        }
        return changed
      }
    }
  }

  /// What the list of persons says of somebody; nil where it has not been fetched, or does not name them.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func member(_ identifier: String) async throws -> Member? {
    try await reading { try Self.member(identifier, in: $0) }
  }

  /// Whether somebody has asked whom the kept list of persons does not name.
  ///
  /// - Throws: ``ArchiveError``.
  public func lacksMembers() throws -> Bool {
    try ArchiveError.naming(path) {
      try database.read { database in
        try Bool.fetchOne(
          database,
          sql: """
            SELECT EXISTS(SELECT 1 FROM person p WHERE p.identifier <> '' AND p.identifier NOT LIKE 'i-%'
              AND EXISTS (SELECT 1 FROM asker a WHERE a.person = p.id)
              AND NOT EXISTS (SELECT 1 FROM member m WHERE m.identifier = p.identifier))
            """) ?? false
      }
    }
  }

  private static func write(_ member: Member, in database: Database) throws {
    try database.execute(sql: "DELETE FROM member WHERE identifier = ?", arguments: [member.identifier])
    try database.execute(
      sql: "INSERT INTO member(identifier, name, folded, party, constituency, status) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        member.identifier, member.name, Folded.text(member.name), member.party?.letters, member.constituency,
        member.status,
      ])
    let term = try database.cachedStatement(
      sql: """
        INSERT INTO member_term(member, position, kind, role, status, body, first_day, last_day)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, held) in member.terms.enumerated() {
      try term.execute(arguments: [
        member.identifier, position, held.kind.rawValue, held.role, held.status, held.body, held.first.number,
        held.last?.number,
      ])
    }
  }

  static func member(_ identifier: String, in database: Database) throws -> Member? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT name, party, constituency, status FROM member WHERE identifier = ?"),
        arguments: [identifier])
    else { return nil }
    let terms = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT kind, role, status, body, first_day, last_day FROM member_term WHERE member = ? ORDER BY position
          """), arguments: [identifier])
    return Member(
      identifier: identifier, name: row[0], party: (row[1] as String?).flatMap { Party($0) }, constituency: row[2],
      status: row[3],
      terms: terms.map { term in
        Member.Term(
          kind: Member.Term.Kind(rawValue: term[0]) ?? .other, role: term[1], status: term[2], body: term[3],
          first: Day(number: term[4]), last: (term[5] as Int?).map { Day(number: $0) })
      })
  }
}
