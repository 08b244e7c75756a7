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
      let queries = ListQueries(plan: plan)
      let top = ListWindow.range(around: 0, height: height, page: page)
      let first = try queries.page(offset: 0, limit: top.count, in: database)
      var index = 0
      if let item, !first.isEmpty {
        if let near = try Self.index(of: item, among: first, isWhole: first.count < top.count, plan, in: database) {
          index = near
        } else {
          index = try Self.index(of: item, in: request, database) ?? 0
        }
      }
      let range = ListWindow.range(around: index, height: height, page: page)
      let ids =
        range.upperBound <= top.upperBound || first.count < top.count
        ? Array(first.dropFirst(range.lowerBound).prefix(range.count))
        : try queries.page(offset: range.lowerBound, limit: range.count, in: database)
      let reader = RowReader(database, plan)
      return ListWindow(
        index: index, offset: range.lowerBound, rows: try ids.compactMap { try reader.row(request.kind, $0) },
        isEnd: ids.count < range.count)
    }
  }

  /// The index where the first rows tell it; nil where it has to be looked for.
  private static func index(
    of item: ItemID, among first: [Int64], isWhole: Bool, _ plan: SearchPlan, in database: Database
  ) throws -> Int? {
    guard plan.target.kind != .agency, plan.order == nil || plan.order == .newest,
      let place = try ItemPlace(item, in: database)
    else { return nil }
    let number = place.number(in: plan.target.kind)
    if let index = first.firstIndex(of: number) { return index }
    guard let before = first.firstIndex(where: { $0 < number }) ?? (isWhole ? first.count : nil) else { return nil }
    return NearestPlace.index(of: place, in: plan.target.kind, between: first, before)
  }
}
