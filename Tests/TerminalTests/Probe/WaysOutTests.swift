import SvarBrowser
import SvarTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Every way out, and back") struct WaysOutTests {
  @Test("takes the terminal over and gives it back") func wholeWay() throws {
    let terminal = try Probe.start()
    #expect(terminal.screen.isAlternate)
    #expect(terminal.screen.modesOn.contains(2004))
    #expect(!terminal.screen.isCursorVisible)
    #expect(!terminal.isLineAsFound)
    try Probe.leave(terminal)
  }

  @Test("terminated from outside, the terminal is as found", arguments: [SIGTERM, SIGHUP])
  func ended(signal: Int32) throws {
    let terminal = try Probe.start()
    try terminal.type("<a-m>")
    try terminal.waitFor("1 alt m.")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(128 + signal))
    #expect(terminal.screen.leftOn == [])
    #expect(terminal.isLineAsFound)
  }

  @Test("asked to end while the line takes nothing, or while it is busy, it ends within seconds") func stuck() throws {
    let deaf = try Probe.start()
    deaf.isReading = false
    try deaf.type("<a-l>")
    // More than a line holds, with nobody to read it.
    for _ in 0..<200 { try deaf.type("<a-r>") }
    usleep(300_000)
    deaf.signal(SIGTERM)
    let end = try deaf.waitForEnd(within: 8000)
    #expect(end == .exited(128 + SIGTERM) || end == .killed(signal: SIGTERM))
    #expect(deaf.isLineAsFound)

    let busy = try Probe.start()
    try busy.type("<a-B>")
    busy.settle(quiet: 300)
    busy.signal(SIGTERM)
    #expect(try busy.waitForEnd(within: 8000) == .killed(signal: SIGTERM))
    #expect(busy.screen.leftOn == [])
    #expect(busy.isLineAsFound)
  }

  @Test("interrupted from outside, the program is told") func interrupted() throws {
    let terminal = try Probe.start()
    terminal.signal(SIGINT)
    try terminal.waitFor("1 interrupt.")
    try Probe.leave(terminal)
  }

  @Test(
    "a crash puts the terminal back first",
    arguments: [
      ("<a-X>", [SIGSEGV]), ("<a-Y>", [SIGABRT]), ("<a-Z>", [SIGILL, SIGTRAP]), ("<a-V>", [SIGILL, SIGTRAP]),
    ])
  func crash(key: String, signals: [Int32]) throws {
    let terminal = try Probe.start()
    try terminal.type("<a-m> <a-s>")
    try terminal.wait(until: "the cursor is shown") { $0.isCursorVisible }
    try terminal.type(key)
    let end = try terminal.waitForEnd()
    #expect(signals.map { PseudoTerminal.Ending.killed(signal: $0) }.contains(end))
    #expect(terminal.screen.leftOn == [])
    #expect(terminal.isLineAsFound)
  }

  @Test("killed by signals of a crash from outside", arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGQUIT])
  func killed(signal: Int32) throws {
    let terminal = try Probe.start()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .killed(signal: signal))
    #expect(terminal.screen.leftOn == [])
    #expect(terminal.isLineAsFound)
  }

  @Test("the line is cut: the program ends quietly") func hangUp() throws {
    let terminal = try Probe.start()
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exited(129))
  }

  @Test("stopped and run again by signals nobody can catch, all is painted anew") func stopped() throws {
    let terminal = try Probe.start()
    terminal.signal(SIGSTOP)
    terminal.screen.feed(Array("\u{1B}[2J\u{1B}[?2004l".utf8))
    terminal.signal(SIGCONT)
    try terminal.waitFor("1 resumed.")
    try terminal.waitFor("size 80x24")
    #expect(terminal.screen.modesOn.contains(2004))
    try Probe.leave(terminal)
  }

  @Test("nobody to wake it: Ctrl-Z paints anew instead of stopping for ever", arguments: ["<c-z>", "signal"])
  func orphaned(way: String) throws {
    let terminal = try Probe.start()
    if way == "signal" { terminal.signal(SIGTSTP) } else { try terminal.type(way) }
    try terminal.waitFor("resumed.")
    try Probe.leave(terminal)
  }

  @Test(
    "stopped in a shell, the shell has its terminal; resumed, the program has it again",
    .enabled(if: access("/bin/bash", X_OK) == 0, "needs bash"))
  func shell() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "prompt> ", "HISTFILE": "/dev/null"])
    try terminal.waitFor("prompt>")
    let probe = try BuiltProgram.path("terminal-probe")
    try terminal.send("\(probe)\r")
    try terminal.waitFor("size 80x24")
    for way in ["<c-z>", "signal"] {
      if way == "signal" {
        try terminal.send("j")
        terminal.signalForeground(SIGTSTP)
      } else {
        try terminal.type(way)
      }
      try terminal.waitFor("Stopped")
      try terminal.wait(until: "the terminal is the shell's") { !$0.isAlternate && $0.isCursorVisible }
      #expect(!terminal.screen.modesOn.contains(1049))
      try terminal.send("echo mark$((40+2)); clear; fg\r")
      try terminal.waitFor("resumed.")
      #expect(terminal.screen.isAlternate)
    }
    try terminal.type("<a-q>")
    try terminal.waitFor("left: quit")
    #expect(!terminal.screen.isAlternate)
    try terminal.send("exit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(
    "started in the background it stops until it has the terminal",
    .enabled(if: access("/bin/bash", X_OK) == 0, "needs bash"))
  func background() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "prompt> ", "HISTFILE": "/dev/null"])
    try terminal.waitFor("prompt>")
    let probe = try BuiltProgram.path("terminal-probe")
    try terminal.send("\(probe) & wait %1; jobs; clear; fg\r")
    try terminal.waitFor("size 80x24")
    try terminal.type("j <a-q>")
    try terminal.waitFor("left: quit")
    #expect(!terminal.screen.isAlternate)
    try terminal.send("exit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(
    "input or output that is no terminal is refused with a sentence",
    arguments: [
      ("</dev/null", "standard input is not a terminal"), ("| cat", "standard output is not a terminal"),
    ])
  func noTerminal(redirection: String, reason: String) throws {
    let probe = try BuiltProgram.path("terminal-probe")
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "\(probe) \(redirection)"])
    _ = try terminal.waitForEnd()
    #expect(terminal.screen.text.contains(reason))
    #expect(terminal.screen.leftOn == [] && terminal.isLineAsFound)
  }

  @Test("the report of a crash comes on a terminal that can be read") func report() throws {
    let terminal = try Probe.start(["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,limit=4,images=none"])
    try terminal.type("<a-Z>")
    _ = try terminal.waitForEnd(within: 60_000)
    #expect(!terminal.screen.isAlternate && terminal.screen.leftOn == [])
    #expect(terminal.isLineAsFound)
  }

  @Test(
    "terminals that cannot show a screen are refused with a sentence",
    arguments: [
      ("", "TERM is not set"), ("dumb", "cannot move its cursor"), ("no-such-terminal", "knows no terminal type"),
    ])
  func refused(kind: String, reason: String) throws {
    let terminal = try PseudoTerminal("terminal-probe", environment: ["TERM": kind])
    #expect(try terminal.waitForEnd() == .exited(69))
    #expect(terminal.screen.text.contains(reason))
    #expect(terminal.screen.leftOn == [])
    #expect(terminal.isLineAsFound)
  }

  @Test("a newer terminal that this machine does not know is served as its elders") func standIn() throws {
    let terminal = try Probe.start(["TERM": "xterm-kitty-of-tomorrow"])
    try Probe.leave(terminal)
  }
}
