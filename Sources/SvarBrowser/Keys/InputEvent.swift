/// What comes in from the terminal.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted at once (bracketed paste); control characters and all.
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// The program was stopped and is running again; the whole screen must be painted anew.
  case resumed
  /// Ctrl-C, or SIGINT from outside.
  case interrupt
}

public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case press, release, drag, doubleClick, wheelUp, wheelDown
  }

  public enum Button: Hashable, Sendable {
    case left, middle, right, none
  }

  public var kind: Kind
  public var button: Button
  public var point: Point

  public init(kind: Kind, button: Button, point: Point) {
    self.kind = kind
    self.button = button
    self.point = point
  }
}
