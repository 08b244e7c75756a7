/// The shapes that are not letters: borders and signs, in Unicode or in ASCII where the terminal has no more.
public struct Glyphs: Hashable, Sendable {
  public var horizontal = "─"
  public var vertical = "│"
  public var upperLeft = "┌"
  public var upperRight = "┐"
  public var lowerLeft = "└"
  public var lowerRight = "┘"
  public var leftTee = "├"
  public var rightTee = "┤"
  public var ellipsis = "…"
  public var crumb = "›"
  public var pointer = "▌"
  public var mark = "▲"
  public var bar = "█"
  public var bookmark = "★"
  public var read = "·"
  public var isASCII = false

  public static let unicode = Glyphs()
  public static let ascii = Glyphs(
    horizontal: "-", vertical: "|", upperLeft: "+", upperRight: "+", lowerLeft: "+", lowerRight: "+", leftTee: "+",
    rightTee: "+", ellipsis: "~", crumb: ">", pointer: ">", mark: "^", bar: "#", bookmark: "*", read: "r", isASCII: true
  )

  public func sign(_ sign: Sign) -> String {
    switch sign {
    case .done, .answered: isASCII ? "v" : "✓"
    case .answeredElsewhere: isASCII ? "/" : "∅"
    case .decided: isASCII ? "+" : "◆"
    case .ongoing: isASCII ? ">" : "▶"
    case .proposed: isASCII ? "?" : "◇"
    case .announced: isASCII ? "o" : "○"
    case .waiting: isASCII ? "." : "…"
    case .withdrawn: isASCII ? "<" : "↩"
    case .lapsed: isASCII ? "x" : "✗"
    case .declined: "-"
    case .unknown: "?"
    case .collaboration: isASCII ? "&" : "●"
    case .weakCollaboration: isASCII ? "~" : "◌"
    case .agency: isASCII ? "*" : "▪"
    case .none: " "
    }
  }
}
