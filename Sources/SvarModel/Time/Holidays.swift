/// The Swedish public holidays that can fall on a weekday.
///
/// Source: lag (1989:253) om allmänna helgdagar; the national day is a holiday from 2005.
public enum Holidays {
  public static func isHoliday(_ day: Day) -> Bool {
    switch (day.month, day.day) {
    case (1, 1), (1, 6), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31): return true
    case (6, 6): return day.year >= 2005
    case (6, 19...25) where day.weekday == 5: return true
    default: break
    }
    let sinceEaster = easter(day.year).days(to: day)
    return sinceEaster == -2 || sinceEaster == 1 || sinceEaster == 39
  }

  /// Easter Sunday of a year of the Gregorian calendar.
  ///
  /// Source: the anonymous Gregorian algorithm (Nature, 20 April 1876).
  public static func easter(_ year: Int) -> Day {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
    let shift = (golden + 11 * moon + 22 * weekday) / 451
    let sum = moon + weekday - 7 * shift + 114
    return Day(year, sum / 31, sum % 31 + 1)!
  }
}
