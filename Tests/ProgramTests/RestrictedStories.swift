import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// A shared account, and what somebody may try there who wants out.
@Suite("Restricted use") struct RestrictedStories {
  /// Keys and commands that would leave the program, read or write a file, or start something.
  static let escapes = [
    "<c-z>", ":suspend <enter>", ":! <enter>", ":!sh <enter>", ":sh <enter>", ":shell <enter>",
    ":exec <space> sh <enter>",
    ":export <enter>", ":export <space> /etc/x <enter>", ":pipe <space> sh <enter>", "P", "o", "e", "! <esc>",
    "| <esc>",
    ":open <enter>", ":theme <space> ../../etc/passwd <enter>", ":theme <space> /etc/passwd <enter>",
    ":source <space> /etc/passwd <enter>", ":write <space> /etc/x <enter>", "S namn <enter>", "V",
  ]

  @Test("no key and no command leads out") func keys() throws {
    let reader = try Reader(["--restricted"])
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    for escape in Self.escapes {
      try terminal.type(escape)
      terminal.settle(quiet: 40)
      try terminal.type("<esc> <esc>")
      terminal.settle(quiet: 40)
      #expect(terminal.isRunning && terminal.screen.isAlternate, "\(escape)")
      #expect(!terminal.screen.text.contains("root:") && !terminal.screen.text.contains(reader.home.path), "\(escape)")
    }
    #expect(reader.kept.isEmpty)
    let left = try FileManager.default.contentsOfDirectory(atPath: reader.home.path)
    #expect(left.isEmpty, "\(left)")
    try reader.leave()
  }

  @Test(
    "commands that write, or read what they are told to, are refused",
    arguments: [
      ["import", "/etc/hostname"], ["extract", "/etc/passwd"], ["check"], ["check", "--repair"],
      ["themes", "--check", "/etc/passwd"], ["searches", "save", "namn", "varg"],
    ])
  func commands(arguments: [String]) throws {
    let run = try PseudoTerminal(
      "svar", ["--restricted"] + arguments, environment: ["LANG": "sv_SE.UTF-8", "HOME": "/nonexistent"])
    #expect(try run.waitForEnd() == .exited(77))
    #expect(run.screen.text.contains("avstängt i begränsat läge"))
    #expect(!run.screen.text.contains("root:"))
  }

  @Test("what the session brings along is not looked at") func environment() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-brought-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("svar/themes"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "detta är fel\n".write(
      to: folder.appendingPathComponent("svar/config.toml"), atomically: true, encoding: .utf8)
    let reader = try Reader(
      ["--restricted", "--sample"],
      environment: [
        "SVAR_ARCHIVE": "/etc/passwd", "SVAR_CONFIG": "/etc/passwd", "XDG_CONFIG_HOME": folder.path,
        "XDG_STATE_HOME": folder.path, "TERMINFO": folder.path, "TERMINFO_DIRS": folder.path,
      ])
    try reader.terminal.waitFor(ReadingStories.newest)
    try reader.leave()
  }

  @Test("a fault names no place") func paths() throws {
    let run = try PseudoTerminal(
      "svar", ["--restricted", "--archive", "/nonexistent/hemligt/arkiv.sqlite"],
      environment: ["LANG": "sv_SE.UTF-8"], size: Size(columns: 200, rows: 24))
    #expect(try run.waitForEnd() == .exited(66))
    #expect(run.screen.text.contains("arkiv.sqlite") && !run.screen.text.contains("hemligt"))
  }

  @Test("each reader has a folder of their own, and none leads elsewhere") func readers() throws {
    let maker = try Reader(papers: KeepingStories.papers)
    try maker.terminal.waitFor("1/")
    try maker.leave()
    let archive = maker.home.appendingPathComponent("archive.sqlite").path
    let state = maker.home.appendingPathComponent("readers")
    func start(_ name: String) throws -> PseudoTerminal {
      try PseudoTerminal(
        "svar", ["--restricted", "--archive", archive, "--state", state.path, "--reader", name],
        environment: ["LANG": "sv_SE.UTF-8"], size: Size(columns: 100, rows: 30))
    }
    let anna = try start("anna")
    try anna.waitFor("1/")
    try anna.type("Smin <enter>")
    try anna.waitFor("min")
    try anna.type("Q")
    #expect(try anna.waitForEnd() == .exited(0))
    let held = try FileManager.default.contentsOfDirectory(atPath: state.path)
    #expect(held == ["anna"])
    for name in ["../x", "/etc", ".", "..", "", "a b", "-x=1"] {
      let run = try start(name)
      #expect(try run.waitForEnd() == .exited(64), "\(name)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: state.path) == ["anna"])
  }
}
