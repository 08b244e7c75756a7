import GRDB
public import SvarModel

extension Archive {
  /// The rows of a list counted by a field; nil where the list's rows have no such field.
  ///
  /// Each value's `narrowing`, put behind the query, gives exactly its `count` rows.
  /// - Complexity: one pass over the rows found; by party, minister, agency and kind also, the first time and after papers
  ///   have come, one over the whole list.
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func statistic(_ field: StatisticField, of request: ListRequest) async throws -> Statistic? {
    try await reading { [facetCache] database in
      let plan = try Planner.plan(request, for: .count, in: database)
      let counter = StatisticCounter(database: database, plan: plan)
      switch field {
      case .month: return try counter.months()
      case .days: return try counter.days()
      case .party, .minister, .agency, .kind:
        return try counter.facet(field, FacetCounter(database: database, plan: plan, cache: facetCache))
      }
    }
  }
}

/// Counts the rows of a plan by what they have.
private struct StatisticCounter {
  let database: Database
  let plan: SearchPlan

  private var queries: ListQueries { ListQueries(plan: plan) }

  func months() throws -> Statistic {
    let counter = MonthCounter(plan: plan, database: database)
    let values = try counter.months().map { month in
      Statistic.Value(label: month.description, narrowing: month.narrowing, count: month.count)
    }
    let total = try queries.count(in: database)
    return Statistic(field: .month, values: values, unknown: total - (try counter.dated()), total: total)
  }

  /// Days to answer; nil for what is neither asked nor answered. A question with several answers has the days of each.
  func days() throws -> Statistic? {
    let answers: SQL
    switch plan.target.kind {
    case .answer: answers = "answer x ON x.id = found.id"
    case .question: answers = "answered r ON r.question = found.id JOIN answer x ON x.id = r.answer"
    case .measure, .collaboration, .agency, .refusal: return nil
    }
    let total = try queries.count(in: database)
    guard total > 0 else { return Statistic(field: .days, values: [], unknown: 0, total: 0) }
    let timed: SQL = """
      FROM (SELECT \(queries.id) AS id \(queries.source)) found JOIN \(answers) WHERE x.days IS NOT NULL
      """
    let rows = try Row.fetchAll(
      database,
      SQLRequest(literal: "SELECT x.days, COUNT(DISTINCT found.id) \(timed) GROUP BY x.days ORDER BY x.days"))
    let known = try Int.fetchOne(database, SQLRequest(literal: "SELECT COUNT(DISTINCT found.id) \(timed)")) ?? 0
    return Statistic(
      field: .days,
      values: rows.map { row in
        let days: Int = row[0]
        return Statistic.Value(label: String(days), narrowing: "svarstid:\(days)", count: row[1])
      }, unknown: total - known, total: total)
  }

  /// Nil where rows of this kind have no such field.
  func facet(_ field: StatisticField, _ counter: FacetCounter) throws -> Statistic? {
    let facet: FacetField =
      switch field {
      case .party: .party
      case .minister: .minister
      case .agency: .agency
      case .kind, .month, .days: .measure
      }
    guard let all = try counter.all(facet) else { return nil }
    return Statistic(
      field: field,
      values: all.values.map { value in
        Statistic.Value(
          label: value.label, narrowing: WrittenValue.narrowing(facet, value.written), count: value.count)
      }, unknown: all.without, total: all.rows)
  }
}
