/// The rows of a list around one of its things.
public struct ListWindow: Hashable, Sendable {
  /// Where the thing, or the one nearest to it, is among all rows; 0 where there is none.
  public var index: Int
  /// Where the rows begin.
  public var offset: Int
  public var rows: [ListRow]
  /// Whether nothing comes after them.
  public var isEnd: Bool

  public init(index: Int, offset: Int, rows: [ListRow], isEnd: Bool) {
    self.index = index
    self.offset = offset
    self.rows = rows
    self.isEnd = isEnd
  }

  /// The rows to ask for, so that `height` of them before and behind the index are there, at the bounds of pages.
  public static func range(around index: Int, height: Int, page: Int) -> Range<Int> {
    let offset = max(0, index - height) / page * page
    return offset..<offset + (index + height - offset) / page * page + page
  }
}
