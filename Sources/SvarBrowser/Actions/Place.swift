/// Where an action applies.
public enum Place: String, Hashable, Sendable, CaseIterable {
  /// In every pane and in help, not in a prompt.
  case anywhere
  case list, text, contents, help, prompt
}
