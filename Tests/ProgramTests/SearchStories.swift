import SvarBrowser
import SvarTestSupport
import Testing

/// A search from its first letter to what is asked instead, at the built program.
@Suite("A reader searches") struct SearchStories {
  @Test("letter by letter the rows follow") func letterByLetter() throws {
    let reader = try Reader(size: Size(columns: 80, rows: 24))
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    var counts: [Int] = []
    for typed in ["/", "v", "a", "r", "g"] {
      try terminal.type(typed)
      terminal.settle(quiet: 150)
      counts.append(try count(terminal.screen.status))
    }
    // No letter leaves fewer by itself: a word that has become whole is found in its other forms, too.
    #expect(counts.first == 47)
    #expect(Set(counts).count > 2, "\(counts)")
    #expect(try #require(counts.last) < 5)
    #expect(terminal.screen.text.contains("Skyddsjakt på varg"))
    #expect(!terminal.screen.text.contains(ReadingStories.newest))
    try terminal.type("<esc>")
    try reader.leave()
  }

  @Test("the part of a compound that matched is lit, and no more of it") func compound() throws {
    let reader = try Reader(size: Size(columns: 80, rows: 24))
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("/jakt")
    try terminal.waitFor("Skyddsjakt på varg")
    try terminal.waitUntilGone(ReadingStories.newest)
    let row = try #require(terminal.screen.rowIndex(of: "Skyddsjakt på varg"))
    let word = terminal.screen.cells(of: "Skyddsjakt", inRow: row)
    #expect(word.count == 10)
    let (before, lit) = (word.prefix(6).map(\.look), word.suffix(4).map(\.look))
    #expect(Set(before).count == 1)
    #expect(Set(lit).count == 1)
    #expect(before.first != lit.first)
    try terminal.type("<esc>")
    try reader.leave()
  }

  @Test("without colours what matched is bold") func bold() throws {
    let reader = try Reader(environment: ["NO_COLOR": "1"], size: Size(columns: 80, rows: 24))
    try reader.terminal.waitFor(ReadingStories.newest)
    try reader.terminal.type("/jakt <enter>")
    try reader.terminal.waitUntilGone(ReadingStories.newest)
    reader.terminal.settle(quiet: 150)
    let row = try #require(reader.terminal.screen.rowIndex(of: "Skyddsjakt på varg"))
    let word = reader.terminal.screen.cells(of: "Skyddsjakt", inRow: row)
    #expect(word.map(\.isBold) == Array(repeating: false, count: 6) + Array(repeating: true, count: 4))
    try reader.leave()
  }

  @Test("Enter keeps the rows, and Esc would have taken them back") func keeps() throws {
    let reader = try Reader(size: Size(columns: 80, rows: 24))
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("/varg")
    try terminal.waitFor("Vargens utbredning")
    try terminal.type("<esc>")
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("/varg <enter>")
    try terminal.waitFor("Frågor › varg")
    try terminal.waitUntilGone(ReadingStories.newest)
    try terminal.wait(until: "the cursor is on a row of the list") { $0.cursorRow.contains("2020/21:900") }
    try terminal.type("j")
    terminal.settle()
    #expect(terminal.screen.text.contains("Vargens utbredning"))
    try terminal.type("H")
    try terminal.waitFor(ReadingStories.newest)
    try reader.leave()
  }

  @Test("nothing found: a word that is, by Enter, and back by H") func suggested() throws {
    let reader = try Reader(size: Size(columns: 80, rows: 24))
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("/vragen <enter>")
    try terminal.wait(until: "the cursor is on what is proposed") { $0.cursorRow.contains("Menade du vargen?") }
    terminal.settle()
    let offered = try count(terminal.screen.cursorRow)
    try terminal.type("<enter>")
    try terminal.waitFor("Frågor · vargen")
    try terminal.waitFor("Skyddsjakt på varg")
    terminal.settle()
    let found = try count(terminal.screen.status)
    #expect(found == offered)
    try terminal.type("H")
    try terminal.waitFor("Menade du vargen?")
    try reader.leave()
  }

  @Test("Tab offers the parties with their numbers, which are those of the lists they lead to") func values() throws {
    let reader = try Reader(size: Size(columns: 80, rows: 24))
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("/parti: <tab>")
    try terminal.wait(until: "values are offered") { screen in
      screen.rows.filter { $0.contains("parti:") && $0.contains("frågor") }.count > 5
    }
    terminal.settle(quiet: 150)
    for party in ["M", "SD", "V"] {
      let words = terminal.screen.rows.map { $0.split { $0 == " " || $0 == "▌" } }
      let row = try #require(words.first { $0.first == "parti:\(party)" && $0.count == 3 })
      let promised = String(row[1])
      let list = try Reader(["parti:\(party)"])
      try list.terminal.waitFor("1/\(promised) ")
      try list.leave()
    }
    try terminal.type("<esc> <esc>")
    try reader.leave()
  }

  @Test(
    "what is typed by half says how it was read",
    arguments: [
      ("\"organiserad brotts", "som om citatet slutade här"), ("parti:", "begränsar inget förrän värdet är skrivet"),
      ("(varg", "som om parentesen slutade här"), ("varg -", "väntar på det som ska stå efter"),
      ("var", "också som början på längre ord"),
    ])
  func half(_ query: String, _ said: String) throws {
    let reader = try Reader(size: Size(columns: 80, rows: 24))
    try reader.terminal.waitFor(ReadingStories.newest)
    try reader.terminal.send("/" + query)
    try reader.terminal.waitFor(said)
    let found = try count(reader.terminal.screen.status)
    #expect(found > 0)
    try reader.terminal.type("<esc>")
    try reader.leave()
  }

  /// The first number in a line.
  private func count(_ line: String) throws -> Int {
    let digits = line.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "\u{A0}" }.filter(\.isNumber)
    return try #require(Int(digits), "no number in “\(line)”")
  }
}
