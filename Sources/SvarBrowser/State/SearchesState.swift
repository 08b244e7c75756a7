public import SvarModel

/// The list of saved searches while it is open.
public struct SearchesState: Sendable, Hashable {
  /// Nil until they have come.
  public var rows: [SavedSearch]?
  public var index = 0
  /// Whether they could not be read, so that they are not asked for again and again.
  var isUnread = false

  public var selected: SavedSearch? { rows.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
}
