public import SvarModel

/// A place that one can come back to: a list as it was, what was open, and where one stood in it.
public struct Spot: Sendable, Hashable {
  public var list: ListState
  /// What is open for itself; nil while the text follows the list's cursor.
  public var pinned: ItemID?
  public var reading = Reading()
  public var focus: Pane = .list
  public var isZoomed = false
  /// The row of the contents pane one stands on.
  public var contentsRow = 0
  /// How it is called among the breadcrumbs, once known.
  public var title: String?

  public init(list: ListState) { self.list = list }

  /// What the text shows or is about to show.
  public var subject: ItemID? { pinned ?? list.selected }
}

public enum Pane: String, Sendable, Hashable, CaseIterable {
  case list, text, contents
}
