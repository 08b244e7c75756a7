import GRDB

/// Deadlines of measures, as the answers' extractions hold them.
enum Deadlines {
  /// The positions of an answer's measures whose deadline, on the last day that it may mean, lies within the days.
  /// - Complexity: reads the extraction of every answer asked about that has a deadline at all.
  static func mentions(ofAnswer answer: SQL, within days: ClosedRange<Int>) -> SQL {
    """
    SELECT measure.key FROM answer_text t, json_each(t.extraction, '$.measures') measure
      WHERE t.id = \(answer) AND instr(t.extraction, '"deadline"') > 0 AND \(lastDay) BETWEEN \(days.lowerBound) AND \(days.upperBound)
    """
  }

  /// The number of the last day that `2024`, `2024-05` or `2024-05-31` may mean.
  private static let lastDay: SQL = """
    CAST(julianday(CASE length(measure.value ->> '$.deadline')
      WHEN 4 THEN (measure.value ->> '$.deadline') || '-12-31'
      WHEN 7 THEN date((measure.value ->> '$.deadline') || '-01', '+1 month', '-1 day')
      ELSE measure.value ->> '$.deadline' END) - 2440587.5 AS INTEGER)
    """
}
