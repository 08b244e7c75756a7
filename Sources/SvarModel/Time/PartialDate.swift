/// A date known to the day, the month or the year: `2024-05-31`, `2024-05`, `2024`.
public struct PartialDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Nil where the calendar has no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month != nil || day == nil, month.map({ (1...12).contains($0) }) ?? true else {
      return nil
    }
    if let month, let day, Day(year, month, day) == nil { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// Reads `2024`, `2024-05` or `2024-05-31`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The last day that the date may mean.
  public var lastDay: Day {
    let month = month ?? 12
    return Day(year, month, day ?? Day.length(of: month, in: year))!
  }

  public var description: String {
    [String(year), month.map(Self.two), day.map(Self.two)].compactMap(\.self).joined(separator: "-")
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  public static func < (left: PartialDate, right: PartialDate) -> Bool { left.lastDay < right.lastDay }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no date")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
