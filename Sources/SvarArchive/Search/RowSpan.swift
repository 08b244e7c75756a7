import SvarModel

/// Numbers of rows from one to another, both included; none where the first is above the last.
///
/// Days are such spans, because the numbers of papers follow their dates: an index goes through no others then.
struct RowSpan: Hashable, Sendable {
  var first = Int64.min
  var last = Int64.max

  init(from first: Int64 = .min, to last: Int64 = .max) {
    self.first = first
    self.last = last
  }

  /// Papers of some days.
  init(days: ClosedRange<Int>) {
    self.init(from: RowNumber.first(on: days), to: RowNumber.last(on: days))
  }

  static func above(_ number: Int64) -> RowSpan { RowSpan(from: number + 1) }
  static func upTo(_ number: Int64) -> RowSpan { RowSpan(to: number) }

  /// What both have.
  func within(_ other: RowSpan?) -> RowSpan {
    guard let other else { return self }
    return RowSpan(from: max(first, other.first), to: min(last, other.last))
  }
}
