import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What reaches the built program besides keys: signals, a line that stops, a pipe that closes, a terminal that goes.
@Suite("Signals and lines") struct SignalStories {
  let newest = ReadingStories.newest

  @Test("a storm of new sizes leaves the picture as it was") func storm() throws {
    let reader = try Reader()
    let terminal = reader.terminal
    try terminal.waitFor(newest)
    terminal.settle(quiet: 400)
    let before = terminal.screen.rows
    for number in 0..<300 {
      terminal.resize(Size(columns: 1 + number * 7 % 300, rows: 1 + number * 3 % 100))
      if number % 50 == 0 { try terminal.type("j k") }
    }
    terminal.resize(Size(columns: 100, rows: 30))
    try terminal.wait(until: "it is as it was") { $0.rows == before }
    try reader.leave()
  }

  @Test("each size from the least to the largest, in every list", arguments: [(1, 1), (40, 10), (80, 24), (300, 100)])
  func sizes(columns: Int, rows: Int) throws {
    let reader = try Reader(size: Size(columns: columns, rows: rows))
    try reader.terminal.wait(until: "something is there") { $0.isAlternate }
    try reader.terminal.type("2 <enter> z z 3 <enter> 4 5 v <esc> F <esc> ? <esc> /a <esc> 1")
    if columns >= 40 { try reader.terminal.waitFor(newest.prefix(9).description) }
    #expect(reader.terminal.isRunning)
    try reader.leave()
  }

  @Test(
    "Ctrl-Z and SIGTSTP in a shell give it the terminal, and fg brings all back",
    .enabled(if: access("/bin/bash", X_OK) == 0, "needs bash"))
  func shell() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "prompt> ", "HISTFILE": "/dev/null"])
    try terminal.waitFor("prompt>")
    try terminal.send("\(try BuiltProgram.path("svar")) --sample --language sv\r")
    try terminal.waitFor(newest)
    try terminal.type("/varg <enter>")
    try terminal.waitFor("Skyddsjakt")
    for (way, size) in [("<c-z>", Size(columns: 60, rows: 20)), ("signal", Size(columns: 100, rows: 30))] {
      if way == "signal" { terminal.signalForeground(SIGTSTP) } else { try terminal.type(way) }
      try terminal.waitFor("Stopped")
      try terminal.wait(until: "the terminal is the shell's") { !$0.isAlternate && $0.isCursorVisible }
      // The shell's own line editor asks for bracketed paste at its prompt.
      #expect(terminal.screen.leftOn.filter { $0 != "bracketed paste" } == [])
      // Nobody tells a stopped program of this.
      terminal.resize(size)
      try terminal.send("clear; fg\r")
      try terminal.wait(until: "the search is back, in the terminal as large as it is now") {
        $0.isAlternate && $0.text.contains("Skyddsjakt") && ($0.rows.last ?? "").contains("/ sök")
      }
    }
    try terminal.type("Q")
    try terminal.wait(until: "the shell is back") { !$0.isAlternate }
    try terminal.send("exit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("what was kept stays kept, however the program is ended", arguments: ["SIGHUP", "SIGTERM", "closed"])
  func keeps(way: String) throws {
    let reader = try Reader(papers: KeepingStories.papers)
    try reader.terminal.waitFor("1/")
    try reader.terminal.type("Smin <space> sökning <enter>")
    switch way {
    case "SIGHUP": reader.terminal.signal(SIGHUP)
    case "SIGTERM": reader.terminal.signal(SIGTERM)
    default:
      try reader.terminal.waitFor("min sökning")
      reader.terminal.hangUp()
    }
    let end = try reader.terminal.waitForEnd()
    let ends: [PseudoTerminal.Ending] =
      switch way {
      case "SIGTERM": [.exited(128 + SIGTERM)]
      case "SIGHUP": [.exited(128 + SIGHUP)]
      // A terminal that is gone says so more than once: the second time may find the program on its way out.
      default: [.exited(128 + SIGHUP), .killed(signal: SIGHUP)]
      }
    #expect(ends.contains(end), "\(way): \(end)")
    if way != "closed" { reader.expectTerminalAsFound() }
    // Keys that were still in the line when the signal came may not have been read; what was confirmed must be there.
    if way == "closed" { #expect(try reader.run(["searches"]).contains("min sökning")) }
    try reader.startAgain()
    try reader.terminal.waitFor("1/")
    try reader.leave()
  }

  @Test("a line that is stopped and goes on shows what was typed meanwhile") func stoppedLine() throws {
    let reader = try Reader()
    let terminal = reader.terminal
    try terminal.waitFor(newest)
    terminal.settle(quiet: 300)
    // Ctrl-S and Ctrl-Q are keys like others: the line is raw.
    try terminal.send([0x13])
    try terminal.send([0x11])
    terminal.isReading = false
    for _ in 0..<20 { try terminal.type("j <c-l>") }
    terminal.isReading = true
    try terminal.wait(until: "the 21st row is chosen") { $0.text.contains("21/47") }
    try reader.leave()
  }

  @Test("asked to end while the line is stopped, it ends") func endsOnStoppedLine() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    reader.terminal.isReading = false
    for _ in 0..<60 { try reader.terminal.type("<c-l> j") }
    reader.terminal.signal(SIGTERM)
    let end = try reader.terminal.waitForEnd(within: 15_000)
    #expect(end == .exited(128 + SIGTERM) || end == .killed(signal: SIGTERM))
    #expect(reader.terminal.isLineAsFound)
  }

  @Test("a pipe that closes ends a command quietly", .enabled(if: access("/bin/bash", X_OK) == 0, "needs bash"))
  func pipe() throws {
    let svar = try BuiltProgram.path("svar")
    for command in ["search --sample --limit 1000 kommun", "export --sample --format jsonl", "keys"] {
      let run = try PseudoTerminal(
        "/bin/bash",
        ["-c", "for i in 1 2 3; do \(svar) \(command) | head -c 10 >/dev/null; echo ended ${PIPESTATUS[0]}; done"])
      #expect(try run.waitForEnd() == .exited(0))
      let lines = run.screen.rows.filter { $0.hasPrefix("ended") }
      #expect(lines.count == 3 && lines.allSatisfy { ["ended 0", "ended 141"].contains($0) }, "\(command): \(lines)")
    }
  }

  @Test(
    "where input or output is no terminal, one sentence says so",
    arguments: [
      ("</dev/null", "sv", "standard in är ingen terminal"), ("| cat", "sv", "standard ut är ingen terminal"),
      ("</dev/null", "en", "standard input is not a terminal"), ("| cat", "en", "standard output is not a terminal"),
      ("--plain </dev/null", "en", "standard input is not a terminal"),
    ])
  func noTerminal(redirection: String, language: String, reason: String) throws {
    let svar = try BuiltProgram.path("svar")
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "\(svar) --sample --language \(language) \(redirection)"])
    _ = try terminal.waitForEnd()
    #expect(terminal.screen.text.contains("svar: \(reason)"))
    #expect(terminal.screen.leftOn == [] && terminal.isLineAsFound)
  }

  @Test("a terminal that this machine does not know is refused with a sentence") func unknown() throws {
    let reader = try Reader(environment: ["TERM": "no-such-terminal"])
    #expect(try reader.terminal.waitForEnd() == .exited(64))
    #expect(reader.terminal.screen.text.contains("no-such-terminal"))
    reader.expectTerminalAsFound()
  }
}
