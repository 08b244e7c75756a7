import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program in all kinds of terminals, and every way out of it.
@Suite("The program and its terminal") struct TerminalStories {
  let newest = ReadingStories.newest

  @Test("any size, and back to the same place") func sizes() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    for (columns, rows) in [(1, 1), (39, 9), (300, 100), (2, 50), (80, 24), (40, 10), (200, 60), (120, 40), (100, 30)] {
      reader.terminal.resize(Size(columns: columns, rows: rows))
      reader.terminal.settle()
      #expect(reader.terminal.isRunning, "\(columns)x\(rows)")
    }
    try reader.terminal.waitFor(newest)
    try reader.leave()
  }

  @Test("too small a window says so, and growing it brings all back") func tooSmall() throws {
    let reader = try Reader(size: Size(columns: 30, rows: 5))
    try reader.terminal.waitFor("40")
    reader.terminal.resize(Size(columns: 80, rows: 24))
    try reader.terminal.waitFor(newest)
    try reader.leave()
  }

  @Test(
    "every kind of terminal",
    arguments: [
      "xterm-256color", "xterm", "xterm-16color", "vt100", "linux", "screen", "screen-256color", "tmux-256color",
      "xterm-direct", "rxvt",
    ])
  func kinds(kind: String) throws {
    let reader = try Reader(environment: ["TERM": kind])
    try reader.terminal.waitFor(newest)
    try reader.terminal.type("j 3 1 /varg")
    try reader.terminal.waitFor("Skyddsjakt")
    try reader.terminal.type("<esc>")
    try reader.leave()
  }

  @Test("without colours the selected row can still be told") func noColor() throws {
    let reader = try Reader(environment: ["NO_COLOR": "1"])
    try reader.terminal.waitFor(newest)
    reader.terminal.settle()
    let screen = reader.terminal.screen
    let cells = (0..<screen.size.rows).flatMap { row in
      (0..<screen.size.columns).map { screen.cell(row: row, column: $0) }
    }
    #expect(cells.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(cells.contains { $0.isReversed || $0.isBold })
    try reader.leave()
  }

  @Test("without UTF-8 nothing but ASCII is sent") func ascii() throws {
    let reader = try Reader(environment: ["LANG": "C"])
    try reader.terminal.waitFor("nsmusikens framtid")
    reader.terminal.settle()
    #expect(reader.terminal.output.allSatisfy { $0 < 0x80 })
    try reader.leave()
  }

  @Test("the cursor stands on the selected row") func cursor() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    reader.terminal.settle()
    let screen = reader.terminal.screen
    #expect(screen.row(screen.cursor.row).contains(newest))
    try reader.terminal.type("j")
    reader.terminal.settle()
    #expect(!screen.row(screen.cursor.row).contains(newest))
    try reader.leave()
  }

  @Test("q at the top leaves") func leaves() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    try reader.terminal.type("q")
    #expect(try reader.terminal.waitForEnd() == .exited(0))
    reader.expectTerminalAsFound()
  }

  @Test("Ctrl-C twice leaves") func interrupted() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    try reader.terminal.type("<c-c> <c-c>")
    _ = try reader.terminal.waitForEnd()
    reader.expectTerminalAsFound()
  }

  @Test("ended from outside", arguments: [SIGTERM, SIGHUP])
  func ended(signal: Int32) throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    reader.terminal.signal(signal)
    #expect(try reader.terminal.waitForEnd() == .exited(128 + signal))
    reader.expectTerminalAsFound()
  }

  @Test("a crash gives the terminal back", arguments: [SIGSEGV, SIGABRT])
  func crash(signal: Int32) throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    reader.terminal.signal(signal)
    #expect(try reader.terminal.waitForEnd() == .killed(signal: signal))
    reader.expectTerminalAsFound()
  }

  @Test("the window is closed") func closed() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    reader.terminal.hangUp()
    _ = try reader.terminal.waitForEnd()
  }

  @Test("Ctrl-Z where nobody could wake it paints anew") func suspend() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    let before = reader.terminal.output.count
    try reader.terminal.type("<c-z>")
    try reader.terminal.waitForBytes(Array("\u{1B}[?1049l".utf8), from: before)
    try reader.terminal.wait(until: "it is back") { $0.isAlternate && $0.text.contains(newest) }
    try reader.leave()
  }

  @Test("nothing is sent while nobody types") func idle() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    reader.terminal.settle(quiet: 500)
    #expect(reader.terminal.bytesSent(within: 1500) == 0)
    try reader.leave()
  }

  @Test("a terminal that cannot show a screen is refused with a sentence", arguments: ["", "dumb"])
  func refused(kind: String) throws {
    let reader = try Reader(environment: ["TERM": kind])
    guard case .exited(let status) = try reader.terminal.waitForEnd() else {
      Issue.record("did not end by itself")
      return
    }
    #expect(status != 0)
    #expect(reader.terminal.screen.text.contains(kind.isEmpty ? "TERM" : "dumb"))
    reader.expectTerminalAsFound()
  }

  /// In all of the next test's runs together; `SVAR_RANDOM_EVENTS` asks for more, which takes some minutes.
  private static let events = ProcessInfo.processInfo.environment["SVAR_RANDOM_EVENTS"].flatMap(Int.init) ?? 3000

  @Test("whatever is typed, sent or signalled, it lives", arguments: UInt64(1)...20)
  func noise(seed: UInt64) throws {
    let reader = try Reader()
    try reader.terminal.waitFor(newest)
    var random = Random(state: seed)
    let keys = [
      "j", "k", "G", "gg", "l", "h", "/", "v", "a", "n", "N", "<enter>", "<esc>", "<tab>", "<s-tab>", "<up>",
      "<down>", "<pgdn>", "<pgup>", "1", "2", "3", "4", "5", "H", "L", "?", "<bs>", "f", "m", "y", "z", "w", "W", ":",
      "<c-l>", "<c-d>", "<c-u>", "å", "漢", "<f1>", "<a-x>", "<del>", "<left>", "<right>", "b", "<space>", "J", "K",
    ]
    for _ in 0..<Self.events / 20 {
      switch random.next() % 24 {
      case 0:
        reader.terminal.resize(
          Size(columns: 1 + Int(random.next() % 200), rows: 1 + Int(random.next() % 60)))
      case 1: try reader.terminal.send((0..<4).map { _ in UInt8(128 + random.next() % 128) })
      case 2: try reader.terminal.send("\u{1B}[<\(random.next() % 70);\(random.next() % 90);\(random.next() % 40)M")
      case 3: try reader.terminal.send("\u{1B}[200~a\u{1B}\n\u{7}å\u{1B}[201~")
      case 4: for _ in 0..<20 { reader.terminal.signal(SIGWINCH) }
      case 5: reader.terminal.signal([SIGCONT, SIGTSTP, SIGPIPE][Int(random.next() % 3)])
      case 6:
        reader.terminal.signal(SIGSTOP)
        try reader.terminal.type("j")
        reader.terminal.signal(SIGCONT)
      default: try reader.terminal.type(keys[Int(random.next() % UInt64(keys.count))])
      }
      if random.next() % 4 == 0 { reader.terminal.settle(quiet: 2) }
      if !reader.terminal.isRunning { break }
    }
    #expect(reader.terminal.isRunning)
    reader.terminal.resize(Size(columns: 100, rows: 30))
    reader.terminal.signal(SIGTERM)
    #expect(try reader.terminal.waitForEnd() == .exited(128 + SIGTERM))
    reader.expectTerminalAsFound()
  }
}

/// Numbers that look random and are the same every time.
private struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
