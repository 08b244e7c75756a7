import GRDB
public import SvarModel

extension Archive {
  /// Hands over every paper that is kept, questions first, each list in order of date.
  ///
  /// A few are read at a time and nothing is held meanwhile, so that `take` may write to this very archive.
  /// - Throws: ``ArchiveError``; what `take` throws, which ends the reading.
  public func eachPaper(_ kinds: [ListKind] = [.question, .answer], _ take: (Paper) throws -> Void) throws {
    for kind in kinds {
      var last = Int64.min
      while true {
        let (papers, end) = try ArchiveError.naming(path) {
          try database.read { database in try Self.papers(kind, after: last, registers, database) }
        }
        guard let end else { break }
        for paper in papers { try take(paper) }
        last = end
      }
    }
  }

  /// How many papers ``eachPaper(_:_:)`` hands over.
  public func paperCount(_ kinds: [ListKind] = [.question, .answer]) throws -> Int {
    try ArchiveError.naming(path) {
      try database.read { database in
        try kinds.map { try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(Target($0).table)") ?? 0 }.reduce(0, +)
      }
    }
  }

  private static let papersAtATime = 64

  private static func papers(
    _ kind: ListKind, after last: Int64, _ registers: Registers, _ database: Database
  ) throws -> (papers: [Paper], end: Int64?) {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT id, paper FROM \(Target(kind).table) WHERE id > ? ORDER BY id LIMIT \(papersAtATime)"),
      arguments: [last])
    let reader = PaperReader(database: database, marker: Marker(), registers: registers)
    let papers: [Paper] = try rows.compactMap { row in
      guard let id = PaperID(rawValue: row[1]) else { return nil }
      return kind == .question
        ? try reader.question(id).map { .question($0.question) } : try reader.answer(id).map { .answer($0.answer) }
    }
    return (papers, rows.last.map { $0[0] })
  }

  /// Reads all answers anew; those that this version of the program reads as before are left as they are.
  ///
  /// Broken off, it leaves what was read so far, and run again goes on. What was kept of earlier texts, and when a paper
  /// came, stays.
  /// - Returns: how many answers were read otherwise, or with other words behind them, than before.
  /// - Throws: ``ArchiveError``.
  public func rereading(
    by reading: AnswerReading, progress: @escaping @Sendable (ImportTally) -> Void = { _ in }
  ) throws -> Int {
    try importing(reading: reading, progress: progress) { take in
      try eachPaper([.answer]) { try take(.paper($0)) }
    }.updated
  }

  /// Learns all words anew, as after a change of the dictionary or of the program's own tables, and makes the index anew.
  ///
  /// - Throws: ``ArchiveError``.
  public func relearningWords() throws {
    let lock = path.isEmpty ? nil : try ImportLock(archive: path)
    defer { withExtendedLifetime(lock) {} }
    try ArchiveError.naming(path) {
      try database.write { database in
        for table in ["word", "lexeme", "part_shape"] { try database.execute(sql: "DELETE FROM \(table)") }
        try Repair(database: database, registers: registers, lexicon: lexicon).words()
      }
    }
  }

  /// Puts the index and the file in order and gives back what is not used.
  ///
  /// - Throws: ``ArchiveError``, also where there is no room for the copy that this takes.
  public func compact() throws {
    let lock = path.isEmpty ? nil : try ImportLock(archive: path)
    defer { withExtendedLifetime(lock) {} }
    try ArchiveError.naming(path) {
      for index in TextIndex.all {
        try database.write {
          try $0.execute(sql: "INSERT INTO \(index.name)(\(index.name)) VALUES ('optimize')")
        }
      }
      try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA optimize") }
      if let pool = database as? DatabasePool {
        try pool.barrierWriteWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      }
    }
  }
}
