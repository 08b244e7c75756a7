/// What a terminal runs: takes what comes in, draws what is to be seen.
///
/// Used from the terminal's own thread alone, except for `wake`, which the program calls from anywhere.
public protocol ScreenProgram: AnyObject {
  /// Called once before anything else; the program calls `wake` whenever something arrived that changes the screen.
  func start(size: Size, wake: @escaping @Sendable () -> Void)
  /// Takes everything that came since the last frame, in order (nothing, when woken), and says what the terminal has
  /// to do besides painting.
  func take(_ events: [InputEvent]) -> [TerminalRequest]
  /// What is to be seen now. Called once after each `take`.
  func draw() -> Screen
  /// How a paint looks under the theme that is set now.
  func style(_ paint: Paint) -> Style
  /// What is open now, in a few words for a report of a crash; nothing that somebody has typed or reads.
  var view: String { get }
}

extension ScreenProgram {
  public var view: String { "" }
}

/// What a program asks of the terminal besides painting.
public enum TerminalRequest: Hashable, Sendable {
  /// Leave; the terminal is put back as it was found.
  case quit
  /// Stop as Ctrl-Z does; a `resumed` event follows.
  case suspend
  /// Paint everything anew.
  case repaint
  case mouse(isOn: Bool)
  /// Hand text to the reader's own clipboard by OSC 52; text of more than ``copyLimit`` bytes is not sent.
  case copy(String)
  /// Leave the full screen, print these lines plainly, and come back at any key.
  case showBare([String])

  /// Open an address in the reader's own browser.
  case open(String)
  /// Leave the full screen, run a command of the reader's with a text for its input, say that a key is to be pressed,
  /// and come back at one.
  case run(command: String, input: String, notice: String)

  /// How many bytes of UTF-8 can be handed to a clipboard: what terminals accept at the least (100,000 in base 64).
  public static let copyLimit = 74_994
}
