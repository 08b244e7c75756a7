public import SvarModel

/// The parts of a query as a row of chips: each narrowing, those switched off among them, in their order.
public struct ChipRow: Sendable, Hashable {
  public struct Chip: Sendable, Hashable {
    /// As it is written in the query: `gäng`, `-parti:M`, `(varg ELLER lodjur)`.
    public var text: String
    public var isOn: Bool
  }

  /// The query that the chips that are on make.
  public private(set) var query = ""
  public private(set) var chips: [Chip] = []

  /// What is remembered without being asked for.
  public var off: [String] { chips.filter { !$0.isOn }.map(\.text) }

  public init() {}

  /// Takes another query; what was switched off stays where it stood if `keepsOff`.
  mutating func take(_ reading: QueryReading, keepsOff: Bool) {
    var next = ChipText.chips(of: reading).map { Chip(text: $0, isOn: true) }
    if keepsOff {
      for (place, chip) in chips.enumerated() where !chip.isOn { next.insert(chip, at: min(place, next.count)) }
    }
    query = reading.query
    chips = next
  }

  /// The row with a change made to it.
  func changed(_ change: (inout [Chip]) -> Void) -> ChipRow {
    var next = self
    change(&next.chips)
    next.query = next.chips.filter(\.isOn).map(\.text).joined(separator: " ")
    return next
  }

  func toggled(_ place: Int) -> ChipRow { changed { $0[place].isOn.toggle() } }
  func negated(_ place: Int) -> ChipRow { changed { $0[place].text = ChipText.negated($0[place].text) } }
  func dropped(_ place: Int) -> ChipRow { changed { $0.remove(at: place) } }
}

/// The numbers beside the chips: how many rows the list would have with each switched the other way.
public struct ChipCounts: Sendable, Hashable {
  public var requests: [ListRequest] = []
  public var counts: [Int?] = []
  var uncounted: [ListRequest]?
}
