import SvarModel

/// Row ids in the order of dates, so that "newest first" is the table read backwards and a span of days a span of ids.
///
/// What has no date comes before everything dated, and so last in a list of the newest first. The number follows from
/// the paper alone: two archives of the same papers number them alike, whatever order they came in.
enum RowNumber {
  /// No dated paper has a number below this, and no undated one above.
  static let firstDated: Int64 = 1 << 28
  /// No dated thing has a number below this.
  static let firstDatedThing: Int64 = 1 << 50

  /// Below the day stand, in 20 bits, the session's distance from the year, the running number and the kind.
  private static let paperBits: Int64 = 20
  private static let thingBits: Int64 = 42
  /// Days from 0000-01-01 to 1970-01-01: keeps the number positive.
  private static let daysBefore: Int64 = 719_528

  static func paper(on day: Day?, _ kind: QuestionKind, _ reference: Reference) -> Int64 {
    let place = Int64(reference.number) << 1 | (kind == .interpellation ? 1 : 0)
    guard let day else { return Int64(reference.session.startYear - Session.firstYear) << 18 | place }
    let distance = Int64(min(max(reference.session.startYear - day.year + 2, 0), 3))
    return first(on: day) | distance << 18 | place
  }

  /// The lowest number that a paper of the day can have.
  static func first(on day: Day) -> Int64 { (Int64(day.number) + daysBefore) << paperBits }

  /// The number of a measure or a collaboration: the day it was last mentioned, and what its id comes to.
  static func thing(on day: Day?, key: String) -> Int64 {
    var hash = ContentHash()
    hash.add(key)
    let place = Int64(hash.short & ((1 << UInt64(thingBits)) - 1))
    guard let day else { return place }
    return firstThing(on: day) | place
  }

  static func firstThing(on day: Day) -> Int64 { (Int64(day.number) + daysBefore) << thingBits }

  /// The day that a row's number begins with; nil for one that is undated.
  static func day(of row: Int64, isThing: Bool) -> Day? {
    guard row >= (isThing ? firstDatedThing : firstDated) else { return nil }
    return Day(number: Int((row >> (isThing ? thingBits : paperBits)) - daysBefore))
  }
}
