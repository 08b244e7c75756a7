internal import SvarModel

/// How a deadline is shown in a row: told by a sign as well as a colour.
enum DeadlineSign {
  /// `<` before what has yet to come, `!` before what has passed without a later word, `>` before what has passed, and
  /// nothing before what was told as done or where the day is not known.
  static func of(_ row: MeasureRow, on today: Day?) -> (String, Role) {
    guard let today, let state = DeadlineState(row, on: today) else {
      return ("", .dim)
    }
    return switch state {
    case .coming: ("<", .ongoing)
    case .passedInSilence: ("!", .waiting)
    case .passed, .reached: (">", .dim)
    case .kept: ("", .done)
    }
  }

  /// The mark and the day as far as it is known, or its month: a year alone where more is known would be read as one that
  /// has passed. Where there is no mark its column stays, so that days begin in one place.
  static func written(_ deadline: PartialDate, _ mark: String, isShort: Bool) -> String {
    let day = deadline.description
    return (mark.isEmpty ? " " : mark) + (isShort ? String(day.prefix(7)) : day)
  }
}
