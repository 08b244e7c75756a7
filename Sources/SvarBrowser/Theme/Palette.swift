public import SvarSettings

/// The styles of a theme, by what a cell is and what it lies on.
public struct Palette: Sendable {
  private let roles: [String: ThemeStyle]
  private let range: ColorRange

  /// The names of the roles that a theme may give styles to.
  public static let roleNames = Set(Role.allCases.map(\.rawValue))

  /// Nothing but the selection in reverse: what is left where no theme can be read.
  public static let plain = Palette(
    roles: [Role.selection.rawValue: ThemeStyle(reverse: true), Role.activeTab.rawValue: ThemeStyle(reverse: true)],
    range: .none)

  /// - Parameter range: the colours that the terminal has; `none` leaves out every colour and keeps the attributes, as
  ///   `NO_COLOR` asks.
  public init(_ theme: ThemeFile, range: ColorRange = .direct) { self.init(roles: theme.roles, range: range) }

  private init(roles: [String: ThemeStyle], range: ColorRange) {
    self.roles = roles
    self.range = range
  }

  /// What keeps its own colour on a ground of reversed ones: a hit is to be seen in the selected row, too.
  private static let shining: Set<Role> = [.hit, .currentHit]

  /// What a cell looks like: its role's style over running text's, and over both what its ground says.
  ///
  /// On a ground that reverses, the colours of dates, signs and letters would become the backgrounds of so many patches:
  /// there all but hits have the colour of running text, and the row is one bar.
  public func style(for paint: Paint) -> Style {
    let text = roles[Role.text.rawValue] ?? ThemeStyle()
    let own = roles[paint.role.rawValue] ?? ThemeStyle()
    let ground = paint.ground.flatMap { roles[$0.rawValue] } ?? ThemeStyle()
    var style = Style()
    if range != .none {
      let isBar = ground.reverse == true && !Self.shining.contains(paint.role)
      let front = isBar ? text : own
      style.foreground = (ground.foreground ?? front.foreground ?? text.foreground)
        .flatMap { Style.Color($0, in: range) }
      style.background = (ground.background ?? front.background ?? text.background)
        .flatMap { Style.Color($0, in: range) }
    }
    let attributes: [(KeyPath<ThemeStyle, Bool?>, Style.Attributes)] = [
      (\.bold, .bold), (\.dim, .dim), (\.italic, .italic), (\.underline, .underline), (\.reverse, .reverse),
    ]
    for (path, attribute) in attributes where own[keyPath: path] == true || ground[keyPath: path] == true {
      style.attributes.insert(attribute)
    }
    return style
  }
}

extension Style.Color {
  /// Nil for the terminal's own.
  init?(_ color: ThemeColor, in range: ColorRange) {
    switch color {
    case .among(let colors):
      guard let fitting = colors.first(where: range.holds) ?? colors.last else { return nil }
      self.init(fitting, in: range)
    case .terminal: return nil
    case .named(let number): self = .named(number)
    case .palette(let number): self = .palette(number)
    case .rgb(let red, let green, let blue): self = .rgb(red: red, green: green, blue: blue)
    }
  }
}
