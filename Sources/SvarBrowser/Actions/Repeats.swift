extension Action {
  /// What the repeating key makes of an action that was done.
  enum Repeats {
    /// It is what was last done.
    case asDeed
    /// One step of moving about: done again only where nothing else has been done, for pressing its own key again is as
    /// short. With a count before it, it is a deed.
    case asMove
    /// It opens, closes or leaves something.
    case never
  }

  var repeats: Repeats {
    if Self.moves.contains(name) { return .asMove }
    return Self.passing.contains(name) || places == [.prompt] ? .never : .asDeed
  }

  static let moves: Set<String> = [
    "down", "up", "half-page-down", "half-page-up", "page-down", "page-up", "first", "last", "go-to", "scroll-down",
    "scroll-up", "next-paper", "previous-paper", "next-measure", "previous-measure", "next-part", "previous-part",
    "next-hit", "previous-hit", "next-link", "previous-link", "next-pane", "previous-pane", "left", "right", "back",
    "on", "chip-left", "chip-right",
  ]

  static let passing: Set<String> = [
    "repeat", "record", "play", "trail", "messages", "menu", "help", "command", "escape", "close", "quit", "stop",
    "suspend", "repaint", "hyphenation", "open", "searches", "chips",
  ]

  /// Whether a menu offers it: what belongs to a pane, and the ways to search and to help.
  var isInMenu: Bool { !places.contains(.anywhere) || ["search", "help"].contains(name) }
}
