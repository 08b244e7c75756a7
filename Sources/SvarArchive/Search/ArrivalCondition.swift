import GRDB
import SvarModel

extension SearchPlan {
  /// The plan with only what came by an import after the one with this number; as it is where none is asked for.
  ///
  /// Of measures and collaborations, and of agencies, those whose last mention is in an answer that came later.
  func narrowed(toArrivalsAfter run: Int?) -> SearchPlan {
    guard let run else { return self }
    let later: SQL =
      switch target.kind {
      case .question: "q.arrival > \(run)"
      case .answer: "a.arrival > \(run)"
      case .measure: Self.lastMention("m", "key", in: "measure_mention", by: "measure", after: run)
      case .collaboration: Self.lastMention("c", "key", in: "collaboration_mention", by: "collaboration", after: run)
      case .agency: Self.lastMention("g", "name", in: "agency_mention", by: "agency", after: run)
      case .refusal: "r.answer IN (SELECT late.id FROM answer late WHERE late.arrival > \(run))"
      }
    var plan = self
    plan.filter = filter.map { "\($0) AND \(later)" } ?? later
    return plan
  }

  private static func lastMention(
    _ alias: String, _ key: String, in mentions: String, by column: String, after run: Int
  ) -> SQL {
    """
    (\(SQL(sql: alias)).\(SQL(sql: key)), coalesce(\(SQL(sql: alias)).last_day, -1)) IN (
      SELECT n.\(SQL(sql: column)), coalesce(late.day, -1) FROM answer late
        JOIN \(SQL(sql: mentions)) n ON n.answer = late.id WHERE late.arrival > \(run))
    """
  }
}
