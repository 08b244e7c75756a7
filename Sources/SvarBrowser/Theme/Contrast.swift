internal import Foundation
public import SvarSettings

/// How well letters stand out from what they lie on, by the rule of WCAG 2: 1 for not at all, 21 for black on white.
public enum Contrast {
  /// What text needs.
  public static let least = 4.5

  /// Text that stands out too little.
  public struct Fault: Hashable, Sendable {
    public var role: Role
    public var ground: Role?
    public var ratio: Double
  }

  /// The roles that are lines, or grounds for others, and no text of their own.
  private static let wordless: Set<Role> = [.border, .focusedBorder, .selection, .inactiveSelection]
  private static let grounds: [Role?] = [nil, .selection, .inactiveSelection]

  /// Every text of a theme that stands out too little on a terminal with these colours.
  ///
  /// The terminal's own colours are taken to be xterm's, on black, or for a light theme on white.
  public static func faults(of theme: ThemeFile, on range: ColorRange) -> [Fault] {
    let palette = Palette(theme, range: range)
    return Role.allCases.filter { !wordless.contains($0) }.flatMap { role in
      grounds.compactMap { ground in
        let ratio = ratio(of: palette.style(for: Paint(role, on: ground)), isLight: theme.isLight)
        return ratio < least ? Fault(role: role, ground: ground, ratio: ratio) : nil
      }
    }
  }

  /// The contrast of letters drawn so.
  public static func ratio(of style: Style, isLight: Bool) -> Double {
    var front: XtermColors.Components =
      style.foreground?.components ?? (isLight ? (0, 0, 0) : XtermColors.components(of: 7))
    var back: XtermColors.Components =
      style.background?.components ?? (isLight ? (255, 255, 255) : (0, 0, 0))
    if style.attributes.contains(.reverse) { swap(&front, &back) }
    // Terminals draw faint letters about a third nearer to the ground.
    if style.attributes.contains(.dim) {
      front = (
        (2 * front.red + back.red) / 3, (2 * front.green + back.green) / 3, (2 * front.blue + back.blue) / 3
      )
    }
    return ratio(front, back)
  }

  static func ratio(_ one: XtermColors.Components, _ other: XtermColors.Components) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ color: XtermColors.Components) -> Double {
    func linear(_ value: Int) -> Double {
      let part = Double(value) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }
}
