import GRDB
public import SvarModel

extension Archive {
  /// A measure with every answer that mentions it, oldest first; nil where there is none with this id.
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

/// Reads measures, collaborations and agencies with what they are tied to.
struct ThingReader {
  let database: Database
  let marker: Marker
  let registers: Registers
  /// Answers that are read for one agency at most, and things of each kind.
  private static let most = 300

  private var rows: RowReader {
    var reader = RowReader(database)
    reader.text = marker
    return reader
  }

  /// Answer rows beside a mention have no passage of their own.
  private var plainRows: RowReader { RowReader(database) }

  func measure(_ key: String) throws -> MeasureDetail? {
    guard let id = try id("measure", "key", key), let row = try rows.measure(id) else { return nil }
    let mentions = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT m.answer, m.position, m.clause, t.extraction FROM measure_mention m
            JOIN answer a ON a.id = m.answer JOIN answer_text t ON t.id = a.id
            WHERE m.measure = ? ORDER BY a.day IS NULL, a.id, m.position
          """), arguments: [key])
    var agencies: [String] = []
    var found: [MeasureDetail.Mention] = []
    for mention in mentions {
      let extraction = try Record.value(Extraction.self, mention["extraction"])
      let position: Int = mention["position"]
      guard extraction.measures.indices.contains(position), let answer = try plainRows.answer(mention["answer"]) else {
        continue
      }
      let measure = extraction.measures[position]
      agencies += measure.agencies.filter { !agencies.contains($0) }
      found.append(MeasureDetail.Mention(answer: answer, measure: measure, clause: marker.marked(mention["clause"])))
    }
    return MeasureDetail(row: row, agencies: agencies, mentions: found)
  }

  func collaboration(_ key: String) throws -> CollaborationDetail? {
    guard let id = try id("collaboration", "key", key), let row = try rows.collaboration(id) else { return nil }
    let mentions = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT m.answer, m.party, m.activity, m.strength FROM collaboration_mention m JOIN answer a ON a.id = m.answer
            WHERE m.collaboration = ? ORDER BY a.day IS NULL, a.id, m.position
          """), arguments: [key])
    let members = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT c.agency FROM collaboration_mention m
            JOIN collaboration_member c ON c.answer = m.answer AND c.position = m.position
            WHERE m.collaboration = ? ORDER BY c.agency
          """), arguments: [key])
    let groupID = try String.fetchOne(
      database.cachedStatement(sql: "SELECT group_id FROM collaboration WHERE key = ?"), arguments: [key])
    let group = groupID.flatMap { registers.group($0) }
    return CollaborationDetail(
      row: row, group: group, namedMembers: members,
      others: try collaborations(naming: members).filter { $0.id != key },
      mentions: try mentions.compactMap { mention in
        try plainRows.answer(mention["answer"]).map { answer in
          CollaborationDetail.Mention(
            answer: answer, party: mention["party"], activity: marker.marked(mention["activity"]),
            strength: Collaboration.Strength(rawValue: mention["strength"]) ?? .weak)
        }
      })
  }

  func agency(_ name: String) throws -> AgencyDetail? {
    guard let id = try id("agency", "name", name), let row = try rows.agency(id) else { return nil }
    let measures = try ids(
      """
      SELECT DISTINCT t.id FROM measure_agency g
        JOIN measure_mention m ON m.answer = g.answer AND m.position = g.position JOIN measure t ON t.key = m.measure
        WHERE g.agency = ? ORDER BY t.id DESC LIMIT \(Self.most)
      """, name)
    let answers = try ids(
      "SELECT answer FROM agency_mention WHERE agency = ? ORDER BY answer DESC LIMIT \(Self.most)", name)
    let named = try collaborations(naming: [name])
    return AgencyDetail(
      row: row, agency: registers.agency(name), formerNames: registers.formerNames(name),
      measures: try measures.compactMap { try rows.measure($0) }, collaborations: named,
      throughGroups: try collaborations(ofGroupsWith: name).filter { !named.contains($0) },
      answers: try answers.compactMap { try plainRows.answer($0) })
  }

  /// Collaborations in which a text names one of the agencies, newest first.
  private func collaborations(naming agencies: [String]) throws -> [CollaborationRow] {
    let statement: SQL = """
      SELECT DISTINCT c.id FROM collaboration_member b
        JOIN collaboration_mention m ON m.answer = b.answer AND m.position = b.position
        JOIN collaboration c ON c.key = m.collaboration
        WHERE b.agency IN \(agencies) ORDER BY c.id DESC LIMIT \(Self.most)
      """
    return try Int64.fetchAll(database, SQLRequest(literal: statement)).compactMap { try rows.collaboration($0) }
  }

  private func collaborations(ofGroupsWith agency: String) throws -> [CollaborationRow] {
    let groups = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT id, group_id FROM collaboration WHERE group_id IS NOT NULL ORDER BY id DESC"))
    return try groups.filter { registers.group($0[1])?.members.contains(agency) ?? false }.compactMap {
      try rows.collaboration($0[0])
    }
  }

  private func id(_ table: String, _ column: String, _ key: String) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(column) = ?"), arguments: [key])
  }

  private func ids(_ sql: String, _ key: String) throws -> [Int64] {
    try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [key])
  }
}
