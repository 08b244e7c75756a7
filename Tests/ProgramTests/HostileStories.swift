import SvarTestSupport
import Testing

/// Papers, file names and arguments that try to act on the terminal.
@Suite("Hostile text") struct HostileStories {
  func expectHarmless(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
    for attack in HostilePaper.attacks {
      #expect(
        !terminal.contains(Array(attack.utf8)), "\(attack.debugDescription) was sent", sourceLocation: sourceLocation)
    }
    #expect(terminal.screen.title != "ägd", sourceLocation: sourceLocation)
  }

  @Test("a paper full of controls shows its letters and moves nothing") func paper() throws {
    let reader = try Reader(papers: [HostilePaper.fileName: HostilePaper.json])
    try reader.terminal.waitFor("0 frågor")
    try reader.terminal.type("2")
    try reader.terminal.waitFor(HostilePaper.reference)
    try reader.terminal.type("<enter>")
    try reader.terminal.waitFor("tillhör läsaren")
    try reader.terminal.type("z j j <c-d> f <esc>")
    reader.terminal.settle()
    #expect(reader.terminal.screen.isAlternate)
    expectHarmless(reader.terminal)
    try reader.leave()
  }

  @Test(
    "the commands print its letters and nothing that acts",
    arguments: [
      ["show", HostilePaper.reference], ["search", "--kind", "answer", "läsaren"],
    ])
  func commands(arguments: [String]) throws {
    let reader = try Reader(arguments, papers: [HostilePaper.fileName: HostilePaper.json])
    #expect(try reader.terminal.waitForEnd() == .exited(0))
    #expect(reader.terminal.screen.text.contains("9990"))
    expectHarmless(reader.terminal)
  }

  @Test(
    "names of files and queries that act do not",
    arguments: [
      ["import", "/nonexistent/\u{1B}]0;ägd\u{7}\u{1B}c.json"], ["search", "\u{1B}]0;ägd\u{7}\u{1B}c("],
      ["show", "\u{1B}]0;ägd\u{7}\u{1B}c"],
      ["--archive", "/nonexistent/\u{1B}]0;ägd\u{7}\u{1B}c.sqlite", "search", "x"],
    ])
  func arguments(arguments: [String]) throws {
    let reader = try Reader(arguments)
    guard case .exited(let status) = try reader.terminal.waitForEnd() else {
      Issue.record("\(arguments) ended by a signal")
      return
    }
    #expect(status != 0)
    expectHarmless(reader.terminal)
  }

  @Test("a query full of controls in the browser") func query() throws {
    let reader = try Reader(["\u{1B}[31m\u{1B}]0;ägd\u{7}varg"])
    try reader.terminal.wait(until: "the browser is there") { $0.isAlternate }
    reader.terminal.settle(quiet: 300)
    expectHarmless(reader.terminal)
    reader.terminal.signal(15)
    #expect(try reader.terminal.waitForEnd() == .exited(128 + 15))
  }
}
