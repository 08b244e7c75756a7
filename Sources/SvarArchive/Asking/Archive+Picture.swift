import GRDB
public import SvarModel

extension Archive {
  /// What a list looks like from afar: months, days to answer, and what it can be narrowed by.
  ///
  /// Each month's and each band's `narrowing`, put behind the query, gives exactly its `count` rows.
  /// - Complexity: one pass over the rows found, besides what ``facets(_:)`` takes.
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func picture(_ request: ListRequest) async throws -> ListPicture {
    var picture = try await reading { database in
      let plan = try Planner.plan(request, for: .count, in: database)
      if case .nothing? = plan.match { return ListPicture() }
      return try PictureReading(plan: plan, database: database).picture()
    }
    picture.facets = try await facets(request)
    return picture
  }
}

/// Reads the days of a list's rows.
private struct PictureReading {
  let plan: SearchPlan
  let database: Database

  func picture() throws -> ListPicture {
    let queries = ListQueries(plan: plan)
    let ids: SQL = "SELECT \(queries.id) \(queries.source)"
    let months = try MonthCounter(plan: plan, database: database).months()
    switch plan.target.kind {
    case .question:
      return ListPicture(
        months: months,
        days: try bands(
          """
          SELECT q.id, a.days, q.kind, q.day FROM question q JOIN answered r ON r.question = q.id
            JOIN answer a ON a.id = r.answer WHERE a.days IS NOT NULL AND q.id IN (\(ids))
          """))
    case .answer:
      return ListPicture(
        months: months,
        // The day that the days are counted from, by which the rule goes.
        days: try bands(
          "SELECT id, days, kind, day - days FROM answer WHERE days IS NOT NULL AND day IS NOT NULL AND id IN (\(ids))")
      )
    case .measure, .collaboration, .agency, .refusal: return ListPicture(months: months)
    }
  }

  private func bands(_ statement: SQL) throws -> [ListPicture.DayBand] {
    var bands = ListPicture.DayBand.all
    var seen: [Set<Int64>] = Array(repeating: [], count: bands.count)
    let rows = try Row.fetchCursor(database, SQLRequest(literal: statement))
    while let row = try rows.next() {
      let days: Int = row[1]
      guard let place = bands.firstIndex(where: { $0.contains(days) }), seen[place].insert(row[0]).inserted else {
        continue
      }
      bands[place].count += 1
      let kind = QuestionKind(number: row[2])
      let lodged: Int? = row[3]
      switch lodged.flatMap({ AnswerDeadline.isLate(answeredAfter: days, of: kind, lodged: Day(number: $0)) }) {
      case true?: bands[place].late += 1
      case false?: break
      case nil: bands[place].unknown += 1
      }
    }
    return bands.allSatisfy { $0.count == 0 } ? [] : bands
  }
}
