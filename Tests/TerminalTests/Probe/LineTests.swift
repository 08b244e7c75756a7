import SvarBrowser
import SvarTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("The line, and what goes past the picture") struct LineTests {
  @Test("while nobody types nothing is sent") func idle() throws {
    let terminal = try Probe.start()
    terminal.settle()
    #expect(terminal.bytesSent(within: 1200) == 0)
    try Probe.leave(terminal)
  }

  @Test("another thread wakes it") func woken() throws {
    let terminal = try Probe.start()
    try terminal.type("<a-w>")
    try terminal.waitFor("2 woken.")
    try Probe.leave(terminal)
  }

  @Test("text for the clipboard goes past the picture; too much does not go") func copy() throws {
    let terminal = try Probe.start()
    try terminal.type("<a-c>")
    try terminal.waitForBytes(Array("\u{1B}]52;c;U3ZhciBwbyBmcsOlZ2E".utf8.prefix(12)))
    try terminal.waitFor("1 alt c.")
    let before = terminal.output.count
    try terminal.type("<a-C>")
    try terminal.waitFor("2 alt C.")
    #expect(!terminal.contains(Array("]52;".utf8), from: before))
    try Probe.leave(terminal)
  }

  @Test("bare lines on the terminal's own page, and back at any key") func bare() throws {
    let terminal = try Probe.start()
    try terminal.type("<a-m> <a-b>")
    try terminal.waitFor("tryck en tangent")
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.modesOn.isDisjoint(with: [1000, 1002, 1006]))
    #expect(terminal.screen.text.contains("bar rad åäö\n"))
    #expect(terminal.screen.text.contains("farlig ^[[31m<9B><U+202E>rad"))
    try terminal.type("x")
    try terminal.waitFor("size 80x24")
    #expect(terminal.screen.isAlternate)
    #expect(terminal.screen.modesOn.contains(1006))
    #expect(!terminal.screen.text.contains("character x"))
    try Probe.leave(terminal)
  }

  @Test("ended while bare lines are shown") func endedBare() throws {
    let terminal = try Probe.start()
    try terminal.type("<a-b>")
    try terminal.waitFor("tryck en tangent")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exited(128 + SIGTERM))
    #expect(terminal.screen.leftOn == [])
    #expect(terminal.isLineAsFound)
  }

  @Test("few bytes a step") func bytes() throws {
    let terminal = try Probe.start()
    try terminal.type("<a-l>")
    try terminal.waitFor("1/15668")
    terminal.settle()
    var moves: [Int] = []
    for _ in 0..<10 {
      try terminal.type("j")
      moves.append(terminal.settle())
    }
    // Two rows in new attributes: what they hold, and little beside.
    #expect(moves.allSatisfy { $0 <= 180 }, "\(moves)")
    var scrolls: [Int] = []
    for _ in 0..<5 {
      try terminal.type("d")
      scrolls.append(terminal.settle())
    }
    #expect(scrolls.allSatisfy { $0 <= 100 }, "\(scrolls)")
    let before = terminal.output.count
    try terminal.type("<a-r>")
    terminal.settle()
    #expect((500..<4096).contains(terminal.output.count - before))
    try Probe.leave(terminal)
  }

  @Test("a line read slowly gets every key and ends at the right picture") func slowLine() throws {
    let terminal = try Probe.start()
    terminal.bytesPerSecond = 9600
    try terminal.type("<a-l>")
    for _ in 0..<60 { try terminal.type("j") }
    try terminal.waitFor("61/15668")
    terminal.bytesPerSecond = nil
    try Probe.leave(terminal)
  }
}
