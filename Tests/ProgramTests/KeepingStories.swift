import SvarBrowser
import SvarTestSupport
import Testing

/// What a reader keeps, in a state folder of the test's own, from one run of the built program to the next.
@Suite("A reader keeps searches") struct KeepingStories {
  private static func paper(_ number: Int, _ title: String) -> String {
    #"""
    {"dokumentstatus": {"dokument": {
      "dok_id": "H911998\#(number)", "rm": "2021/22", "beteckning": "998\#(number)", "typ": "fr", "doktyp": "fr",
      "nummer": "998\#(number)", "datum": "2022-02-1\#(number) 00:00:00", "titel": "\#(title)",
      "html": "<p>av Tove Tecken (S)</p><p>\#(title) är för smal. Vad gör statsrådet?</p>"
    }}}
    """#
  }
  static let papers = ["0.json": paper(0, "Kanalen"), "1.json": paper(1, "Slussen")]

  @Test("S names a search, V shows it, and it is there in the next run with what is new") func saved() throws {
    let reader = try Reader(papers: Self.papers)
    try reader.terminal.waitFor("Slussen")
    try reader.terminal.type("/smal <enter> S smala<space>leder <enter>")
    try reader.terminal.waitFor("Sparad som ”smala leder”")
    try reader.terminal.type("V")
    try reader.terminal.wait(until: "it is listed with its count") {
      $0.cursorRow.contains("smala leder") && $0.cursorRow.hasSuffix("2 │")
    }
    #expect(!reader.terminal.screen.cursorRow.contains("nya"))
    try reader.leave()
    #expect(reader.kept.count == 1)

    try reader.bring("2.json", Self.paper(2, "Farleden"))
    try reader.startAgain()
    try reader.terminal.waitFor("Farleden")
    try reader.terminal.type("V")
    try reader.terminal.wait(until: "what is new is told") {
      $0.cursorRow.contains("smala leder") && $0.cursorRow.contains("1 nya") && $0.cursorRow.hasSuffix("3 │")
    }
    try reader.terminal.type("<enter>")
    try reader.terminal.waitFor("Frågor · smal")
    try reader.terminal.waitFor("1/3")
    try reader.terminal.type("V")
    try reader.terminal.wait(until: "it has been looked at") {
      $0.cursorRow.contains("smala leder") && !$0.cursorRow.contains("nya")
    }
    try reader.terminal.type("x j")
    try reader.terminal.waitFor("Inga sparade sökningar.")
    try reader.leave()
  }

  @Test("lines of an earlier run come back by their beginning") func recalled() throws {
    let reader = try Reader(papers: Self.papers)
    try reader.terminal.waitFor("Slussen")
    for line in ["kanal", "sluss", "kanalen smal"] {
      try reader.terminal.type("/<c-u>")
      try reader.terminal.send(line)
      try reader.terminal.type("<enter>")
      try reader.terminal.waitFor("Frågor · \(line)")
    }
    try reader.leave()
    try reader.startAgain()
    try reader.terminal.waitFor("Slussen")
    try reader.terminal.type("/kan <up>")
    try reader.terminal.waitFor("/kanalen smal")
    try reader.terminal.type("<up>")
    try reader.terminal.wait(until: "the one before that begins so") {
      $0.row(28).hasPrefix("/kanal") && !$0.row(28).contains("smal")
    }
    try reader.terminal.type("<up>")
    reader.terminal.settle(quiet: 150)
    #expect(reader.terminal.screen.row(28).hasPrefix("/kanal"), "no other begins so")
    try reader.terminal.type("<down> <down>")
    try reader.terminal.wait(until: "what was typed is back") {
      $0.cursorRow.hasPrefix("/kan") && !$0.cursorRow.contains("kanal")
    }
    try reader.terminal.type("<esc>")
    try reader.leave()
  }

  @Test("a restricted browser keeps nothing") func restricted() throws {
    let reader = try Reader(["--restricted"], papers: Self.papers)
    try reader.terminal.waitFor("Slussen")
    try reader.terminal.type("/kanal <enter>")
    try reader.terminal.waitUntilGone("Slussen")
    for key in ["S", "V"] {
      try reader.terminal.type(key)
      try reader.terminal.waitFor("Det är inte tillåtet här.")
      try reader.terminal.type("j")
      try reader.terminal.waitUntilGone("Det är inte tillåtet här.")
    }
    try reader.terminal.type("/<c-u> <up>")
    reader.terminal.settle(quiet: 150)
    #expect(!reader.terminal.screen.cursorRow.contains("kanal"))
    try reader.terminal.type("<esc>")
    try reader.leave()
    #expect(reader.kept == [])
    #expect(reader.terminal.isLineAsFound)
  }
}
