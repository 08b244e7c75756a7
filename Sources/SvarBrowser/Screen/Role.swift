/// What a cell of the screen is, independent of how a theme shows it.
///
/// Raw values are the names that theme files use.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Running text.
  case text
  /// What is beside the point: dates, counts, hints.
  case dim
  case title
  case heading
  /// Italics or bold of the paper itself.
  case emphasis
  /// The borders of panes, and the upper one of the pane that has the keys.
  case border
  case focusedBorder = "focused-border"
  /// The line of tabs at the top, and the tab that is open.
  case tab
  case activeTab = "active-tab"
  /// The status line, and messages in it.
  case status
  case message
  case error
  /// The prompt's own text, and the mark under the place where it cannot be read.
  case prompt
  case fault
  /// Ground of the selected row, in the pane that has the keys and in others.
  case selection
  case inactiveSelection = "inactive-selection"
  /// What a query matched, and the match one stands on.
  case hit
  case currentHit = "current-hit"
  /// Extracted from the text.
  case measure
  case currentMeasure = "current-measure"
  case collaboration
  case agency
  case link
  /// Signs of a question's or a measure's state.
  case done
  case ongoing
  case announced
  case withdrawn
  case waiting
  case party
  /// The note that the papers shown are invented.
  case sample
  /// Keys named in help and hints.
  case key
}
