import GRDB
public import SvarModel

extension Archive {
  /// The index of a thing in a list; where the list does not hold it, that of the one nearest in date; nil in an empty
  /// list.
  ///
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func index(of item: ItemID, in request: ListRequest) async throws -> Int? {
    try await reading { database in try Self.index(of: item, in: request, database) }
  }

  static func index(of item: ItemID, in request: ListRequest, _ database: Database) throws -> Int? {
    let plan = try Planner.plan(request, for: .place, in: database)
    let queries = ListQueries(plan: plan)
    /// The first row, where the list has any.
    func first() throws -> Int? { try queries.page(offset: 0, limit: 1, in: database).isEmpty ? nil : 0 }
    guard let place = try ItemPlace(item, in: database) else { return try first() }
    if request.kind == .agency || plan.order == .relevance || plan.order == .deadline {
      guard place.kind == request.kind else { return try first() }
      let all = try queries.page(offset: 0, limit: .max, in: database)
      return all.firstIndex(of: place.id) ?? (all.isEmpty ? nil : 0)
    }
    return try NearestPlace(queries: queries, database: database).index(of: place) ?? first()
  }

  /// What a reference or id leads to.
  ///
  /// A reference without a kind leads to the written question where there is one. A question that the archive does not
  /// hold leads to its answer, and the id of an answer that was given together with another to the answer that is kept.
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func resolve(_ pointer: PaperPointer) async throws -> PointerResolution {
    try await reading { database in
      func exists(_ paper: PaperID) throws -> Bool {
        for table in PaperTable.allCases where try table.standing(of: paper.rawValue, in: database) != nil {
          return true
        }
        return false
      }
      func found(_ kind: QuestionKind, _ reference: Reference) throws -> PaperID? {
        let question = PaperID(DocumentID(kind, reference))
        if try exists(question) { return question }
        return try Self.answer(to: question, in: database)
      }
      switch pointer {
      case .id(let paper):
        if try exists(paper) { return .found(paper, other: nil) }
        guard let document = paper.document else { return .missing }
        let question = PaperID(document.question ?? document)
        return try Self.answer(to: question, in: database).map { .found($0, other: nil) } ?? .missing
      case .reference(let reference, let kind?):
        return try found(kind, reference).map { .found($0, other: nil) } ?? .missing
      case .reference(let reference, nil):
        let interpellation = try found(.interpellation, reference)
        if let written = try found(.written, reference) { return .found(written, other: interpellation) }
        return interpellation.map { .found($0, other: nil) } ?? .missing
      }
    }
  }

  private static func answer(to question: PaperID, in database: Database) throws -> PaperID? {
    let answer = try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT answer FROM tie JOIN answer a ON a.paper = tie.answer WHERE tie.question = ? ORDER BY a.id LIMIT 1
          """), arguments: [question.rawValue])
    return answer.flatMap { PaperID(rawValue: $0) }
  }
}

/// Where a thing stands: its row, and the day by which it is compared with things of other kinds.
struct ItemPlace {
  var kind: ListKind
  var id: Int64
  var day: Day?

  /// Nil where the archive does not have it.
  init?(_ item: ItemID, in database: Database) throws {
    func find(_ kind: ListKind, _ sql: String, _ key: String) throws -> ItemPlace? {
      try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [key]).map { row in
        ItemPlace(kind: kind, id: row[0], day: RowReader.day(row[1]))
      }
    }
    let place: ItemPlace? =
      switch item {
      case .paper(let paper):
        try find(.question, "SELECT id, day FROM question WHERE paper = ?", paper.rawValue)
          ?? find(.answer, "SELECT id, day FROM answer WHERE paper = ?", paper.rawValue)
      case .measure(let key): try find(.measure, "SELECT id, last_day FROM measure WHERE key = ?", key)
      case .collaboration(let key):
        try find(.collaboration, "SELECT id, last_day FROM collaboration WHERE key = ?", key)
      case .agency(let name): try find(.agency, "SELECT id, last_day FROM agency WHERE name = ?", name)
      case .refusal(let key): try find(.refusal, "SELECT id, day FROM refusal WHERE key = ?", key)
      case .matrix: nil
      }
    guard let place else { return nil }
    self = place
  }

  private init(kind: ListKind, id: Int64, day: Day?) {
    self.kind = kind
    self.id = id
    self.day = day
  }

  /// The number that it has, or would have, in a list of another kind.
  func number(in target: ListKind) -> Int64 {
    if kind == target { return id }
    guard let day else { return 0 }
    switch (kind, target) {
    case (.question, .answer), (.answer, .question): return id
    case (_, .question), (_, .answer): return RowNumber.first(on: day)
    default: return RowNumber.firstThing(on: day)
    }
  }
}

/// Finds a place in a list that is in order of date.
///
/// Only what stands before the place is counted: in the middle of a search that is the little that is newer.
struct NearestPlace {
  let queries: ListQueries
  let database: Database

  /// Nil where nothing stands at the place or before it.
  func index(of place: ItemPlace) throws -> Int? {
    let target = queries.plan.target
    let number = place.number(in: target.kind)
    let before =
      queries.plan.order == .oldest
      ? try beforeInOldest(number) : try queries.count(within: .above(number), in: database)
    if try queries.count(within: RowSpan(from: number, to: number), in: database) > 0 { return before }
    guard before > 0 else { return nil }
    let neighbours = try queries.page(offset: before - 1, limit: 2, in: database)
    return before - 1 + Self.index(of: place, in: target.kind, between: neighbours, 1)
  }

  /// The nearer one of the rows that stand before the place and at it; `before` says how many rows come before it.
  static func index(of place: ItemPlace, in kind: ListKind, between rows: [Int64], _ before: Int) -> Int {
    guard before > 0 else { return 0 }
    guard before < rows.count else { return before - 1 }
    guard let day = place.day else { return before }
    return distance(rows[before - 1], day, kind) <= distance(rows[before], day, kind) ? before - 1 : before
  }

  /// The undated stand last there, not first.
  private func beforeInOldest(_ number: Int64) throws -> Int {
    let older = RowSpan(to: number - 1)
    if number > queries.undated.last { return try queries.count(within: older.within(queries.dated), in: database) }
    return try queries.count(within: queries.dated, in: database) + queries.count(within: older, in: database)
  }

  private static func distance(_ id: Int64, _ day: Day, _ kind: ListKind) -> Int64 {
    let isPaper = kind == .question || kind == .answer
    return abs(id - (isPaper ? RowNumber.first(on: day) : RowNumber.firstThing(on: day)))
  }
}
