import GRDB
public import SvarModel

extension Archive {
  /// A measure with every answer that mentions it, oldest first; nil where there is none with this id.
  ///
  /// Ids last: one that a measure had before it was found to be the same as another still leads to it.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func measure(_ id: String, query: String) async throws -> MeasureDetail? {
    try await reading { database in
      try ThingReader(database: database, marker: Self.marker(query, in: database), registers: .empty).measure(id)
    }
  }

  /// A collaboration with its members and the answers that speak of it, oldest first; nil where there is none with this
  /// id.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func collaboration(_ id: String, query: String) async throws -> CollaborationDetail? {
    let registers = registers
    return try await reading { database in
      try ThingReader(database: database, marker: Self.marker(query, in: database), registers: registers)
        .collaboration(id)
    }
  }

  /// An agency with everything that answers tell of it; nil where no answer names it.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func agency(_ name: String, query: String) async throws -> AgencyDetail? {
    let registers = registers
    return try await reading { database in
      try ThingReader(database: database, marker: Self.marker(query, in: database), registers: registers).agency(name)
    }
  }
}

extension Archive {
  /// What a minister said will not be done, with its sentence and its answer; nil where there is none with this id.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func refusal(_ id: String, query: String) async throws -> RefusalDetail? {
    try await reading { database in
      try ThingReader(database: database, marker: Self.marker(query, in: database), registers: .empty).refusal(id)
    }
  }
}

/// Reads measures, collaborations and agencies with what they are tied to.
struct ThingReader {
  let database: Database
  let marker: Marker
  let registers: Registers
  /// Answers that are read for one agency at most, and things of each kind.
  static let most = 300

  var rows: RowReader {
    var reader = RowReader(database)
    reader.text = marker
    return reader
  }

  /// Answer rows beside a mention have no passage of their own.
  var plainRows: RowReader { RowReader(database) }

  /// Collaborations in which a text names one of the agencies, newest first.
  func collaborations(naming agencies: [String]) throws -> [CollaborationRow] {
    let statement: SQL = """
      SELECT DISTINCT c.id FROM collaboration_member b
        JOIN collaboration_mention m ON m.answer = b.answer AND m.position = b.position
        JOIN collaboration c ON c.key = m.collaboration
        WHERE b.agency IN \(agencies) ORDER BY c.id DESC LIMIT \(Self.most)
      """
    return try Int64.fetchAll(database, SQLRequest(literal: statement)).compactMap { try rows.collaboration($0) }
  }

  func collaborations(ofGroupsWith agency: String) throws -> [CollaborationRow] {
    let groups = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT id, group_id FROM collaboration WHERE group_id IS NOT NULL ORDER BY id DESC"))
    return try groups.filter { registers.group($0[1])?.members.contains(agency) ?? false }.compactMap {
      try rows.collaboration($0[0])
    }
  }

  func id(_ table: String, _ column: String, _ key: String) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(column) = ?"), arguments: [key])
  }

  func ids(_ sql: String, _ key: String) throws -> [Int64] {
    try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [key])
  }
}
