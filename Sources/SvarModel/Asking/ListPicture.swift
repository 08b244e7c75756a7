/// What a list looks like from afar: when its rows are from, and how long answers took.
public struct ListPicture: Hashable, Sendable {
  /// Oldest first; months without any row are not there. A measure, a collaboration or an agency counts in every month
  /// from the first to the last that it is mentioned in.
  public var months: [Month]
  /// In order of days, every band, also the empty ones; none where nothing is answered, or the list is no papers.
  public var days: [DayBand]
  /// What the list's rows can be narrowed by, each value with its number of rows.
  public var facets: [Facet]

  public init(months: [Month] = [], days: [DayBand] = [], facets: [Facet] = []) {
    self.months = months
    self.days = days
    self.facets = facets
  }

  public struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
    public var year: Int
    /// 1 ... 12
    public var month: Int
    public var count: Int

    public init(year: Int, month: Int, count: Int) {
      self.year = year
      self.month = month
      self.count = count
    }

    /// What narrows the list to it.
    public var narrowing: String { "datum:\(description)" }

    /// `2020-09`
    public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

    public static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }
  }

  /// How many rows were answered within so many days.
  public struct DayBand: Hashable, Sendable {
    public var first: Int
    /// Nil for all that took longer.
    public var last: Int?
    /// Rows with an answer that took so long. A question that was answered twice may stand in two bands.
    public var count: Int
    /// Those of them whose answer came after the last day by the calendar's rule.
    public var late: Int
    /// Those of them for which the rule gives no last day.
    public var unknown: Int

    public init(first: Int, last: Int?, count: Int = 0, late: Int = 0, unknown: Int = 0) {
      self.first = first
      self.last = last
      self.count = count
      self.late = late
      self.unknown = unknown
    }

    /// What narrows the list to it.
    public var narrowing: String { last.map { "svarstid:\(first)..\($0)" } ?? "svarstid:>\(first - 1)" }

    public func contains(_ days: Int) -> Bool { days >= first && days <= last ?? .max }

    /// The bands that days are sorted into: a week, the days within which a deadline falls, and longer and longer ones.
    public static let all = [
      DayBand(first: 0, last: 7), DayBand(first: 8, last: 10), DayBand(first: 11, last: 14),
      DayBand(first: 15, last: 21), DayBand(first: 22, last: 28), DayBand(first: 29, last: 42),
      DayBand(first: 43, last: nil),
    ]
  }
}
