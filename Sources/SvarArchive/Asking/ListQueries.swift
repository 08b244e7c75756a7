import GRDB
import SvarModel

/// The statements that page, count and find places in a list.
struct ListQueries {
  let plan: SearchPlan

  private var target: Target { plan.target }
  private var alias: SQL { SQL(sql: target.alias) }

  /// Ids of the rows `offset ..< offset + limit`, in the list's order.
  func page(offset: Int, limit: Int, in database: Database) throws -> [Int64] {
    if case .nothing? = plan.match { return [] }
    if plan.order == .oldest, target.kind != .agency {
      return try oldest(offset: offset, limit: limit, in: database)
    }
    let statement: SQL = "SELECT \(id) \(source) ORDER BY \(order) LIMIT \(limit) OFFSET \(offset)"
    return try Int64.fetchAll(database, SQLRequest(literal: statement, cached: isCommon))
  }

  /// Whether the statement is one that comes again and again, with other values only.
  private var isCommon: Bool { plan.filter == nil }

  func count(in database: Database) throws -> Int {
    if case .nothing? = plan.match { return 0 }
    return try count(where: nil, in: database)
  }

  /// How many rows of the list fulfil one more condition.
  func count(where condition: SQL?, in database: Database) throws -> Int {
    if case .nothing? = plan.match { return 0 }
    let more: SQL = condition.map { " AND (\($0))" } ?? ""
    return try Int.fetchOne(database, SQLRequest(literal: "SELECT COUNT(*) \(source)\(more)", cached: isCommon)) ?? 0
  }

  /// The undated come last here too, although their ids come first.
  private func oldest(offset: Int, limit: Int, in database: Database) throws -> [Int64] {
    func ids(_ condition: SQL, _ offset: Int, _ limit: Int) throws -> [Int64] {
      let statement: SQL = """
        SELECT \(id) \(source) AND \(condition) ORDER BY \(id) LIMIT \(limit) OFFSET \(offset)
        """
      return try Int64.fetchAll(database, SQLRequest(literal: statement))
    }
    let dated: SQL = "\(id) >= \(firstDated)"
    var found = try ids(dated, offset, limit)
    guard found.count < limit else { return found }
    let before = found.isEmpty && offset > 0 ? try count(where: dated, in: database) : offset
    let rest = max(0, offset - before)
    found += try ids("\(id) < \(firstDated)", rest, limit - found.count)
    return found
  }

  private var firstDated: Int64 {
    switch target.kind {
    case .question, .answer: RowNumber.firstDated
    case .measure, .collaboration, .agency, .refusal: RowNumber.firstDatedThing
    }
  }

  /// The row's number, as conditions of ``count(where:in:)`` have to name it: the index has it without asking the table.
  var id: SQL { plan.match == nil ? "\(alias).id" : "\(SQL(sql: target.index.name)).rowid" }

  /// `FROM … WHERE …`, led by the index where words lead; the table is joined only where something is asked of it.
  var source: SQL {
    let table = SQL(sql: target.table)
    let filter: SQL = plan.filter.map { " AND \($0)" } ?? ""
    guard case .match(let text)? = plan.match else { return "FROM \(table) \(alias) WHERE 1\(filter)" }
    let index = SQL(sql: target.index.name)
    if plan.filter == nil, target.kind != .agency, plan.order != .deadline {
      return "FROM \(index) WHERE \(index) MATCH \(text)"
    }
    return """
      FROM \(index) CROSS JOIN \(table) \(alias) ON \(alias).id = \(index).rowid WHERE \(index) MATCH \(text)\(filter)
      """
  }

  private var order: SQL {
    if target.kind == .agency, plan.order != .relevance || plan.match == nil { return agencyOrder }
    switch (plan.order, plan.match) {
    case (.relevance?, .match?):
      let index = SQL(sql: target.index.name)
      let weights: SQL = target.index.columns.count == 2 ? ", 8.0, 1.0" : ""
      return "bm25(\(index)\(weights)), \(id) DESC"
    case (.oldest?, _): return id
    case (.deadline?, _) where target.kind == .measure:
      return "m.deadline_day IS NULL, m.deadline_day DESC, \(id) DESC"
    case (.newest?, _), (.relevance?, _), (.deadline?, _), (nil, _): return "\(id) DESC"
    }
  }

  /// Agencies stand in order of how many answers name them; by date where an order is asked for.
  private var agencyOrder: SQL {
    switch plan.order {
    case .oldest?: "g.first_day IS NULL, g.first_day, g.name"
    case .newest?, .deadline?: "g.last_day IS NULL, g.last_day DESC, g.name"
    case .relevance?, nil: "g.answers DESC, g.measures DESC, g.name"
    }
  }
}
