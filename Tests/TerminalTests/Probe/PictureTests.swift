import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

@Suite("The picture, on the glass") struct PictureTests {
  @Test("any size, and back") func sizes() throws {
    let terminal = try Probe.start()
    for (columns, rows) in [(1, 1), (300, 100), (2, 1), (1, 40), (40, 10), (200, 60), (80, 24)] {
      terminal.resize(Size(columns: columns, rows: rows))
      if columns > 20 { try terminal.waitFor("size \(columns)x\(rows) ") }
    }
    try terminal.waitFor("resize 80x24.")
    try Probe.leave(terminal)
  }

  @Test("a storm of sizes ends at the last") func storm() throws {
    let terminal = try Probe.start()
    for step in 0..<200 { terminal.resize(Size(columns: 20 + step, rows: 5 + step / 4)) }
    terminal.resize(Size(columns: 91, rows: 31))
    try terminal.waitFor("size 91x31 ")
    try Probe.leave(terminal)
  }

  @Test("wide and combining characters stand in their columns, and nothing harmful comes through") func samples() throws
  {
    let terminal = try Probe.start()
    try terminal.type("<a-s>")
    try terminal.wait(until: "the samples are shown, the cursor in its place") {
      $0.text.contains("measure") && $0.cursor == Point(column: 3, row: 2)
    }
    let screen = terminal.screen
    #expect(screen.cell(row: 0, column: 0).width == 2 && screen.cell(row: 0, column: 4).text == "|")
    #expect(screen.cell(row: 1, column: 0).text.unicodeScalars.elementsEqual("e\u{301}".unicodeScalars))
    #expect(screen.cell(row: 1, column: 2).text == "|")
    #expect(screen.cell(row: 2, column: 0).text == "👩" && screen.cell(row: 2, column: 4).text == "|")
    #expect(screen.row(3) == "??????|")
    #expect(screen.row(4) == "┌─│✓åö…|")
    #expect(screen.cell(row: 5, column: 79).text == "?")
    #expect(screen.isCursorVisible)
    try Probe.leave(terminal)
  }

  @Test(
    "whatever follows whatever, the glass shows the screen", arguments: ["xterm-256color", "linux", "vt100", "screen"])
  func noise(kind: String) throws {
    let account = FileManager.default.temporaryDirectory.appendingPathComponent("svar-noise-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: account) }
    let terminal = try PseudoTerminal("terminal-probe", [account], environment: ["TERM": kind])
    try terminal.waitFor("size 80x24")
    try terminal.type("<a-n>")
    for frame in 1...150 {
      if frame % 50 == 0 {
        terminal.resize(Size(columns: 40 + frame, rows: 8 + frame / 10))
      } else if frame > 1 {
        try terminal.type("n")
      }
      try terminal.wait(until: "frame \(frame) is shown") { $0.row(0) == "frame \(frame)." }
      let told = try String(contentsOfFile: account, encoding: .utf8)
      try terminal.wait(until: "the glass shows frame \(frame) whole:\n\(told)", within: 2000) {
        Self.account(of: $0, showsCursor: kind != "vt100") == told.withoutCursor(kind == "vt100")
      }
    }
    try Probe.leave(terminal)
  }

  private static func account(of screen: ScreenEmulator, showsCursor: Bool) -> String {
    let marks = (0..<screen.size.rows).map { row in
      (0..<screen.size.columns).map { column in
        let cell = screen.cell(row: row, column: column)
        // The second half of a wide letter looks as the first.
        let shown = cell.width == 0 && column > 0 ? screen.cell(row: row, column: column - 1) : cell
        return shown.isReversed ? "R" : "."
      }.joined()
    }
    let place = "\(screen.cursor.column),\(screen.cursor.row)"
    return (screen.rows + marks + [showsCursor ? "\(place),\(screen.isCursorVisible)" : place]).joined(separator: "\n")
  }

  @Test("without UTF-8, ASCII and never garbage") func samplesInASCII() throws {
    let terminal = try Probe.start(["LANG": "C", "LC_ALL": ""])
    try terminal.type("<a-s>")
    try terminal.waitFor("+-|v??.|")
    #expect(terminal.screen.row(0) == "? ? |" && terminal.screen.row(1) == "??|")
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
    try Probe.leave(terminal)
  }

  @Test("a Swedish locale that is not installed still has its letters") func missingLocale() throws {
    let terminal = try Probe.start(["LANG": "sv_SE.UTF-8"])
    try terminal.type("å <a-s>")
    try terminal.waitFor("┌─│✓åö…|")
    try Probe.leave(terminal)
  }

  @Test(
    "colours as the terminal has them",
    arguments: [
      ("xterm-256color", ScreenEmulator.Color.indexed(202)), ("xterm", .indexed(1)), ("screen-256color", .indexed(202)),
      ("linux", .indexed(1)),
    ])
  func colors(kind: String, orange: ScreenEmulator.Color) throws {
    let terminal = try Probe.start(["TERM": kind])
    try terminal.type("<a-s>")
    try terminal.waitFor("error")
    let cell = terminal.screen.cell(row: 9, column: 0)
    #expect(cell.foreground == orange)
    #expect(cell.background == nil)
    let hit = terminal.screen.cell(row: 8, column: 0)
    #expect(hit.isBold && hit.background == .indexed(3))
    try Probe.leave(terminal)
  }

  @Test(
    "no colours where none are wanted or there are none; the attributes stay",
    arguments: [
      ["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "xterm-mono"],
    ])
  func noColors(environment: [String: String]) throws {
    let terminal = try Probe.start(environment)
    try terminal.type("<a-s>")
    try terminal.waitFor("measure")
    for row in 6...10 {
      let cell = terminal.screen.cell(row: row, column: 0)
      #expect(cell.foreground == nil && cell.background == nil)
    }
    #expect(terminal.screen.cell(row: 7, column: 0).isReversed)
    #expect(terminal.screen.cell(row: 6, column: 0).isBold)
    try Probe.leave(terminal)
  }

  @Test("another theme shows at once, on cells that have not changed") func theme() throws {
    let terminal = try Probe.start()
    try terminal.type("<a-l>")
    try terminal.waitFor("1/15668")
    try terminal.wait(until: "the row is reversed") { $0.cell(row: 1, column: 5).isReversed }
    try terminal.type("<a-y>")
    try terminal.wait(until: "the row is underlined") {
      let cell = $0.cell(row: 1, column: 5)
      return cell.isUnderlined && !cell.isReversed
    }
    #expect(!terminal.screen.cell(row: 2, column: 5).isUnderlined)
    try Probe.leave(terminal)
  }

  @Test("a frame that shows nothing new sends nothing") func nothingNew() throws {
    let terminal = try Probe.start()
    try terminal.type("<a-l>")
    try terminal.waitFor("1/15668")
    terminal.settle()
    try terminal.type("x y <f5>")
    #expect(terminal.bytesSent(within: 300) == 0)
    try terminal.type("j")
    try terminal.waitFor("2/15668")
    try Probe.leave(terminal)
  }
}

extension String {
  /// Without what a terminal that cannot hide its cursor does not tell.
  fileprivate func withoutCursor(_ isUntold: Bool) -> String {
    guard isUntold, let comma = lastIndex(of: ",") else { return self }
    return String(self[..<comma])
  }
}
