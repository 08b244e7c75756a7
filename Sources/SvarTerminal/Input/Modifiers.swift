import SvarBrowser

/// The keys held down with another, as xterm counts them: 1 and a bit for each.
struct Modifiers: OptionSet, Hashable {
  let rawValue: Int

  static let shift = Modifiers(rawValue: 1)
  static let alt = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(parameter: Int) { rawValue = max(0, parameter - 1) & 7 }

  /// The key that this one becomes; itself where no such key has a name.
  func applied(to key: Key.Named) -> Key.Named {
    if contains(.control) { return Self.withControl[key] ?? key }
    if contains(.alt) { return Self.withAlt[key] ?? key }
    if contains(.shift) { return Self.withShift[key] ?? key }
    return key
  }

  private static let withControl: [Key.Named: Key.Named] = [
    .up: .controlUp, .down: .controlDown, .left: .controlLeft, .right: .controlRight,
  ]
  private static let withAlt: [Key.Named: Key.Named] = [
    .up: .altUp, .down: .altDown, .left: .altLeft, .right: .altRight,
  ]
  private static let withShift: [Key.Named: Key.Named] = [
    .up: .shiftUp, .down: .shiftDown, .left: .shiftLeft, .right: .shiftRight,
  ]
}
