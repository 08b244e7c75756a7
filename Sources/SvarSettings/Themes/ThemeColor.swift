/// A colour as a theme file writes it.
public enum ThemeColor: Hashable, Sendable {
  /// Whatever the terminal has (`default`).
  case terminal
  /// One of the terminal's own sixteen, 0 ... 15: `red`, `bright-red`.
  case named(Int)
  /// One of xterm's 256.
  case palette(Int)
  /// `#rrggbb`, each 0 ... 255.
  case rgb(Int, Int, Int)
  /// The first of these that the terminal can show as it is, else what comes nearest to the last:
  /// `["#0087af", 31, "cyan"]`.
  indirect case among([ThemeColor])

  /// The names of the sixteen, in their order.
  public static let names =
    ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    + ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"].map { "bright-" + $0 }

  /// Reads `default`, a name, `0` … `255` or `#rrggbb`.
  init?(_ text: String) {
    if text == "default" {
      self = .terminal
    } else if let index = Self.names.firstIndex(of: text) {
      self = .named(index)
    } else if text.hasPrefix("#"), text.utf8.count == 7, let value = Int(text.dropFirst(), radix: 16), value >= 0 {
      self = .rgb(value >> 16, value >> 8 & 255, value & 255)
    } else if let number = Int(text), (0...255).contains(number) {
      self = .palette(number)
    } else {
      return nil
    }
  }
}
