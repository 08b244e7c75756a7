/// Why a terminal session ended.
public enum TerminalExit: Hashable, Sendable {
  /// The program asked for it.
  case quit
  /// The terminal went away (its line was cut, its window closed, SIGHUP); nothing can be shown any more.
  case hangup
  /// Somebody asked the process to end, with this signal (SIGTERM).
  case terminated(signal: Int32)

  /// What a shell expects the process to end with: 0, or 128 and the signal's number.
  public var status: Int32 {
    switch self {
    case .quit: 0
    case .hangup: 128 + 1
    case .terminated(let signal): 128 + signal
    }
  }
}
