/// A key as it was pressed.
public enum Key: Hashable, Sendable {
  /// A character, shifted ones included: `a`, `A`, `å`, `?`.
  case character(Character)
  /// Ctrl with a letter, lower case: `.control("d")`.
  case control(Character)
  /// Alt (Escape before it) with a character.
  case alt(Character)
  case named(Named)

  public enum Named: String, Hashable, Sendable, CaseIterable {
    case enter, escape, tab, backTab = "shift-tab", backspace, delete, insert
    case up, down, left, right, home, end, pageUp = "page-up", pageDown = "page-down"
    case shiftUp = "shift-up", shiftDown = "shift-down", shiftLeft = "shift-left", shiftRight = "shift-right"
    case controlUp = "ctrl-up", controlDown = "ctrl-down", controlLeft = "ctrl-left", controlRight = "ctrl-right"
    case altUp = "alt-up", altDown = "alt-down", altLeft = "alt-left", altRight = "alt-right"
    case f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12
  }
}
