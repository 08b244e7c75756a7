import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// Long words at the ends of lines, at the built program with patterns of the test's own.
@Suite("A reader of long words") struct HyphenationStories {
  private static let papers = [
    "0.json": #"""
    {"dokumentstatus": {"dokument": {
      "dok_id": "H9119985", "rm": "2021/22", "beteckning": "9985", "typ": "fr", "doktyp": "fr",
      "nummer": "9985", "datum": "2022-02-15 00:00:00", "titel": "Föreskrifter",
      "html": "<p>av Tove Tecken (S)</p><p>Vad gör statsrådet åt alla verkställighetsföreskrifter?</p>"
    }}}
    """#
  ]

  /// A reader whose system has patterns that know one place to break a word at.
  private func reader(_ arguments: [String] = []) throws -> Reader {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-patterns-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\nk1s\n".write(
      to: folder.appendingPathComponent("hyph_sv_SE.dic"), atomically: true, encoding: .utf8)
    return try Reader(
      arguments, papers: Self.papers, environment: ["DICPATH": folder.path], size: Size(columns: 40, rows: 24))
  }

  @Test("a long word is broken, whole where it is switched off, and stays so in the next run") func broken() throws {
    let reader = try reader()
    try reader.terminal.waitFor("Föreskrifter")
    try reader.terminal.type("<enter>")
    try reader.terminal.waitFor("åt alla verk-")
    try reader.terminal.waitFor("ställighetsföreskrifter?")
    try reader.terminal.type(":hyphenation<enter>")
    try reader.terminal.waitFor("Avstavning av.")
    try reader.terminal.waitFor("verkställighetsföreskrifter?")
    #expect(!reader.terminal.screen.text.contains("verk-"))
    try reader.leave()
    try reader.startAgain(size: Size(columns: 40, rows: 24))
    try reader.terminal.waitFor("Föreskrifter")
    try reader.terminal.type("<enter>")
    try reader.terminal.waitFor("verkställighetsföreskrifter?")
    try reader.leave()
  }

  @Test("line by line no word is broken") func plain() throws {
    let reader = try reader(["--plain"])
    try reader.terminal.waitFor("Föreskrifter")
    try reader.terminal.send("\r")
    try reader.terminal.waitFor("verkställighetsföreskrifter?")
    #expect(!reader.terminal.screen.text.contains("verk-"))
    try reader.terminal.type("Q")
    #expect(try reader.terminal.waitForEnd() == .exited(0))
  }
}
