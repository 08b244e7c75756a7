import SvarBrowser
import SvarTestSupport
import Testing

/// What a list breaks down into and what a search is made of, at the built program.
@Suite("A reader narrows a search") struct NarrowingStories {
  private func start(_ query: String, columns: Int = 120, rows: Int = 30) throws -> Reader {
    let reader = try Reader([query], size: Size(columns: columns, rows: rows))
    try reader.terminal.waitFor("Frågor · \(query)")
    return reader
  }

  /// The value's name and number of papers in a row of the pane, once both are there.
  private func value(inRow row: String) -> (name: String, papers: String)? {
    guard let pane = row.split(separator: "│").last(where: { $0.contains("█") }) else { return nil }
    let words = pane.split(separator: " ").map { $0.filter { $0 != "▌" } }.filter { !$0.isEmpty }
    guard let name = words.first(where: { !$0.contains("█") }), let papers = words.last,
      papers.allSatisfy(\.isNumber)
    else { return nil }
    return (name, papers)
  }

  @Test("F shows the parties with bars, Enter narrows, and the query says so") func breaksDown() throws {
    let reader = try start("kommun")
    let terminal = reader.terminal
    try terminal.type("F")
    try terminal.waitFor("Frågarens parti")
    // The bar may come in one read of the terminal and the number behind it in the next.
    try terminal.wait(until: "a value has a bar and its number") { value(inRow: $0.cursorRow) != nil }
    terminal.settle()
    let (party, promised) = try #require(value(inRow: terminal.screen.cursorRow))
    try terminal.type("<enter>")
    try terminal.waitFor("kommun parti:\(party)")
    try terminal.waitFor("1/\(promised) ")
    try terminal.wait(until: "the value is marked as part of the query") { $0.text.contains("▌+ \(party)") }
    try terminal.type("H")
    try terminal.waitUntilGone("parti:\(party)")
    try terminal.type("F <esc>")
    try reader.leave()
  }

  @Test("a part is switched off and on, turned round and taken away") func parts() throws {
    let reader = try start("kommun parti:L")
    let terminal = reader.terminal
    try terminal.wait(until: "the parts have numbers") { $0.row(2).contains("[parti:L] om av: ") }
    let with = terminal.screen.status
    try terminal.type("C")
    try terminal.wait(until: "the cursor is on the parts") { $0.cursor.row == 2 }
    terminal.settle()
    #expect(terminal.screen.cells(of: "[parti:L]", inRow: 2).allSatisfy { $0.isReversed })
    #expect(terminal.screen.cells(of: "[kommun]", inRow: 2).allSatisfy { !$0.isReversed })
    try terminal.send(" ")
    try terminal.wait(until: "it is off") { $0.row(2).contains("(parti:L) om på: ") && !$0.row(3).contains("parti:L") }
    try terminal.send(" ")
    try terminal.wait(until: "it is on") { $0.row(2).contains("[parti:L] om av: ") && $0.row(3).contains("parti:L") }
    try terminal.type("-")
    try terminal.wait(until: "it is turned round") { $0.row(2).contains("[-parti:L] om av: ") }
    try terminal.waitFor("Frågor · kommun -parti:L")
    try terminal.type("-")
    try terminal.wait(until: "it is turned back") { $0.row(2).contains("[parti:L] om av: ") }
    try terminal.type("x")
    try terminal.waitUntilGone("parti:L]")
    try terminal.type("<esc> H")
    try terminal.wait(until: "it is back") { $0.row(2).contains("[-parti:L]") || $0.row(2).contains("[parti:L]") }
    #expect(!with.isEmpty)
    try reader.leave()
  }

  @Test("each pane outlives a resize", arguments: ["F", "C", "/kom", "V", "/parti:<tab>", "S"])
  func resized(_ keys: String) throws {
    let reader = try start("kommun parti:L")
    let terminal = reader.terminal
    try terminal.type(keys)
    terminal.settle(quiet: 150)
    let before = terminal.screen.rows
    for (columns, rows) in [(40, 10), (200, 60), (20, 5), (80, 24), (79, 15), (120, 30)] {
      terminal.resize(Size(columns: columns, rows: rows))
      terminal.settle(quiet: 150)
      #expect(terminal.isRunning)
      let cursor = terminal.screen.cursor
      #expect(cursor.row < rows && cursor.column < columns)
      if columns >= 40, rows >= 10 {
        #expect(!terminal.screen.text.isEmpty)
        #expect(terminal.screen.row(0).contains("1 Frågor"), "\(columns)×\(rows):\n\(terminal.screen.text)")
      }
    }
    for (was, now) in zip(before, terminal.screen.rows) where withoutTimes(was) != withoutTimes(now) {
      Issue.record("after \(keys) and all sizes “\(now)” stands where “\(was)” stood")
    }
    try terminal.type("<esc> <esc>")
    try reader.leave()
  }

  @Test("all of it in 40×10") func small() throws {
    let reader = try start("kommun parti:L", columns: 40, rows: 10)
    let terminal = reader.terminal
    try terminal.type("C")
    try terminal.wait(until: "the parts are there") {
      $0.row(1).contains("[parti:L] om av: ") && $0.cursor.row == 1
    }
    try terminal.type("x <esc>")
    try terminal.waitFor("Frågor · kommun")
    try terminal.waitUntilGone("parti:L")
    try terminal.type("F")
    try terminal.wait(until: "the breakdown is there") { $0.text.contains("Fördelning") && $0.cursorRow.contains("█") }
    try terminal.type("<enter> F")
    try terminal.wait(until: "the list is narrowed") { $0.text.contains("Frågor · kommun parti:") }
    try terminal.type("/vragen <enter>")
    try terminal.waitFor("Menade du vargen?")
    try terminal.type("<enter>")
    try terminal.waitFor("Skyddsjakt på varg")
    try terminal.type("/parti: <tab>")
    try terminal.wait(until: "values are offered") { $0.rows.filter { $0.contains("frågor") }.count > 2 }
    try terminal.type("<esc> V")
    try terminal.waitFor("Sparade sökningar")
    try terminal.type("<esc>")
    try reader.leave()
  }

  /// How long a search took is never twice the same.
  private func withoutTimes(_ text: String) -> String { text.replacing(/\ · \d+ ms/, with: "") }
}
