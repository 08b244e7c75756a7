import GRDB
import SvarModel

extension DeadlineStanding {
  /// Whether it is how the deadline of a measure stands: of a row of `measure` under a name of ours.
  func condition(on measure: String) -> SQL {
    let measure = SQL(sql: measure)
    let today: SQL = "CAST(julianday('now') - 2440587.5 AS INTEGER)"
    let open: SQL = "\(measure).deadline_day IS NOT NULL AND \(measure).status <> \(MeasureStatus.done.rawValue)"
    return switch self {
    case .coming: "(\(open) AND \(measure).deadline_day >= \(today))"
    case .passed: "(\(open) AND \(measure).deadline_day < \(today))"
    case .silent:
      """
      (\(open) AND \(measure).deadline_day < \(today)
        AND (\(measure).last_day IS NULL OR \(measure).last_day <= \(measure).deadline_day))
      """
    }
  }
}
