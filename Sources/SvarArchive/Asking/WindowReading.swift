import GRDB
import SvarModel

/// Reads the numbers of the rows around a thing.
///
/// A list is gone through once at most: from its first row to the thing's place, to count what comes before.
struct WindowReading {
  let queries: ListQueries
  let height: Int
  let page: Int
  let database: Database

  typealias Window = (index: Int, offset: Int, ids: [Int64], isEnd: Bool)

  func window(keeping item: ItemID?) throws -> Window {
    guard let item else { return try top() }
    if queries.isNewestFirst {
      guard let place = try ItemPlace(item, in: database) else { return try top() }
      return try newestFirst(place)
    }
    guard queries.plan.order == .oldest, queries.plan.target.kind != .agency else { return try ordered(item) }
    guard let place = try ItemPlace(item, in: database) else { return try top() }
    return try oldestFirst(place)
  }

  private func range(around index: Int) -> Range<Int> {
    ListWindow.range(around: index, height: height, page: page)
  }

  private func top() throws -> Window { try slice(range(around: 0), of: [], from: 0, 0) }

  // MARK: - The newest first

  private func newestFirst(_ place: ItemPlace) throws -> Window {
    let kind = queries.plan.target.kind
    let number = place.number(in: kind)
    let first = try queries.page(offset: 0, limit: range(around: 0).count, in: database)
    guard !first.isEmpty else { return (0, 0, [], true) }
    let isWhole = first.count < range(around: 0).count
    if isWhole || first.contains(where: { $0 <= number }) {
      let before = first.firstIndex { $0 <= number } ?? first.count
      let index = Self.index(of: place, kind, number, between: first, before)
      return try slice(range(around: index), of: first, from: 0, index, isWhole: isWhole)
    }
    let before = try queries.count(within: .above(number), in: database)
    let (above, from) = try queries.around(number, limit: reach, in: database)
    return try window(of: place, number, before: before, above, from)
  }

  // MARK: - The oldest first

  private func oldestFirst(_ place: ItemPlace) throws -> Window {
    let number = place.number(in: queries.plan.target.kind)
    guard number >= queries.dated.first else {
      let index = try NearestPlace(queries: queries, database: database).index(of: place) ?? 0
      return try slice(range(around: index), of: [], from: 0, index)
    }
    let before = try queries.count(within: RowSpan(to: number - 1).within(queries.dated), in: database)
    let (above, from) = try queries.aroundFromOldest(number, limit: reach, in: database)
    return try window(of: place, number, before: before, above, from)
  }

  // MARK: - Around a place

  /// Rows that may be wanted on either side of a place.
  private var reach: Int { height + 2 * page }

  /// - Parameters:
  ///   - before: how many rows of the list come before the place.
  ///   - above: the last of these, in the list's order.
  ///   - from: the first of the others; the list ends with them where they are fewer than the reach.
  private func window(
    of place: ItemPlace, _ number: Int64, before: Int, _ above: [Int64], _ from: [Int64]
  ) throws -> Window {
    let near = above + from
    let start = before - above.count
    let index = start + Self.index(of: place, queries.plan.target.kind, number, between: near, above.count)
    return try slice(range(around: index), of: near, from: start, index, isWhole: from.count < reach)
  }

  private static func index(
    of place: ItemPlace, _ kind: ListKind, _ number: Int64, between rows: [Int64], _ before: Int
  ) -> Int {
    if before < rows.count, rows[before] == number { return before }
    return NearestPlace.index(of: place, in: kind, between: rows, before)
  }

  // MARK: - Other orders

  /// The whole list in its order; where it does not hold the thing, its first rows.
  private func ordered(_ item: ItemID) throws -> Window {
    guard let place = try ItemPlace(item, in: database), place.kind == queries.plan.target.kind else {
      return try top()
    }
    let all = try queries.page(offset: 0, limit: .max, in: database)
    let index = all.firstIndex(of: place.id) ?? 0
    return try slice(range(around: index), of: all, from: 0, index, isWhole: true)
  }

  /// - Parameters:
  ///   - known: rows of the list that have been read, the first of them at `start`.
  ///   - isWhole: whether the list ends with them.
  private func slice(
    _ range: Range<Int>, of known: [Int64], from start: Int, _ index: Int, isWhole: Bool = false
  ) throws -> Window {
    let end = start + known.count
    let ids =
      range.lowerBound >= start && (isWhole || range.upperBound <= end)
      ? Array(known.dropFirst(range.lowerBound - start).prefix(range.count))
      : try queries.page(offset: range.lowerBound, limit: range.count, in: database)
    return (index, range.lowerBound, ids, ids.count < range.count)
  }
}
