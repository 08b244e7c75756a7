public import SvarModel

/// The rows around where a reader is in a list; the rest of the list is not held.
public struct RowWindow: Sendable, Hashable {
  public static let pageSize = 16
  /// Pages farther than this from the one in sight are let go.
  public static let reach = 24

  private var pages: [Int: [ListRow]] = [:]

  public init() {}

  public subscript(index: Int) -> ListRow? {
    guard index >= 0, let page = pages[index / Self.pageSize] else { return nil }
    let place = index % Self.pageSize
    return place < page.count ? page[place] : nil
  }

  /// Takes rows that begin at the start of a page; a last page may be short.
  public mutating func insert(_ rows: [ListRow], at offset: Int) {
    var start = 0
    while start < rows.count {
      let end = min(start + Self.pageSize, rows.count)
      pages[(offset + start) / Self.pageSize] = Array(rows[start..<end])
      start = end
    }
  }

  /// The first index after what is known to be there.
  public var end: Int {
    pages.max { $0.key < $1.key }.map { $0.key * Self.pageSize + $0.value.count } ?? 0
  }

  public var isEmpty: Bool { pages.isEmpty }

  /// The first of the rows held whose thing this is.
  public func index(of item: ItemID) -> Int? {
    for (number, page) in pages.sorted(by: { $0.key < $1.key }) {
      if let place = page.firstIndex(where: { $0.id == item }) { return number * Self.pageSize + place }
    }
    return nil
  }

  /// The range of rows to ask for so that `wanted` is held, at the bounds of pages; nil where it all is.
  public func missing(in wanted: Range<Int>) -> Range<Int>? {
    guard !wanted.isEmpty else { return nil }
    let first = wanted.lowerBound / Self.pageSize
    let last = (wanted.upperBound - 1) / Self.pageSize
    let absent = (first...last).filter { pages[$0] == nil }
    guard let low = absent.first, let high = absent.last else { return nil }
    return low * Self.pageSize..<(high + 1) * Self.pageSize
  }

  /// Lets go of what is far from an index.
  public mutating func trim(around index: Int, reach: Int = Self.reach) {
    let page = index / Self.pageSize
    pages = pages.filter { abs($0.key - page) <= reach }
  }

  /// How many rows are held.
  public var held: Int { pages.values.reduce(0) { $0 + $1.count } }
}
