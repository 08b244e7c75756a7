import SvarBrowser

/// How many colours a terminal has, and what becomes of a theme's colours there.
enum ColorDepth: Hashable {
  case none
  case eight
  case sixteen
  case palette256
  /// Red, green and blue told directly; the first eight numbers are still the terminal's own.
  case direct

  /// - Parameters:
  ///   - colors: what the terminal database says, less than 8 for none.
  ///   - isDirect: whether a number above the first eight is red, green and blue.
  init(colors: Int, isDirect: Bool) {
    switch colors {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    default: self = isDirect ? .direct : .palette256
    }
  }
}

/// What one colour becomes: a number for the terminal, and whether it must be made bright by bold.
struct TerminalColor: Hashable {
  /// -1 for the terminal's own.
  var number: Int32
  var needsBold = false

  static let own = TerminalColor(number: -1)
}

extension ColorDepth {
  /// The nearest colour that the terminal has.
  func color(_ color: Style.Color?) -> TerminalColor {
    guard let color else { return .own }
    switch self {
    case .none:
      return .own
    case .eight:
      let number = Palette.nearest(to: color, below: 16)
      return TerminalColor(number: Int32(number % 8), needsBold: number >= 8)
    case .sixteen:
      return TerminalColor(number: Int32(Palette.nearest(to: color, below: 16)))
    case .palette256:
      return TerminalColor(number: Int32(Palette.nearest(to: color, below: 256)))
    case .direct:
      if case .named(let number) = color, (0..<8).contains(number) { return TerminalColor(number: Int32(number)) }
      let (red, green, blue) = color.components
      let number = Int32(red << 16 | green << 8 | blue)
      // The darkest eight blues are taken by the terminal's own colours.
      return TerminalColor(number: number < 8 ? (number < 4 ? 0 : 8) : number)
    }
  }
}

/// The 256 colours of xterm, and the way to the nearest of them.
enum Palette {
  typealias Components = XtermColors.Components

  /// The number below `limit` (16 or 256) of the nearest colour. Beyond the sixteen the terminal's own are left out,
  /// because readers set them as they like.
  static func nearest(to color: Style.Color, below limit: Int) -> Int {
    switch color {
    case .named(let number) where (0..<16).contains(number): return number
    case .palette(let number) where (0..<limit).contains(number): return number
    default: break
    }
    let wanted = color.components
    let candidates = limit > 16 ? 16..<limit : 0..<limit
    return candidates.min {
      distance(XtermColors.components(of: $0), wanted) < distance(XtermColors.components(of: $1), wanted)
    } ?? 0
  }

  /// Weighted as the eye weighs.
  static func distance(_ one: Components, _ other: Components) -> Int {
    let red = one.red - other.red
    let green = one.green - other.green
    let blue = one.blue - other.blue
    return 3 * red * red + 6 * green * green + 2 * blue * blue
  }

  /// How light a colour is, 0 ... 1000.
  static func lightness(of number: Int) -> Int {
    let (red, green, blue) = XtermColors.components(of: number)
    return (299 * red + 587 * green + 114 * blue) / 255
  }
}
