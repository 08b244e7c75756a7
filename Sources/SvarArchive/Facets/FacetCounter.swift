import GRDB
import SvarModel

/// Counts how many of a list's rows have each value of its fields.
struct FacetCounter {
  let database: Database
  let plan: SearchPlan
  let cache: FacetCache

  /// Agencies of collaborations whose rows are counted by asking for each.
  private static let asked = 24

  /// Every value that rows have, the commonest first, and how many there are.
  ///
  /// - Complexity: proportional to the rows of the list; of its collaborations' agencies only the commonest are given.
  func values(of fields: Set<FacetField>) throws -> [FacetField: (values: [FacetValue], total: Int)] {
    if case .nothing? = plan.match { return [:] }
    let kind = plan.target.kind
    let table = try cache.table(kind, in: database)
    let rows = try rows(of: table)
    var found: [FacetField: (values: [FacetValue], total: Int)] = [:]
    for (field, column) in table.columns where fields.contains(field) {
      let values = column.counted(rows)
      guard !values.isEmpty else { continue }
      found[field] = (
        kind == .collaboration && field == .agency
          ? try asked(values.prefix(Self.asked), Set(rows.map { table.ids[$0] })) : values,
        values.count
      )
    }
    return found
  }

  /// Every value of one field, and how many rows have none; nil where rows of this kind have no such field.
  ///
  /// - Complexity: proportional to the rows of the list; for collaborations' agencies a query for each agency besides.
  func all(_ field: FacetField) throws -> (values: [FacetValue], without: Int, rows: Int)? {
    if case .nothing? = plan.match { return ([], 0, 0) }
    let table = try cache.table(plan.target.kind, in: database)
    guard let column = table.columns[field] else { return nil }
    let rows = try rows(of: table)
    let values = column.counted(rows)
    guard plan.target.kind == .collaboration, field == .agency else {
      return (values, column.without(rows), rows.count)
    }
    return (try asked(values[...], Set(rows.map { table.ids[$0] })), column.without(rows), rows.count)
  }

  private func rows(of table: FacetTable) throws -> [Int] {
    if plan.isWhole { return Array(table.ids.indices) }
    let queries = ListQueries(plan: plan)
    return table.rows(
      try Int64.fetchAll(
        database, SQLRequest(literal: "SELECT \(queries.id) \(queries.source) ORDER BY \(queries.id)")))
  }

  /// A collaboration may name an agency in its words and not have it for a member; a query finds it all the same.
  private func asked(_ values: ArraySlice<FacetValue>, _ rows: Set<Int64>) throws -> [FacetValue] {
    try values.map { value in
      var value = value
      let term = FieldTerm(field: .agency, value: .name(Folded.words(value.label), isUnfinished: false))
      let condition = try FieldConditions(database: database).condition(term, for: .collaboration).sql("c.id")
      let ids = try Int64.fetchAll(
        database, SQLRequest(literal: "SELECT c.id FROM collaboration c WHERE \(condition)"))
      value.count = ids.count(where: rows.contains)
      return value
    }.sorted(by: FacetValue.comesFirst)
  }
}
