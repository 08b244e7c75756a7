/// A search that a reader has kept under a name.
public struct SavedSearch: Hashable, Sendable, Identifiable {
  /// Unique among a reader's searches.
  public var name: String
  public var kind: ListKind
  public var query: String
  /// Papers that it finds now; nil where it could not be counted.
  public var count: Int?
  /// Those of them that have come since the reader last looked at it; nil where that could not be counted.
  public var new: Int?

  public var id: String { name }

  public init(name: String, kind: ListKind, query: String, count: Int? = nil, new: Int? = nil) {
    self.name = name
    self.kind = kind
    self.query = query
    self.count = count
    self.new = new
  }
}
