import GRDB
import SvarModel

/// Counts the rows of a plan by calendar month.
///
/// A paper and what was declined stand in the month of their day. A measure, a collaboration or an agency stands in
/// every month from the first to the last that it is mentioned in, as the query's `datum:` finds it.
struct MonthCounter {
  let plan: SearchPlan
  let database: Database

  /// Oldest first; a month without any row is not there.
  func months() throws -> [ListPicture.Month] {
    var counts: [Int: Int] = [:]
    try forEachSpan { first, last in
      for month in Self.number(of: first)...Self.number(of: max(first, last)) { counts[month, default: 0] += 1 }
    }
    return counts.map { ListPicture.Month(year: $0.key / 12, month: $0.key % 12 + 1, count: $0.value) }.sorted()
  }

  /// Rows that stand in some month.
  func dated() throws -> Int {
    var count = 0
    try forEachSpan { _, _ in count += 1 }
    return count
  }

  /// Months since year 0.
  private static func number(of day: Day) -> Int { day.year * 12 + day.month - 1 }

  private func forEachSpan(_ body: (Day, Day) -> Void) throws {
    if case .nothing? = plan.match { return }
    let queries = ListQueries(plan: plan)
    let ids: SQL = "SELECT \(queries.id) \(queries.source)"
    let statement: SQL =
      switch plan.target.kind {
      case .question: "SELECT day, day FROM question WHERE day IS NOT NULL AND id IN (\(ids))"
      case .answer: "SELECT day, day FROM answer WHERE day IS NOT NULL AND id IN (\(ids))"
      case .refusal: "SELECT day, day FROM refusal WHERE day IS NOT NULL AND id IN (\(ids))"
      case .measure, .collaboration, .agency:
        """
        SELECT first_day, last_day FROM \(SQL(sql: plan.target.table))
          WHERE first_day IS NOT NULL AND last_day IS NOT NULL AND id IN (\(ids))
        """
      }
    let rows = try Row.fetchCursor(database, SQLRequest(literal: statement))
    while let row = try rows.next() { body(Day(number: row[0]), Day(number: row[1])) }
  }
}
