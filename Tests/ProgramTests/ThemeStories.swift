import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// Choosing how it looks, at the built program.
@Suite("Themes at the terminal") struct ThemeStories {
  @Test("a theme is shown while it is chosen, and Esc goes back") func preview() throws {
    let reader = try Reader(environment: ["TERM": "xterm-256color"])
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    #expect(terminal.screen.cell(row: 5, column: 60).background == nil)
    try terminal.type(":theme <space> sol")
    try terminal.wait(until: "the ground is dark") { $0.cell(row: 5, column: 60).background == .indexed(234) }
    try terminal.type("arized-l")
    try terminal.wait(until: "the ground is light") { $0.cell(row: 5, column: 60).background == .indexed(230) }
    try terminal.type("<esc>")
    try terminal.wait(until: "it looks as before") { $0.cell(row: 5, column: 60).background == nil }
    try terminal.type(":theme <space> <tab>")
    try terminal.type("<tab> <tab>")
    try terminal.wait(until: "the third is chosen") { $0.cell(row: 5, column: 60).background == .indexed(16) }
    try terminal.type("<enter>")
    try terminal.waitFor("high-contrast")
    #expect(terminal.screen.cell(row: 5, column: 60).background == .indexed(16))
    try reader.leave()
  }

  @Test(
    "a terminal gets the colours that it has",
    arguments: [
      ("xterm-16color", ScreenEmulator.Color.indexed(0)), ("linux", .indexed(0)), ("xterm-256color", .indexed(234)),
    ])
  func depths(kind: String, ground: ScreenEmulator.Color) throws {
    let reader = try Reader(["--theme", "solarized-dark"], environment: ["TERM": kind])
    try reader.terminal.waitFor(ReadingStories.newest)
    reader.terminal.settle()
    #expect(reader.terminal.screen.cell(row: 5, column: 60).background == ground)
    try reader.leave()
  }

  @Test("a theme's file is checked by line and role") func check() throws {
    let reader = try Reader()
    try reader.leave()
    let file = reader.home.appendingPathComponent("mitt.toml")
    func check(_ text: String) throws -> (PseudoTerminal.Ending, String) {
      try text.write(to: file, atomically: true, encoding: .utf8)
      let run = try PseudoTerminal(
        "svar", ["themes", "--check", file.path], environment: ["HOME": reader.home.path, "LANG": "sv_SE.UTF-8"],
        size: Size(columns: 400, rows: 24))
      return (try run.waitForEnd(), run.screen.text)
    }
    let wrong = try check("[roles]\nhit = { foreground = \"rosa\" }\nhitt = {}\n")
    #expect(wrong.0 == .exited(65))
    #expect(wrong.1.contains("mitt.toml:2:23: ”hit”: ”rosa” är ingen färg"))
    #expect(wrong.1.contains("mitt.toml:3:1: ”hitt” finns inte; menade du ”hit”?"))
    let weak = try check("inherits = \"paper\"\n[roles]\nhit = { foreground = \"#999999\" }\n")
    #expect(weak.0 == .exited(65))
    #expect(weak.1.contains("mitt.toml:3:1: ”hit”: kontrasten är 2,8:1, och text behöver 4,5:1"))
    let sound = try check("inherits = \"paper\"\n[roles]\nhit = { foreground = \"#333333\" }\n")
    #expect(sound.0 == .exited(0))
  }
}

/// Colours as a terminal understands them that is told red, green and blue.
@Suite("Direct colours") struct DirectColorStories {
  @Test("a theme's colours arrive as they are written", arguments: ["xterm-direct", "xterm-256color"])
  func arrives(kind: String) throws {
    let reader = try Reader(["--theme", "deuteranopia"], environment: ["TERM": kind])
    try reader.terminal.waitFor(ReadingStories.newest)
    let screen = reader.terminal.screen
    let cells = screen.cells(of: ReadingStories.newest)
    let isDirect = kind == "xterm-direct"
    // The theme's ground is #101418, and where the terminal has 256 colours the 233rd of them.
    let ground = ScreenEmulator.Color.rgb(red: 0x10, green: 0x14, blue: 0x18)
    let places = (0..<screen.size.rows).flatMap { row in
      (0..<screen.size.columns).map { screen.cell(row: row, column: $0).background }
    }
    #expect(!cells.isEmpty)
    #expect(places.contains(isDirect ? ground : .indexed(233)))
    if isDirect {
      #expect(places.allSatisfy { if case .rgb? = $0 { true } else { $0 == nil } })
    }
    try reader.leave()
  }

  @Test("tmux reads them as the database of terminals says them", .enabled(if: Tmux.isThere, "needs tmux"))
  func tmux() throws {
    let tmux = try Tmux()
    defer { tmux.end() }
    let svar = try BuiltProgram.path("svar")
    let terminal = try tmux.start("TERM=xterm-direct \(svar) --sample --language sv --theme deuteranopia")
    try terminal.waitFor(ReadingStories.newest)
    let colors = try tmux.run(["capture-pane", "-p", "-e"])
    #expect(colors.contains("48;2;16;20;24") || colors.contains("48:2::16:20:24"), "\(colors.prefix(400))")
    try terminal.type("Q")
    _ = try terminal.waitForEnd()
  }
}
