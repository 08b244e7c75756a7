/// A year of the parliament (*riksmöte*), from September to September.
///
/// ```swift
/// Session("2020/21")?.code   // "H8"
/// Session(code: "H8")?.label // "2020/21"
/// Session("1999/2000")?.startYear // 1999
/// ```
public struct Session: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The year in which the session opens; 1976 ... 2191.
  public let startYear: Int

  /// The first year that has a code; `G0` is 1976/77.
  public static let firstYear = 1976
  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  private static let firstLetter = 16  // "G"

  /// The session that opens in `startYear`; nil before ``firstYear`` and after the last two-letter code.
  public init?(startYear: Int) {
    guard startYear >= Self.firstYear, startYear < Self.firstYear + (36 - Self.firstLetter) * 36 else { return nil }
    self.startYear = startYear
  }

  /// Reads `2020/21`, and `1999/2000` as it is always written; nil where the second year does not follow the first.
  public init?(_ label: some StringProtocol) {
    let halves = label.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].count == 4, let first = Int(halves[0]), let second = Int(halves[1]) else {
      return nil
    }
    let next = first + 1
    guard halves[1].count == 2 ? second == next % 100 : halves[1].count == 4 && second == next else { return nil }
    self.init(startYear: first)
  }

  /// Reads the two-letter code at the start of a document id, in either case.
  ///
  /// Codes count in base 36 from `G0` = 1976/77: `GZ` = 2011/12, `H0` = 2012/13.
  /// Source: data.riksdagen.se, "Så funkar dokument-id".
  public init?(code: some StringProtocol) {
    let letters = Array(code.uppercased())
    guard letters.count == 2, let high = Self.digits.firstIndex(of: letters[0]),
      let low = Self.digits.firstIndex(of: letters[1]), high >= Self.firstLetter
    else { return nil }
    self.init(startYear: Self.firstYear + (high - Self.firstLetter) * 36 + low)
  }

  /// The session that a day falls in, by the turn of the year in September.
  public init?(containing day: Day) {
    self.init(startYear: day.month >= 9 ? day.year : day.year - 1)
  }

  /// The two letters that begin every document id of the session: `H8` for 2020/21.
  public var code: String {
    let offset = startYear - Self.firstYear
    return String([Self.digits[Self.firstLetter + offset / 36], Self.digits[offset % 36]])
  }

  /// The session as it is written: `2020/21`, `1999/2000`.
  public var label: String {
    let next = startYear + 1
    if next % 100 == 0 { return "\(startYear)/\(next)" }
    let short = next % 100
    return "\(startYear)/\(short < 10 ? "0" : "")\(short)"
  }

  public var description: String { label }

  public static func < (left: Session, right: Session) -> Bool { left.startYear < right.startYear }
}
