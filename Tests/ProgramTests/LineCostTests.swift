import SvarBrowser
import SvarTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What moving about costs on a slow line: bytes that the program sends, at 80×24.
///
/// The text beside a list follows when the cursor rests, so a move is what comes until then.
@Suite("Bytes of moving about") struct LineCostTests {
  /// A move onto a row that is in sight, a line of text more, everything anew.
  static let mostOfMove = 120
  static let mostOfLine = 200
  static let mostOfRepaint = 4_096
  static let size = Size(columns: 80, rows: 24)

  /// The program on the sample, with nothing more to come.
  private func start(_ kind: String) throws -> Reader {
    let reader = try Reader(environment: ["TERM": kind], size: Self.size)
    try reader.terminal.waitFor(ReadingStories.newest)
    reader.terminal.settle(quiet: 400)
    return reader
  }

  @Test("the cursor of a list", arguments: ["xterm-256color", "screen", "linux"])
  func moves(kind: String) throws {
    let reader = try start(kind)
    let terminal = reader.terminal
    var moves: [Int] = []
    var turns: [Int] = []
    var rows = terminal.screen.rows
    for number in 0..<30 {
      let before = terminal.output.count
      try terminal.type(number < 20 ? "j" : "k")
      let cursor = terminal.screen.cursor
      try terminal.wait(until: "the cursor has moved") { $0.cursor != cursor }
      let cost = terminal.output.count - before
      // Where the rows have turned, others stand in sight.
      let hasTurned = terminal.screen.row(3) != rows[3] && terminal.screen.row(6) != rows[6]
      rows = terminal.screen.rows
      if hasTurned { turns.append(cost) } else { moves.append(cost) }
    }
    #expect(moves.count >= 20 && moves.allSatisfy { $0 <= Self.mostOfMove }, "\(moves)")
    #expect(turns.allSatisfy { $0 <= 1_500 }, "\(turns)")
    try reader.leave()
  }

  @Test("the text follows when the cursor rests, and not before") func rests() throws {
    let reader = try start("xterm-256color")
    let terminal = reader.terminal
    let before = terminal.screen.rows[12...].joined()
    try terminal.send("jjjj")
    let text = terminal.output.count
    try terminal.wait(until: "the fifth row is chosen") { $0.row(2).contains("5/") }
    // All four in few pictures, and the text still the first one's.
    #expect(terminal.output.count - text <= 4 * Self.mostOfMove || terminal.screen.rows[12...].joined() != before)
    try terminal.wait(until: "the text has followed") { $0.rows[12...].joined() != before }
    try reader.leave()
  }

  @Test("a line of text", arguments: ["xterm-256color", "screen", "linux"])
  func lines(kind: String) throws {
    let reader = try start(kind)
    let terminal = reader.terminal
    try terminal.type("<enter>")
    terminal.settle(quiet: 300)
    var costs: [Int] = []
    for key in ["j", "j", "j", "j", "j", "j", "k", "k", "k", "k"] {
      try terminal.type(key)
      costs.append(terminal.settle(quiet: 120))
    }
    #expect(costs.contains { $0 > 0 } && costs.allSatisfy { $0 <= Self.mostOfLine }, "\(costs)")
    try reader.leave()
  }

  @Test("everything anew", arguments: ["xterm-256color", "screen", "linux", "vt100"])
  func repaint(kind: String) throws {
    let reader = try start(kind)
    try reader.terminal.type("<c-l>")
    let cost = reader.terminal.settle(quiet: 300)
    #expect(cost > 500 && cost <= Self.mostOfRepaint, "\(cost)")
    try reader.leave()
  }

  @Test("what is typed ahead is neither lost nor drawn key by key") func typedAhead() throws {
    let reader = try start("xterm-256color")
    let terminal = reader.terminal
    // Stopped, the program takes nothing; all forty keys wait for it.
    terminal.signal(SIGSTOP)
    try terminal.send(String(repeating: "j", count: 40))
    let before = terminal.output.count
    terminal.signal(SIGCONT)
    try terminal.wait(until: "the 41st row is chosen") { $0.row(2).contains(" 41/") }
    // Coming back paints everything once; forty moves by themselves would cost more than that again.
    #expect(terminal.output.count - before <= 2 * Self.mostOfRepaint)
    try reader.leave()
  }
}
