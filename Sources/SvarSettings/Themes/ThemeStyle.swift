/// How one role looks; what is nil is not said, and taken from the theme that is inherited, or from the ground.
public struct ThemeStyle: Hashable, Sendable {
  public var foreground: ThemeColor?
  public var background: ThemeColor?
  public var bold: Bool?
  public var dim: Bool?
  public var italic: Bool?
  public var underline: Bool?
  public var reverse: Bool?

  public init(
    foreground: ThemeColor? = nil, background: ThemeColor? = nil, bold: Bool? = nil, dim: Bool? = nil,
    italic: Bool? = nil, underline: Bool? = nil, reverse: Bool? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.italic = italic
    self.underline = underline
    self.reverse = reverse
  }
}
