import GRDB

/// A condition on the rows of a list in the two ways in which a database can be asked it.
struct RowTest {
  /// Selects the ids of all rows that fulfil it.
  var ids: SQL
  /// Tells of one row whether it does.
  var each: SQL
  /// Whether the row itself tells, so that nothing is gained by gathering.
  var isOfRow = false
}

/// Chooses the way in which a condition is asked.
///
/// The first rows of a list that are wanted soon come soonest when each row is tested, if many pass; where few do, and for
/// a count, all that pass are gathered once.
struct Membership {
  let database: Database
  /// Whether only the first rows are wanted.
  let isPaging: Bool
  /// So many that a screenful of them is met soon.
  private static let many = 2_000

  func condition(_ column: SQL, _ test: RowTest) throws -> SQL {
    if test.isOfRow { return "(\(test.each))" }
    guard isPaging, try areMany(test.ids) else { return "\(column) IN (\(test.ids))" }
    return "(\(test.each))"
  }

  private func areMany(_ ids: SQL) throws -> Bool {
    let found = try Int.fetchOne(
      database, SQLRequest(literal: "SELECT COUNT(*) FROM (SELECT 1 FROM (\(ids)) LIMIT \(Self.many))"))
    return found == Self.many
  }
}
