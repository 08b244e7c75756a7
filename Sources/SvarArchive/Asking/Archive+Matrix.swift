import GRDB
public import SvarModel

extension Archive {
  /// Agencies against each other: how many answers name two of them, or in how many collaborations both take part.
  ///
  /// The agencies are those that the most answers name, or that take part in the most collaborations. Each figure is the
  /// number of rows that ``AgencyMatrix/query(_:_:)`` finds in the list of the matrix's kind.
  ///
  /// - Parameters:
  ///   - kind: `.answer`, or `.collaboration`; anything else is taken for `.answer`.
  ///   - size: how many agencies at most.
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func matrix(_ kind: ListKind, size: Int) async throws -> AgencyMatrix {
    let registers = registers
    let kind: ListKind = kind == .collaboration ? .collaboration : .answer
    return try await reading { database in
      let names = try Self.names(kind, registers, size, in: database)
      let narrowings = names.map { WrittenValue.narrowing(.agency, WrittenValue.of($0)) }
      var counts = names.map { _ in [Int?](repeating: nil, count: names.count) }
      for row in names.indices {
        for column in names.indices where column > row {
          let request = ListRequest(kind: kind, query: narrowings[row] + " " + narrowings[column])
          let count = try ListQueries(plan: Planner.plan(request, for: .count, in: database)).count(in: database)
          counts[row][column] = count
          counts[column][row] = count
        }
      }
      return AgencyMatrix(kind: kind, names: names, counts: counts, narrowings: narrowings)
    }
  }

  private static func names(
    _ kind: ListKind, _ registers: Registers, _ size: Int, in database: Database
  ) throws -> [String] {
    guard kind == .collaboration else {
      return try String.fetchAll(
        database, sql: "SELECT name FROM agency WHERE answers > 0 ORDER BY answers DESC, name LIMIT ?",
        arguments: [size])
    }
    var times: [String: Int] = [:]
    let known = try Set(String.fetchAll(database, sql: "SELECT name FROM agency"))
    for name in try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT c.agency || char(10) || m.collaboration FROM collaboration_member c
          JOIN collaboration_mention m ON m.answer = c.answer AND m.position = c.position
        """)
    {
      times[String(name.prefix { $0 != "\n" }), default: 0] += 1
    }
    for group in try String.fetchAll(
      database, sql: "SELECT group_id FROM collaboration WHERE group_id IS NOT NULL")
    {
      for member in registers.group(group)?.members ?? [] { times[member, default: 0] += 1 }
    }
    return times.filter { known.contains($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(size)
      .map(\.key)
  }
}
