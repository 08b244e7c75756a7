/// Why a terminal cannot show a screen, in a sentence that says what to do about it.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input is a file or a pipe.
  case inputIsNoTerminal
  /// Standard output is a file or a pipe.
  case outputIsNoTerminal
  /// `TERM` is not set.
  case terminalTypeMissing
  /// The terminal database does not know what `TERM` says.
  case terminalTypeUnknown(String)
  /// The terminal cannot move its cursor about, as `dumb` cannot.
  case terminalCannotPaint(String)
  /// A session runs already in this process.
  case sessionIsRunning
  /// The system refused; its own words.
  case refused(String)
}

extension TerminalError: CustomStringConvertible {
  public var description: String { english }

  public var english: String {
    switch self {
    case .inputIsNoTerminal:
      "standard input is not a terminal; the browser reads its keys there (the commands, such as “svar search”, need none)"
    case .outputIsNoTerminal:
      "standard output is not a terminal; the browser draws there (the commands, such as “svar search”, need none)"
    case .terminalTypeMissing:
      "TERM is not set, so nothing is known of this terminal; try TERM=xterm-256color, or svar --plain"
    case .terminalTypeUnknown(let name):
      "this machine knows no terminal type “\(PlainText.visible(name))”; try TERM=xterm-256color, or install ncurses-term"
    case .terminalCannotPaint(let name):
      "a terminal of type “\(PlainText.visible(name))” cannot move its cursor; svar --plain works there, and so do the commands, such as “svar search”"
    case .sessionIsRunning:
      "the terminal is in use by this process already"
    case .refused(let reason):
      "the terminal cannot be used: \(reason)"
    }
  }

  public var swedish: String {
    switch self {
    case .inputIsNoTerminal:
      "standard in är ingen terminal, och därifrån läser programmet tangenterna (kommandona, som ”svar search”, klarar sig utan)"
    case .outputIsNoTerminal:
      "standard ut är ingen terminal, och dit ritar programmet (kommandona, som ”svar search”, klarar sig utan)"
    case .terminalTypeMissing:
      "TERM är inte satt, så ingenting är känt om terminalen; pröva TERM=xterm-256color, eller svar --plain"
    case .terminalTypeUnknown(let name):
      "terminaltypen ”\(PlainText.visible(name))” är okänd här; pröva TERM=xterm-256color, eller installera ncurses-term"
    case .terminalCannotPaint(let name):
      "en terminal av typen ”\(PlainText.visible(name))” kan inte flytta markören; svar --plain fungerar där, och kommandona, som ”svar search”"
    case .sessionIsRunning:
      "terminalen används redan av det här programmet"
    case .refused(let reason):
      "terminalen kan inte användas: \(reason)"
    }
  }
}
