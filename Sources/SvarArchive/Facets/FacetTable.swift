import GRDB
import SvarModel

/// What every row of a list has in every field, read once and kept while the archive stays as it is.
///
/// Some 70 bytes a row. Counting the values that a query's rows have is then a walk through numbers in memory; reading
/// them anew from the tables takes longer than one waits.
struct FacetTable: Sendable {
  let kind: ListKind
  let state: ArchiveState
  /// The list's rows in order of their numbers.
  let ids: [Int64]
  let columns: [FacetField: FacetColumn]

  /// The place of each of some rows, which are in order.
  func rows(_ wanted: [Int64]) -> [Int] {
    var rows: [Int] = []
    rows.reserveCapacity(wanted.count)
    var place = 0
    for id in wanted {
      while place < ids.count, ids[place] < id { place += 1 }
      guard place < ids.count else { break }
      if ids[place] == id { rows.append(place) }
    }
    return rows
  }
}

/// Which papers an archive holds, as a number that changes with them.
struct ArchiveState: Hashable, Sendable {
  private let run: Int
  private let papers: Int
  private let rows: [Int]

  init(_ database: Database) throws {
    run = try Arrivals.last(in: database)
    papers = try Int.fetchOne(database.cachedStatement(sql: "SELECT SUM(papers) FROM import_run")) ?? 0
    rows = try ["question", "answer"].map { table in
      try Int.fetchOne(database.cachedStatement(sql: "SELECT MAX(id) FROM \(table)")) ?? 0
    }
  }
}
