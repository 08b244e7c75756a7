/// What a reader has chosen about the terminal, apart from what the terminal says of itself.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether colours may be used; `NO_COLOR` in the environment forbids them in any case.
  public var usesColor: Bool
  /// Whether the mouse is on from the start.
  public var usesMouse: Bool
  /// How long, in milliseconds, an Escape waits for the rest of a key's sequence; nil for 25, or what `ESCDELAY` says.
  public var escapeTime: Int?

  /// Whether other programs may be started: a browser, a command, what holds a clipboard.
  public var mayRunPrograms: Bool

  public init(
    usesColor: Bool = true, usesMouse: Bool = false, escapeTime: Int? = nil, mayRunPrograms: Bool = false
  ) {
    self.mayRunPrograms = mayRunPrograms
    self.usesColor = usesColor
    self.usesMouse = usesMouse
    self.escapeTime = escapeTime
  }
}
