import SvarModel

/// `stats --json`.
struct StatisticForm: Encodable {
  struct Count: Encodable {
    var value: String
    var count: Int
    /// The query that finds these rows.
    var query: String?
  }

  var by: String
  /// What was counted: `question`, `answer`, `measure`, `collaboration`, `agency`.
  var of: String
  var query: String
  var total: Int
  /// Rows without a value.
  var unknown: Int
  var counts: [Count]

  init(_ statistic: Statistic, of kind: ListKind, query: String, limit: Int?) {
    by = statistic.field.rawValue
    of = kind.rawValue
    self.query = query
    total = statistic.total
    unknown = statistic.unknown
    counts = statistic.values.prefix(limit ?? .max).map { value in
      Count(value: value.label, count: value.count, query: Self.joined(query, value.narrowing))
    }
  }

  /// The narrowing behind the query; the query in brackets where it would otherwise reach beyond its end.
  static func joined(_ query: String, _ narrowing: String) -> String? {
    guard !narrowing.isEmpty else { return nil }
    guard !query.isEmpty else { return narrowing }
    return "(\(query)) \(narrowing)"
  }
}
