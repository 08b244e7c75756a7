public import SvarModel

/// A place that one can come back to: a list as it was, what was open, and where one stood in it.
public struct Spot: Sendable, Hashable {
  public var list: ListState
  /// What is open for itself; nil while the text follows the list's cursor.
  public var pinned: ItemID?
  public var reading = Reading()
  public var focus: Pane = .list
  public var isZoomed = false
  /// Whether the list was come to by following something, so that closing it goes back there.
  var isFollowed = false
  /// The row of the contents pane one stands on.
  public var contentsRow = 0
  /// Whether the facets are open, in place of the contents or over the text.
  public internal(set) var showsFacets = false
  public internal(set) var facetCursor = FacetCursor()
  /// The parts of the query, those that are switched off among them.
  public internal(set) var chips = ChipRow()
  /// How it is called among the breadcrumbs, once known.
  public var title: String?

  public init(list: ListState) { self.list = list }

  /// What the text shows or is about to show.
  public var subject: ItemID? { pinned ?? list.selected }

  /// Whether another spot is the same place to a reader, wherever in it one stands.
  func isSamePlace(as other: Spot) -> Bool {
    list.kind == other.list.kind && list.wanted.query == other.list.wanted.query && pinned == other.pinned
      && chips.off == other.chips.off
  }

  /// Whether its query is one that could not be read.
  var isUnreadable: Bool { list.problem != nil && list.refused == list.wanted }
}

public enum Pane: String, Sendable, Hashable, CaseIterable {
  case list, text, contents, facets
}
