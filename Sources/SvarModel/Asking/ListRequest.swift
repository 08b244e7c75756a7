/// What a list is to hold: a kind, a query in the query language, an order, and what it is narrowed to.
public struct ListRequest: Hashable, Sendable {
  public enum Order: String, Hashable, Sendable, CaseIterable {
    case newest, oldest, relevance
    /// The latest deadline first; what has none, last. Only measures have deadlines.
    case deadline
  }

  public var kind: ListKind
  /// As typed; empty for everything.
  public var query: String
  /// Nil where the query's own `sortera:` decides, and newest first without it.
  public var order: Order?
  /// Whether the last word may be unfinished, because it is still being typed.
  public var isBeingTyped: Bool

  /// The number of an import: only what came by a later one is listed. Nil for everything.
  public var arrivedAfter: Int?

  public init(
    kind: ListKind, query: String = "", order: Order? = nil, isBeingTyped: Bool = false, arrivedAfter: Int? = nil
  ) {
    self.kind = kind
    self.query = query
    self.order = order
    self.isBeingTyped = isBeingTyped
    self.arrivedAfter = arrivedAfter
  }
}
