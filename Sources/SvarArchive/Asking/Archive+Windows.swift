import GRDB
public import SvarModel

extension Archive {
  /// The rows around a thing, or around the one nearest to it where the list does not hold it.
  ///
  /// The same as asking ``index(of:in:)`` and then ``rows(_:offset:limit:)``, in one visit and, where the thing stands
  /// among the first rows, without counting what is before it.
  ///
  /// - Parameters:
  ///   - height: rows wanted before and behind it.
  ///   - page: rows to a page; the answer begins and ends at the bounds of pages.
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func window(
    _ request: ListRequest, keeping item: ItemID?, height: Int, page: Int
  ) async throws -> ListWindow {
    try await reading { database in
      let plan = try Planner.plan(request, for: .page, in: database)
      let reading = WindowReading(
        queries: ListQueries(plan: plan), height: height, page: page, database: database)
      let (index, offset, ids, isEnd) = try reading.window(keeping: item)
      let reader = RowReader(database, plan)
      return ListWindow(
        index: index, offset: offset, rows: try ids.compactMap { try reader.row(request.kind, $0) }, isEnd: isEnd)
    }
  }
}
