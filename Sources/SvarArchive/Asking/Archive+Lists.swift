import GRDB
public import SvarModel

extension Archive {
  /// Rows `offset ..< offset + limit` of a list, in its order; fewer at the end.
  ///
  /// - Throws: ``QueryProblem`` where the query cannot be read; ``ArchiveError``; `CancellationError`.
  public func rows(_ request: ListRequest, offset: Int, limit: Int) async throws -> [ListRow] {
    guard limit > 0 else {
      _ = try QueryParser.query(request.query, isBeingTyped: request.isBeingTyped)
      return []
    }
    return try await reading { database in
      let plan = try Planner.plan(request, for: .page, in: database)
      let reader = RowReader(database, plan)
      return try ListQueries(plan: plan).page(offset: max(0, offset), limit: limit, in: database).compactMap {
        try reader.row(request.kind, $0)
      }
    }
  }

  /// How many rows the list has; exact.
  ///
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func count(_ request: ListRequest) async throws -> Int {
    try await reading { database in
      try ListQueries(plan: Planner.plan(request, for: .count, in: database)).count(in: database)
    }
  }

  /// Hands over every row of a list, in its order, as they stood at one moment.
  ///
  /// - Throws: as ``rows(_:offset:limit:)``; what `take` throws, which ends the reading.
  public func forEachRow(_ request: ListRequest, _ take: @escaping @Sendable (ListRow) throws -> Void) async throws {
    try await reading { database in
      let plan = try Planner.plan(request, for: .page, in: database)
      let reader = RowReader(database, plan)
      for id in try ListQueries(plan: plan).page(offset: 0, limit: .max, in: database) {
        if let row = try reader.row(request.kind, id) { try take(row) }
      }
    }
  }

  /// How a query is understood; answers at once and touches no disk.
  public func reading(of query: String) -> QueryReading { reading(of: query, isBeingTyped: false) }

  /// How a query is understood; answers at once and touches no disk.
  ///
  /// ```swift
  /// archive.reading(of: "parti:M \"öpp", isBeingTyped: true).assumptions.map(\.reason)
  /// // [.wordBegun("öpp"), .quoteClosed]
  /// ```
  ///
  /// - Parameter isBeingTyped: whether what is unfinished at its end is read as far as it goes, as the rows of a
  ///   request that is being typed are; the assumptions say how. Otherwise that is a problem.
  public func reading(of query: String, isBeingTyped: Bool) -> QueryReading {
    do {
      let read = try QueryParser.query(query, isBeingTyped: isBeingTyped)
      return QueryReading(query: query, parts: read.parts, assumptions: read.assumptions)
    } catch {
      let parts = isBeingTyped ? [] : (try? QueryParser.query(query, isBeingTyped: true).parts) ?? []
      return QueryReading(query: query, parts: parts, problem: error as? QueryProblem)
    }
  }

  /// The order that a query's `sortera:` asks for; nil where it does not say, or cannot be read.
  public func order(askedForBy query: String) -> ListRequest.Order? {
    (try? QueryParser.query(query, isBeingTyped: true))?.order
  }

  /// The kind of list that a query's `typ:` asks for; nil where it does not say.
  public func kind(askedForBy query: String) -> ListKind? {
    guard let root = (try? QueryParser.query(query, isBeingTyped: true))?.root else { return nil }
    let nodes: [Query.Node] = if case .all(let nodes) = root { nodes } else { [root] }
    for case .field(let term) in nodes {
      guard case .type(let type) = term.value else { continue }
      switch type {
      case .question, .interpellation: return .question
      case .answer, .interpellationAnswer, .debate: return .answer
      }
    }
    return nil
  }
}
