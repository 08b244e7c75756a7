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
    case enter, escape, tab, backspace, delete, insert, up, down, left, right, home, end
    case backTab = "shift-tab"
    case pageUp = "page-up"
    case pageDown = "page-down"
    case shiftUp = "shift-up"
    case shiftDown = "shift-down"
    case shiftLeft = "shift-left"
    case shiftRight = "shift-right"
    case controlUp = "ctrl-up"
    case controlDown = "ctrl-down"
    case controlLeft = "ctrl-left"
    case controlRight = "ctrl-right"
    case altUp = "alt-up"
    case altDown = "alt-down"
    case altLeft = "alt-left"
    case altRight = "alt-right"
    case f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12
  }
}
