/// The 256 colours of xterm, as it has them unless told otherwise.
public enum XtermColors {
  public typealias Components = (red: Int, green: Int, blue: Int)

  /// - Parameter number: 0 ... 255; what lies outside is taken for the nearest.
  public static func components(of number: Int) -> Components {
    switch min(max(number, 0), 255) {
    case let number where number < 16:
      return own[number]
    case let number where number < 232:
      let levels = [0, 95, 135, 175, 215, 255]
      let place = number - 16
      return (levels[place / 36], levels[place / 6 % 6], levels[place % 6])
    case let number:
      let level = 8 + 10 * (number - 232)
      return (level, level, level)
    }
  }

  private static let own: [Components] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
}

extension Style.Color {
  /// Red, green and blue, 0 ... 255 each; of the terminal's own sixteen as xterm has them.
  public var components: XtermColors.Components {
    switch self {
    case .named(let number), .palette(let number): XtermColors.components(of: number)
    case .rgb(let red, let green, let blue):
      (min(max(red, 0), 255), min(max(green, 0), 255), min(max(blue, 0), 255))
    }
  }
}
