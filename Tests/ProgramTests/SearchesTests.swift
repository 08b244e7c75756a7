import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// Saved searches and suggestions as a script meets them.
@Suite("Commands for saved searches") struct SearchesTests {
  private let home = FileManager.default.temporaryDirectory.appendingPathComponent("svar-searches-\(UUID().uuidString)")
  private static let papers = ["Hamnen", "Bryggan", "Fyren"].enumerated().map { place, title in
    #"""
    {"dokumentstatus": {"dokument": {
      "dok_id": "H911999\#(place)", "rm": "2021/22", "beteckning": "999\#(place)", "typ": "fr", "doktyp": "fr",
      "nummer": "999\#(place)", "datum": "2022-01-1\#(place) 00:00:00", "titel": "\#(title)",
      "html": "<p>av Tove Tecken (S)</p><p>\#(title) är trång. Vad gör statsrådet?</p>"
    }}}
    """#
  }

  @Test("are saved, new after an import, looked at, removed") func aLife() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    #expect(try bring(0).end == .exited(0))
    #expect(try svar("searches").end == .exited(1))
    #expect(try svar("searches", "save", "trångt", "trång*").end == .exited(0))
    #expect(try svar("searches").text.contains("trångt  frågor  1 träffar  0 nya  trång*"))
    #expect(try bring(1).end == .exited(0))
    #expect(try svar("searches").text.contains("trångt  frågor  2 träffar  1 nya  trång*"))
    let archive = home.appendingPathComponent("archive.sqlite").path
    #expect(
      try svar("--archive", archive, "searches", "--json").text.contains(
        #"{"searches":[{"count":2,"kind":"question","name":"trångt","new":1,"query":"trång*"}]}"#))
    #expect(try svar("searches", "seen", "trångt").end == .exited(0))
    #expect(try svar("searches").text.contains("0 nya"))
    #expect(try svar("searches", "save", "halv", "(trång").end == .exited(64))
    #expect(try svar("--restricted", "searches", "save", "a", "b").end == .exited(77))
    #expect(try svar("searches", "seen", "annan").text.contains("det finns ingen sparad sökning annan"))
    #expect(try svar("searches", "remove", "trångt").end == .exited(0))
    #expect(try svar("searches", "remove", "trångt").end == .exited(1))
    #expect(try svar("searches").text.contains("Inga sparade sökningar."))
  }

  @Test("a search that finds nothing offers another") func nothingFound() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    #expect(try bring(0).end == .exited(0))
    let nothing = try svar("search", "hanmen")
    #expect(nothing.end == .exited(1))
    #expect(nothing.text.contains("Menade du hamnen i stället för hanmen? 1 träffar: hamnen"), "\(nothing.text)")
    let letters = try svar("search", "trang", "--json")
    #expect(letters.text.contains(#""reason":"swedishLetters","total":1,"typed":"trang""#), "\(letters.text)")
  }

  private func bring(_ number: Int) throws -> (end: PseudoTerminal.Ending, text: String) {
    let file = home.appendingPathComponent("H911999\(number).json")
    try Self.papers[number].write(to: file, atomically: true, encoding: .utf8)
    return try svar("import", file.path)
  }

  private func svar(_ arguments: String...) throws -> (end: PseudoTerminal.Ending, text: String) {
    let environment = [
      "HOME": home.path, "LANG": "sv_SE.UTF-8", "SVAR_ARCHIVE": home.appendingPathComponent("archive.sqlite").path,
      "XDG_STATE_HOME": home.appendingPathComponent("state").path,
    ]
    let run = try PseudoTerminal("svar", arguments, environment: environment, size: Size(columns: 200, rows: 30))
    let end = try run.waitForEnd(within: 60_000)
    return (end, run.screen.text)
  }
}
