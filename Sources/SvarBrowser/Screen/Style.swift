/// Colours and attributes, as a theme gives them. How many colours there are is the terminal's to know.
public struct Style: Hashable, Sendable {
  public enum Color: Hashable, Sendable {
    /// One of the terminal's own sixteen, 0 ... 15.
    case named(Int)
    /// One of the 256 of xterm's palette.
    case palette(Int)
    case rgb(red: Int, green: Int, blue: Int)
  }

  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
  }

  /// Nil for the terminal's own.
  public var foreground: Color?
  public var background: Color?
  public var attributes: Attributes

  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
