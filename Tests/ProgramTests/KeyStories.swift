import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// Keys that a reader has set, counts, and the pages that are made from the table of keys, with the built program.
@Suite("Keys are the reader's") struct KeyStories {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func settings(_ text: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("svar-keys-\(UUID().uuidString).toml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  @Test("a key of config.toml does what it says, and svar keys tells") func own() throws {
    let file = try Self.settings("[keys]\n\"ö\" = \"down 3\"\n\"j\" = false\n[keys.list]\n\"Ctrl-X\" = \"sort\"\n")
    defer { try? FileManager.default.removeItem(at: file) }
    let reader = try Reader(environment: ["SVAR_CONFIG": file.path])
    try reader.terminal.waitFor(ReadingStories.newest)
    try reader.terminal.send("ö")
    try reader.terminal.waitFor(" 4/")
    try reader.terminal.type("j")
    try reader.terminal.waitFor("j gör inget här")
    try reader.terminal.type("<c-x>")
    try reader.terminal.waitFor("Äldst först.")
    try reader.leave()
    let keys = try PseudoTerminal(
      "svar", ["keys", "--language", "en"], environment: ["HOME": reader.home.path, "SVAR_CONFIG": file.path],
      size: Size(columns: 200, rows: 200))
    #expect(try keys.waitForEnd() == .exited(0))
    let rows = keys.screen.rows
    #expect(rows.contains { $0.hasPrefix("ö ") && $0.contains("down 3") })
    #expect(rows.contains { $0.hasPrefix("Ctrl-X s ") && $0.contains("sort") })
    #expect(rows.contains { $0.hasPrefix("↓ ") && $0.contains("next row") }, "j is gone")
  }

  @Test("what is wrong is named with file and line before anything is shown") func faults() throws {
    let file = try Self.settings("theme = \"dark\"\n[keys]\nq = \"qiut\"\ng = \"down\"\n")
    defer { try? FileManager.default.removeItem(at: file) }
    for arguments in [[], ["keys"]] {
      let run = try PseudoTerminal(
        "svar", arguments, environment: ["HOME": "/", "LANG": "en_GB.UTF-8", "SVAR_CONFIG": file.path],
        size: Size(columns: 250, rows: 30))
      #expect(try run.waitForEnd() == .exited(65))
      #expect(run.screen.text.contains("\(file.path):3:1: there is no action “qiut”; did you mean “quit”?"))
      #expect(run.screen.text.contains("\(file.path):4:1: “g g” cannot be reached: “g” is down"))
      #expect(run.isLineAsFound)
    }
  }

  @Test("a digit alone is a list, before a key a count") func counts() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(ReadingStories.newest)
    try reader.terminal.type("5j")
    try reader.terminal.waitFor(" 6/")
    try reader.terminal.type("20G")
    try reader.terminal.waitFor(" 20/")
    try reader.terminal.type("3")
    try reader.terminal.waitFor("┌▌Åtgärder")
    try reader.terminal.type("1")
    try reader.terminal.waitFor("┌▌Frågor")
    try reader.terminal.type("2<enter>")
    try reader.terminal.wait(until: "the answer is open") { $0.text.contains("┌▌Svar 20") }
    try reader.leave()
  }

  @Test("the manual page is made from the tables") func manual() throws {
    let run = try PseudoTerminal("svar", ["manual"], environment: ["HOME": "/"], size: Size(columns: 1000, rows: 500))
    #expect(try run.waitForEnd() == .exited(0))
    let made = String(decoding: run.output, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    #expect(made.contains(".SH KEYS") && made.contains("next\\-hit") && made.contains(".B search"))
    let file = Self.root.appendingPathComponent("docs/svar.1")
    if ProcessInfo.processInfo.environment["SVAR_WRITE_SCREENS"] != nil {
      try made.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == made, "docs/svar.1 is stale")
  }
}
