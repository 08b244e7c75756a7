import SvarModel

/// On which days questions are put: many in the weeks of a session, few in summer, more by the year.
struct SessionCalendar {
  static let first = Day(1994, 1, 10)!
  static let last = Day(2025, 12, 19)!

  private let bounds: [Double]

  init() {
    var sum = 0.0
    bounds = (Self.first.number...Self.last.number).map { number in
      sum += Self.weight(of: Day(number: number))
      return sum
    }
  }

  private static func weight(of day: Day) -> Double {
    guard day.weekday <= 5 else { return 0 }
    let growth = 1 + 2 * Double(day.year - first.year) / Double(last.year - first.year)
    switch (day.month, day.day) {
    case (7, _): return growth * 0.08
    case (8, _): return growth * 0.35
    case (6, 20...), (12, 20...), (1, ..<8): return growth * 0.15
    default: return growth
    }
  }

  /// The day on which the questions up to a share of them all have been put.
  /// - Complexity: logarithmic in the number of days.
  func day(at share: Double) -> Day {
    let wanted = min(max(share, 0), 1) * bounds[bounds.count - 1]
    var low = 0
    var high = bounds.count - 1
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    return Self.first.adding(days: low)
  }

  /// The day itself, or the next one on which somebody works.
  static func working(_ day: Day) -> Day {
    day.weekday <= 5 ? day : day.adding(days: 8 - day.weekday)
  }

  static func written(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
}
