import GRDB
import SvarModel

extension DeadlineStanding {
  /// Whether it is how the deadline of a measure stands: of a row of `measure` under a name of ours.
  func condition(on measure: String) -> SQL {
    let measure = SQL(sql: measure)
    let today: SQL = "CAST(julianday('now') - 2440587.5 AS INTEGER)"
    let due = MeasureKind.allCases.filter { $0.deadlineSense == .due }.map(\.rawValue)
    let isDue: SQL = "\(measure).kind IN \(due)"
    let isOpen: SQL = "\(measure).status <> \(MeasureStatus.done.rawValue)"
    let isMissed: SQL = """
      \(isDue) AND \(isOpen) AND \(measure).deadline_day < \(today)
      AND (\(measure).first_day IS NULL OR \(measure).first_day <= \(measure).deadline_day)
      """
    return switch self {
    case .coming: "(\(measure).deadline_day >= \(today) AND (\(isOpen) OR NOT \(isDue)))"
    case .passed: "(\(isMissed))"
    case .silent:
      """
      (\(isMissed)
        AND (\(measure).last_day IS NULL OR \(measure).last_day <= \(measure).deadline_day))
      """
    }
  }
}
