import SvarBrowser
import SvarTestSupport
import Testing

/// `terminal-probe`, a program that shows every event it gets and does what Alt with a letter asks, on a real terminal.
enum Probe {
  static func start(
    _ environment: [String: String] = [:], size: Size = Size(columns: 80, rows: 24)
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal("terminal-probe", environment: environment, size: size)
    try terminal.waitFor("size \(size.columns)x\(size.rows)")
    return terminal
  }

  /// Leaves as the program is asked to, and finds the terminal as it was.
  static func leave(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try terminal.type("<a-q>")
    #expect(try terminal.waitForEnd() == .exited(0), sourceLocation: sourceLocation)
    #expect(terminal.screen.leftOn == [], sourceLocation: sourceLocation)
    #expect(terminal.isLineAsFound, sourceLocation: sourceLocation)
    #expect(terminal.screen.text.contains("left: quit"), sourceLocation: sourceLocation)
  }
}
