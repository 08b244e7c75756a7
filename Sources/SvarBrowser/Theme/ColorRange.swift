public import SvarSettings

/// Which colours a terminal has.
public enum ColorRange: Int, Hashable, Sendable, CaseIterable {
  case none
  /// Sixteen of the terminal's own, or eight of them and bold for the others.
  case named
  /// The 256 of xterm.
  case palette
  /// Every red, green and blue.
  case direct

  /// Whether a colour is shown as it is written.
  func holds(_ color: ThemeColor) -> Bool {
    switch color {
    case .terminal: true
    case .named: self != .none
    case .palette(let number): self.rawValue >= (number < 16 ? Self.named : .palette).rawValue
    case .rgb: self == .direct
    case .among(let colors): colors.contains { holds($0) }
    }
  }
}
