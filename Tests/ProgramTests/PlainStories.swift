import SvarBrowser
import SvarTestSupport
import Testing

/// Reading line by line, as with speech or braille, at the built program.
@Suite("Plain mode") struct PlainStories {
  @Test("nothing but lines is sent, whatever the terminal is called", arguments: ["dumb", "", "xterm-256color"])
  func lines(kind: String) throws {
    let reader = try Reader(["--plain"], environment: ["TERM": kind])
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("j")
    try terminal.waitFor("Länsmusikens framtid")
    try terminal.type("/varg")
    try terminal.wait(until: "what is typed stands there") { $0.cursorRow.hasSuffix("/varg") }
    try terminal.send("\r")
    try terminal.waitFor("varg")
    try terminal.waitFor("1/")
    try terminal.send("\r")
    try terminal.waitFor("Ställd av")
    try terminal.type("3")
    try terminal.waitFor("Åtgärder")
    try terminal.type("?")
    try terminal.waitFor("Det första")
    // No escape sequence, and nothing that goes back over what stands there.
    #expect(!terminal.output.contains(0x1B) && !terminal.output.contains(0x08))
    let text = terminal.output
    #expect(zip(text, text.dropFirst()).allSatisfy { $0 != 0x0D || $1 == 0x0A })
    try terminal.type("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.isLineAsFound)
  }

  @Test("the cursor stands behind the row one has come to") func cursor() throws {
    let reader = try Reader(["--plain"])
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("G")
    try terminal.wait(until: "the last row is said") { $0.cursorRow.contains(ReadingStories.oldest) }
    #expect(terminal.screen.cursor.column == terminal.screen.cursorRow.count)
    try terminal.type("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("without UTF-8 nothing but ASCII is sent") func ascii() throws {
    let reader = try Reader(["--plain"], environment: ["LANG": "C"])
    try reader.terminal.waitFor("lsans samarbete")
    try reader.terminal.type("j")
    try reader.terminal.waitFor("nsmusikens framtid")
    #expect(reader.terminal.output.allSatisfy { $0 < 0x80 })
    reader.terminal.hangUp()
    _ = try reader.terminal.waitForEnd()
  }

  @Test("ended from outside, the line is as it was found") func ended() throws {
    let reader = try Reader(["--plain"])
    try reader.terminal.waitFor(ReadingStories.newest)
    reader.terminal.signal(15)
    #expect(try reader.terminal.waitForEnd() == .exited(128 + 15))
    #expect(reader.terminal.isLineAsFound)
  }
}
