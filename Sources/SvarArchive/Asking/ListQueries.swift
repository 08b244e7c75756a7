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

  /// Whether rows stand in the order of their numbers, the highest first.
  var isNewestFirst: Bool { target.kind != .agency && (plan.order == nil || plan.order == .newest) }

  /// Ids of the rows nearest to a number in a list with the newest first: those above it, and those at it and below, each
  /// in the list's order.
  ///
  /// - Complexity: proportional to the rows wanted, however deep in the list the number stands.
  func around(_ number: Int64, limit: Int, in database: Database) throws -> (above: [Int64], from: [Int64]) {
    (
      try ids(.above(number), id, limit, in: database).reversed(),
      try ids(.upTo(number), "\(id) DESC", limit, in: database)
    )
  }

  /// The same of a dated number in a list with the oldest first, which the undated end.
  func aroundFromOldest(_ number: Int64, limit: Int, in database: Database) throws -> (above: [Int64], from: [Int64]) {
    var from = try ids(RowSpan(from: number), id, limit, in: database)
    if from.count < limit { from += try ids(undated, id, limit - from.count, in: database) }
    let above = try ids(RowSpan(to: number - 1).within(dated), "\(id) DESC", limit, in: database)
    return (above.reversed(), from)
  }

  private func ids(_ span: RowSpan, _ order: SQL, _ limit: Int, in database: Database) throws -> [Int64] {
    if case .nothing? = plan.match { return [] }
    let statement: SQL = "SELECT \(id) \(source(within: span)) ORDER BY \(order) LIMIT \(limit)"
    return try Int64.fetchAll(database, SQLRequest(literal: statement, cached: isCommon))
  }

  /// Whether the statement is one that comes again and again, with other values only.
  private var isCommon: Bool { plan.filter == nil && plan.members.isEmpty }

  func count(in database: Database) throws -> Int {
    if case .nothing? = plan.match { return 0 }
    return try count(within: nil, in: database)
  }

  /// How many rows of the list have such numbers.
  func count(within span: RowSpan?, in database: Database) throws -> Int {
    if case .nothing? = plan.match { return 0 }
    let statement: SQL = countOfSelection(within: span) ?? "SELECT COUNT(*) \(source(within: span))"
    return try Int.fetchOne(database, SQLRequest(literal: statement, cached: isCommon)) ?? 0
  }

  /// The undated come last here too, although their ids come first.
  private func oldest(offset: Int, limit: Int, in database: Database) throws -> [Int64] {
    func ids(_ span: RowSpan, _ offset: Int, _ limit: Int) throws -> [Int64] {
      let statement: SQL = """
        SELECT \(id) \(source(within: span)) ORDER BY \(id) LIMIT \(limit) OFFSET \(offset)
        """
      return try Int64.fetchAll(database, SQLRequest(literal: statement))
    }
    var found = try ids(dated, offset, limit)
    guard found.count < limit else { return found }
    let before = found.isEmpty && offset > 0 ? try count(within: dated, in: database) : offset
    let rest = max(0, offset - before)
    found += try ids(undated, rest, limit - found.count)
    return found
  }

  /// The numbers of what has a date.
  var dated: RowSpan { RowSpan(from: firstDated) }
  /// The numbers of what has none.
  var undated: RowSpan { RowSpan(to: firstDated - 1) }

  private var firstDated: Int64 {
    switch target.kind {
    case .question, .answer: RowNumber.firstDated
    case .measure, .collaboration, .agency, .refusal: RowNumber.firstDatedThing
    }
  }

  /// The row's number: the index has it without asking the table.
  var id: SQL { plan.match == nil ? "\(alias).id" : "\(SQL(sql: target.index.name)).rowid" }

  /// `FROM … WHERE …`, led by the index where words lead; the table is joined only where something is asked of it.
  var source: SQL { source(within: nil) }

  private func source(within span: RowSpan?) -> SQL {
    let table = SQL(sql: target.table)
    let filter: SQL = plan.filter.map { " AND \($0)" } ?? ""
    let rest: SQL = "\(bounds(within: span, id))\(members)\(filter)"
    guard case .match(let text)? = plan.match else { return "FROM \(table) \(alias) WHERE 1\(rest)" }
    let index = SQL(sql: target.index.name)
    if plan.filter == nil, target.kind != .agency, plan.order != .deadline {
      return "FROM \(index) WHERE \(index) MATCH \(text)\(rest)"
    }
    return """
      FROM \(index) CROSS JOIN \(table) \(alias) ON \(alias).id = \(index).rowid WHERE \(index) MATCH \(text)\(rest)
      """
  }

  /// Counts what one selection holds, where nothing else is asked, without looking up its rows.
  private func countOfSelection(within span: RowSpan?) -> SQL? {
    guard plan.match == nil, plan.filter == nil, plan.members.count == 1, let selection = plan.members.first,
      selection.isWanted
    else { return nil }
    return """
      WITH selected(id) AS (\(selection.ids)) SELECT COUNT(DISTINCT id) FROM selected WHERE 1\(bounds(within: span, "id"))
      """
  }

  private func bounds(within span: RowSpan?, _ column: SQL) -> SQL {
    guard let span = span?.within(plan.span) ?? plan.span else { return "" }
    return " AND \(column) BETWEEN \(span.first) AND \(span.last)"
  }

  /// The `+` keeps the index from being asked anew for each number of a selection.
  private var members: SQL {
    plan.members.map { selection -> SQL in
      let column: SQL = plan.match == nil ? id : "+\(id)"
      return " AND \(column) \(SQL(sql: selection.isWanted ? "IN" : "NOT IN")) (\(selection.ids))"
    }.joined()
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
