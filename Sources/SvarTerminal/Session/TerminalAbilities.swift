import CNcurses
public import SvarBrowser

/// What the terminal that the process was started at can show, known before a session runs on it.
public struct TerminalAbilities: Hashable, Sendable {
  /// Whether letters beyond ASCII can be shown; without it borders and signs are better drawn in ASCII from the start.
  public var isUTF8: Bool
  /// Whether it has colours, and `NO_COLOR` does not forbid them.
  public var isColored: Bool
  /// Which colours it has, whatever `NO_COLOR` says.
  public var range: ColorRange

  /// Asks the environment and the terminal database. Sets the process's character set as a session does.
  ///
  /// - Throws: ``TerminalError`` where a session would throw it for the kind of terminal.
  public init() throws(TerminalError) {
    CharacterLocale.adopt()
    isUTF8 = CharacterLocale.isUTF8
    _ = try TerminalKind.find(environment: CharacterLocale.value)
    range =
      switch ColorDepth(colors: Int(svar_number("colors")), isDirect: svar_has_direct_color() != 0) {
      case .none: .none
      case .eight, .sixteen: .named
      case .palette256: .palette
      case .direct: .direct
      }
    isColored = range != .none && !Self.forbidsColor
  }

  /// Whether `NO_COLOR` is set to something.
  static var forbidsColor: Bool {
    !(CharacterLocale.value("NO_COLOR") ?? "").isEmpty
  }
}
