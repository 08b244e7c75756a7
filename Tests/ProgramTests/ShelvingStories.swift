import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// What a reader keeps of papers, with two browsers at once on one archive.
@Suite("Two browsers keep what is kept") struct ShelvingStories {
  private static func paper(_ number: Int, _ title: String) -> String {
    #"""
    {"dokumentstatus": {"dokument": {
      "dok_id": "H911996\#(number)", "rm": "2021/22", "beteckning": "996\#(number)", "typ": "fr", "doktyp": "fr",
      "nummer": "996\#(number)", "datum": "2022-02-1\#(number) 00:00:00", "titel": "\#(title)",
      "html": "<p>\#(title) är för smal. Vad gör statsrådet?</p>"
    }}}
    """#
  }

  @Test("both write at once, and both are there afterwards") func together() throws {
    let papers = Dictionary(uniqueKeysWithValues: (0..<9).map { ("\($0).json", Self.paper($0, "Kanal \($0)")) })
    let first = try Reader(papers: papers)
    let second = try first.another()
    for terminal in [first.terminal, second] { try terminal.waitFor("Kanal 8") }
    // Not one after the other: each key to both before either has answered.
    for _ in 0..<9 {
      for (terminal, tag) in [(first.terminal, "ena"), (second, "andra")] {
        try terminal.send("#\(tag) \r")
        try terminal.type("j")
      }
    }
    for terminal in [first.terminal, second] { try terminal.waitFor("9/9") }
    try first.terminal.type("B")
    try first.terminal.send("båda\r")
    try first.terminal.waitFor("Bokmärkt.")
    try second.type("Q")
    #expect(try second.waitForEnd() == .exited(0))
    try first.leave()

    try first.startAgain()
    try first.terminal.waitFor("Kanal 8")
    try first.terminal.type("/<c-u>")
    try first.terminal.send("tagg:ena tagg:andra\r")
    try first.terminal.waitFor("1/9")
    try first.terminal.wait(until: "both tags stand in the row") {
      $0.cursorRow.contains("#andra") && $0.cursorRow.contains("#ena")
    }
    try first.terminal.type("gb")
    try first.terminal.waitFor("1/1")
    #expect(first.terminal.screen.text.contains("★"))
    try first.leave()
    #expect(first.kept.count == 1)

    let exported = try first.run(["export", "bokmärkt:båda", "--format", "bibtex"])
    #expect(exported.contains("@misc{H9119960,") && !exported.contains("H9119961"))
    let kept = try first.run(["export", "bokmärkt:båda", "--format", "csv"])
    #expect(kept.contains(",yes,båda,andra; ena,no"))
    #expect(try first.run(["export", "bokmärkt:båda", "--format", "csv", "--without-notes"]).contains(",no,,,no"))
    let counted = try first.run(["search", "läst:ja", "--kind", "question", "--json"])
    #expect(counted.contains("\"total\":0"), "nothing was opened")
  }

  @Test("what was recorded is there to be played again, and the panes are as they were left") func recorded() throws {
    let papers = Dictionary(uniqueKeysWithValues: (0..<9).map { ("\($0).json", Self.paper($0, "Kanal \($0)")) })
    let reader = try Reader(papers: papers)
    try reader.terminal.waitFor("Kanal 8")
    try reader.terminal.type("RajjR3+")
    try reader.terminal.waitFor("3/9")
    let list = try #require(reader.terminal.screen.rows.firstIndex { $0.hasPrefix("└") })
    try reader.leave()
    try reader.startAgain()
    try reader.terminal.waitFor("1/9")
    try reader.terminal.type("2,a")
    try reader.terminal.waitFor("5/9")
    #expect(reader.terminal.screen.rows.firstIndex { $0.hasPrefix("└") } == list)
    try reader.leave()
  }

  @Test("the mouse is as it was left") func mouse() throws {
    let reader = try Reader(papers: ["0.json": Self.paper(0, "Kanal 0")])
    try reader.terminal.waitFor("Kanal 0")
    #expect(!reader.terminal.contains(Array("\u{1B}[?1000h".utf8)))
    try reader.terminal.type("M")
    try reader.terminal.waitFor("Mus på")
    try reader.leave()
    try reader.startAgain()
    try reader.terminal.waitFor("Kanal 0")
    try reader.terminal.waitForBytes(Array("\u{1B}[?1000h".utf8))
    try reader.terminal.type("M")
    try reader.terminal.waitFor("Mus av")
    try reader.leave()
    try reader.startAgain()
    try reader.terminal.waitFor("Kanal 0")
    reader.terminal.settle()
    #expect(!reader.terminal.contains(Array("\u{1B}[?1000h".utf8)))
    try reader.leave()
  }
}
