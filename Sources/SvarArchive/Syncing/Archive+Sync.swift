import GRDB
public import SvarModel

extension Archive {
  /// Notes what has been fetched; all of it in one transaction.
  ///
  /// - Throws: ``ArchiveError``.
  public func note(_ notes: [SyncNote]) throws {
    guard !notes.isEmpty else { return }
    try ArchiveError.naming(path) {
      try database.write { database in
        for note in notes { try Self.write(note, in: database) }
      }
    }
  }

  private static func write(_ note: SyncNote, in database: Database) throws {
    switch note {
    case .document(let document, let changed):
      // An older list read after a newer one tells nothing new.
      try database.cachedStatement(
        sql: """
          INSERT INTO sync_paper(document, changed) VALUES (?, ?)
            ON CONFLICT (document) DO UPDATE SET changed = max(changed, excluded.changed)
          """
      ).execute(arguments: [document.description, changed])
    case .dataSet(let name, let updated, let size):
      try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO sync_data_set(name, updated, size) VALUES (?, ?, ?)"
      ).execute(arguments: [name, updated, size])
    case .reply(let address, let validators):
      try database.cachedStatement(sql: "INSERT OR REPLACE INTO sync_reply(address, tag, modified) VALUES (?, ?, ?)")
        .execute(arguments: [address, validators.tag, validators.modified])
    }
  }

  /// When the source had last changed each of these documents when it was fetched; those never fetched are not in it.
  ///
  /// - Throws: ``ArchiveError``.
  public func fetched(_ documents: [DocumentID]) throws -> [DocumentID: String] {
    try ArchiveError.naming(path) {
      try database.read { database in
        let statement = try database.cachedStatement(sql: "SELECT changed FROM sync_paper WHERE document = ?")
        var known: [DocumentID: String] = [:]
        for document in documents {
          known[document] = try String.fetchOne(statement, arguments: [document.description])
        }
        return known
      }
    }
  }

  /// Whether the archive has the document at all, wherever it came from.
  ///
  /// - Throws: ``ArchiveError``.
  public func holds(_ document: DocumentID) throws -> Bool {
    try ArchiveError.naming(path) {
      try database.read { database in
        let table = document.series == .writtenAnswer ? "answer" : "question"
        return try Bool.fetchOne(
          database, sql: "SELECT EXISTS(SELECT 1 FROM \(table) WHERE paper = ?)", arguments: [document.description])
          ?? false
      }
    }
  }

  /// The data sets that are in the archive whole, by name.
  ///
  /// - Throws: ``ArchiveError``.
  public func syncedDataSets() throws -> [String: SyncedDataSet] {
    try ArchiveError.naming(path) {
      try database.read { database in
        let rows = try Row.fetchAll(database, sql: "SELECT name, updated, size FROM sync_data_set")
        return Dictionary(
          uniqueKeysWithValues: rows.map { ($0[0] as String, SyncedDataSet(updated: $0[1], size: $0[2])) })
      }
    }
  }

  /// By what the last reply from an address is known again; empty where none was noted.
  ///
  /// - Throws: ``ArchiveError``.
  public func validators(of address: String) throws -> SyncValidators {
    try ArchiveError.naming(path) {
      try database.read { database in
        let row = try Row.fetchOne(
          database, sql: "SELECT tag, modified FROM sync_reply WHERE address = ?", arguments: [address])
        return row.map { SyncValidators(tag: $0[0], modified: $0[1]) } ?? SyncValidators()
      }
    }
  }

  /// The sessions that have a question still waiting, newest first, and the newest session of all.
  ///
  /// - Throws: ``ArchiveError``.
  public func sessionsToFollow() throws -> (waiting: [Session], newest: Session?) {
    try ArchiveError.naming(path) {
      try database.read { database in
        let waiting = try Int.fetchAll(
          database, sql: "SELECT DISTINCT session FROM question WHERE status = 'waiting' ORDER BY session DESC")
        let newest = try Int.fetchOne(database, sql: "SELECT max(session) FROM question")
        return (waiting.compactMap { Session(startYear: $0) }, newest.flatMap { Session(startYear: $0) })
      }
    }
  }
}
