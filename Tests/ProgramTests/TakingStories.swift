import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// What leaves the built program: bytes for the clipboard, programs, pipes and files.
@Suite("Handing over") struct TakingStories {
  /// A folder of programs that write down what they are given.
  private struct Programs {
    let folder: URL
    init(_ names: [String]) throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-programs-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for name in names {
        let file = folder.appendingPathComponent(name)
        let script = """
          #!/bin/sh
          { for word in "$@"; do printf '<%s>' "$word"; done; cat; } > \(folder.path)/\(name).tmp
          mv \(folder.path)/\(name).tmp \(folder.path)/\(name).out
          """
        try script.write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      }
    }
    var path: String { folder.path + ":/usr/bin:/bin" }
    func given(_ name: String) -> String? {
      try? String(contentsOf: folder.appendingPathComponent("\(name).out"), encoding: .utf8)
    }
  }

  private static func reference(_ reader: Reader) throws -> String {
    let text = reader.terminal.screen.text
    return String(try #require(text.firstMatch(of: /\d{4}\/\d\d:9\d{3}/)).0)
  }

  @Test(
    "the reference goes to the terminal's clipboard, through tmux and screen too",
    arguments: [
      ([:], "\u{1B}]52;c;"), (["TMUX": "/nowhere,1,0"], "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"),
      (["STY": "1.pts"], "\u{1B}P\u{1B}]52;c;"),
    ] as [([String: String], String)])
  func clipboard(environment: [String: String], beginning: String) throws {
    let reader = try Reader(environment: environment)
    try reader.terminal.waitFor(ReadingStories.newest)
    reader.terminal.settle()
    let reference = try Self.reference(reader)
    let before = reader.terminal.output.count
    try reader.terminal.type("y")
    try reader.terminal.waitFor("Skickat till terminalens urklipp: \(reference)")
    let written = Array(Data(reference.utf8).base64EncodedString().utf8)
    #expect(reader.terminal.contains(Array(beginning.utf8) + written, from: before))
    try reader.leave()
  }

  @Test("a keeper of the clipboard where the program runs gets it too, and none over a line") func keeper() throws {
    let programs = try Programs(["wl-copy", "xdg-open"])
    defer { try? FileManager.default.removeItem(at: programs.folder) }
    for isFar in [true, false] {
      var environment = ["PATH": programs.path, "WAYLAND_DISPLAY": "w"]
      if isFar { environment["SSH_CONNECTION"] = "1 2 3 4" }
      let reader = try Reader(environment: environment)
      try reader.terminal.waitFor(ReadingStories.newest)
      reader.terminal.settle()
      let reference = try Self.reference(reader)
      try reader.terminal.type("y")
      try reader.terminal.waitFor("Skickat till terminalens urklipp")
      if isFar {
        try reader.terminal.type("o")
        try reader.terminal.waitFor("Skickat till urklipp: https://data.riksdagen.se")
        #expect(programs.given("wl-copy") == nil && programs.given("xdg-open") == nil)
      } else {
        try reader.terminal.wait(until: "it has it") { _ in programs.given("wl-copy") == reference }
        try reader.terminal.type("o")
        try reader.terminal.waitFor("Öppnar https://data.riksdagen.se/dokument/")
        try reader.terminal.wait(until: "it is opened") { _ in
          programs.given("xdg-open")?.hasPrefix("<https://data.riksdagen.se/dokument/") == true
        }
      }
      try reader.leave()
    }
  }

  @Test("a command gets the text, at the terminal as it was") func pipe() throws {
    let reader = try Reader(papers: ["0.json": Self.hostile])
    let out = reader.home.appendingPathComponent("text.txt")
    let trap = reader.home.appendingPathComponent("fälla")
    try reader.terminal.waitFor("Kanalen")
    try reader.terminal.type("<enter>")
    try reader.terminal.waitFor("är smal.")
    try reader.terminal.type("P")
    try reader.terminal.waitFor("Kommando som får texten")
    try reader.terminal.send("cat > '\(out.path)'; stty -a </dev/tty | grep -c ' icanon'; exit 3\r")
    try reader.terminal.waitFor("Tryck en tangent.")
    #expect(!reader.terminal.screen.isAlternate)
    #expect(reader.terminal.screen.text.contains("[3]"))
    #expect(reader.terminal.screen.rows.contains { $0.trimmingCharacters(in: .whitespaces) == "1" }, "lines as usual")
    let text = try String(contentsOf: out, encoding: .utf8)
    #expect(text.contains("$(touch"), "the paper's words are text")
    #expect(!FileManager.default.fileExists(atPath: trap.path))
    try reader.terminal.type("j")
    try reader.terminal.wait(until: "it is back") { $0.isAlternate && $0.text.contains("är smal.") }
    // What is not read does no harm.
    try reader.terminal.type("P")
    try reader.terminal.waitFor("Kommando som får texten")
    try reader.terminal.send("true\r")
    try reader.terminal.waitFor("Tryck en tangent.")
    try reader.terminal.type("<space>")
    try reader.terminal.wait(until: "it is back again") { $0.isAlternate }
    try reader.leave()
  }

  private static let hostile = #"""
    {"dokumentstatus": {"dokument": {
      "dok_id": "H9119980", "rm": "2021/22", "beteckning": "9980", "typ": "fr", "doktyp": "fr",
      "nummer": "9980", "datum": "2022-02-10 00:00:00", "titel": "Kanalen",
      "html": "<p>av Tove Tecken (S)</p><p>Kanalen '; touch fälla; $(touch fälla) `touch fälla` är smal. Vad gör statsrådet?</p>"
    }}}
    """#

  @Test("what is shown is written to a file, and no file is replaced unasked") func export() throws {
    let reader = try Reader(papers: ["0.json": Self.hostile])
    try reader.terminal.waitFor("Kanalen")
    let file = reader.home.appendingPathComponent("fråga.bib")
    try reader.terminal.type("<enter>")
    try reader.terminal.waitFor("är smal.")
    for turn in 0..<2 {
      try reader.terminal.type("e<c-u>")
      try reader.terminal.send("~/fråga.bib\r")
      if turn == 1 {
        try reader.terminal.waitFor("finns redan. Ersätta den?")
        try reader.terminal.type("j")
      }
      try reader.terminal.waitFor("Sparat i ~/fråga.bib")
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("@misc{H9119980,"))
      try "gammalt".write(to: file, atomically: true, encoding: .utf8)
      try reader.terminal.type("k")
    }
    try reader.terminal.type("<s-tab>")
    for (name, text) in [
      ("lista.csv", "kind,id,references"), ("lista.jsonl", "{\"format\""), ("lista.md", "# Kanalen"),
    ] {
      let path = reader.home.appendingPathComponent(name)
      try reader.terminal.type("1")
      try reader.terminal.waitFor("┌▌Frågor")
      try reader.terminal.type("e<c-u>")
      try reader.terminal.send(path.path + "\r")
      try reader.terminal.wait(until: "\(name) is written") {
        $0.status.contains("Sparat i") && FileManager.default.fileExists(atPath: path.path)
      }
      #expect(try String(contentsOf: path, encoding: .utf8).hasPrefix(text))
    }
    try reader.terminal.type("e<c-u>")
    try reader.terminal.send("/finns/inte/x.md\r")
    try reader.terminal.waitFor("Det gick inte:")
    try reader.leave()
  }

  @Test("restricted, no program is started and no file written") func restricted() throws {
    let programs = try Programs(["wl-copy", "xdg-open"])
    defer { try? FileManager.default.removeItem(at: programs.folder) }
    let reader = try Reader(["--restricted"], environment: ["PATH": programs.path, "WAYLAND_DISPLAY": "w"])
    try reader.terminal.waitFor(ReadingStories.newest)
    try reader.terminal.type("P")
    try reader.terminal.waitFor("Det är inte tillåtet här.")
    try reader.terminal.type("y")
    try reader.terminal.waitFor("Skickat till terminalens urklipp")
    try reader.terminal.type("o")
    try reader.terminal.waitFor("Skickat till urklipp: https://")
    try reader.terminal.type(":")
    try reader.terminal.send("pipe touch \(programs.folder.path)/x\r")
    try reader.terminal.waitFor("Det är inte tillåtet här.")
    try reader.leave()
    #expect(programs.given("wl-copy") == nil && programs.given("xdg-open") == nil)
    #expect(!FileManager.default.fileExists(atPath: programs.folder.appendingPathComponent("x").path))
  }
}
