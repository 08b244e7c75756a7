public import SvarModel

/// Where papers are looked up; the browser knows nothing of how.
///
/// Every asynchronous call may be cancelled and then throws `CancellationError`, or an answer that is dropped.
public protocol Library: Sendable {
  /// What there is, in figures.
  func summary() async throws -> LibrarySummary
  /// How a query is understood; answers at once and touches no disk. While it is being typed what is unfinished is read
  /// as far as it goes, and the assumptions say how; otherwise that is a problem.
  func reading(of query: String, isBeingTyped: Bool) -> QueryReading
  /// Rows `offset ..< offset + limit` of a list, in its order; fewer at the end.
  /// Throws ``QueryProblem`` where the query cannot be read.
  func rows(_ request: ListRequest, offset: Int, limit: Int) async throws -> [ListRow]
  /// How many rows the list has; exact.
  func count(_ request: ListRequest) async throws -> Int
  /// The index of a thing in a list; where the list does not hold it, that of the one nearest in date; nil in an empty
  /// list.
  func index(of item: ItemID, in request: ListRequest) async throws -> Int?
  /// The rows around a thing, `height` before and behind it, at the bounds of pages.
  func window(_ request: ListRequest, keeping item: ItemID?, height: Int, page: Int) async throws -> ListWindow
  /// A paper with what it is tied to, and what `query` matched in it; nil where there is none.
  func paper(_ id: PaperID, query: String) async throws -> PaperDetail?
  func measure(_ id: String, query: String) async throws -> MeasureDetail?
  func collaboration(_ id: String, query: String) async throws -> CollaborationDetail?
  func agency(_ name: String, query: String) async throws -> AgencyDetail?
  /// What will not be done, with its sentence; nil where there is none with this id.
  func refusal(_ id: String, query: String) async throws -> RefusalDetail?
  /// Agencies against each other, at most `size` of them: answers that name two, or collaborations of both.
  func matrix(_ kind: ListKind, size: Int) async throws -> AgencyMatrix
  /// What the rows of a list can be narrowed by, each value with its number of rows.
  func facets(_ request: ListRequest) async throws -> [Facet]
  /// What a list looks like from afar: months, days to answer, and what it can be narrowed by.
  func picture(_ request: ListRequest) async throws -> ListPicture
  /// Values of a field, by its Swedish or English name, that begin as `begun` does, with how many rows of the list each
  /// would leave; the commonest first, at most `limit`. The request is the query without the word being typed.
  func values(of field: String, beginning begun: String, in request: ListRequest, limit: Int) async throws
    -> [FieldValue]
  /// What to ask instead of a query that finds nothing.
  func suggestions(for request: ListRequest) async throws -> [Suggestion]
  /// What a reference or id leads to.
  func resolve(_ pointer: PaperPointer) async throws -> PointerResolution
}

extension Library {
  /// Asks for the index first and then for the rows.
  public func window(
    _ request: ListRequest, keeping item: ItemID?, height: Int, page: Int
  ) async throws -> ListWindow {
    var index = 0
    if let item { index = try await self.index(of: item, in: request) ?? 0 }
    let range = ListWindow.range(around: index, height: height, page: page)
    let rows = try await rows(request, offset: range.lowerBound, limit: range.count)
    return ListWindow(index: index, offset: range.lowerBound, rows: rows, isEnd: rows.count < range.count)
  }
}
