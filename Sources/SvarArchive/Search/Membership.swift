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

/// A condition on the rows of a list as it is to be asked.
enum RowCondition {
  /// Tells of one row whether it fulfils it.
  case row(SQL)
  /// Selects the numbers of all rows that fulfil it: the rows themselves need not be looked at.
  case among(SQL)

  /// The condition on a row whose number is in the column.
  func sql(_ column: SQL) -> SQL {
    switch self {
    case .row(let condition): condition
    case .among(let ids): "\(column) IN (\(ids))"
    }
  }
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

  func condition(_ test: RowTest) throws -> RowCondition {
    if test.isOfRow { return .row("(\(test.each))") }
    guard isPaging, try areMany(test.ids) else { return .among(test.ids) }
    return .row("(\(test.each))")
  }

  private func areMany(_ ids: SQL) throws -> Bool {
    let found = try Int.fetchOne(
      database, SQLRequest(literal: "SELECT COUNT(*) FROM (SELECT 1 FROM (\(ids)) LIMIT \(Self.many))"))
    return found == Self.many
  }
}
