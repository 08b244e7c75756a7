/// Where an action applies.
public enum Place: String, Hashable, Sendable, CaseIterable {
  /// In every pane and in help, not in a prompt.
  case anywhere
  case list, text, contents, facets
  /// The row of the query's parts.
  case chips
  /// The list of saved searches.
  case searches
  /// The way one has come, or a menu.
  case panel
  /// The pictures of a list.
  case pictures
  case help, prompt

  static let panes: Set<Place> = [.list, .text, .contents, .facets]
}
