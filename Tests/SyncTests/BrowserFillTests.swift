import Foundation
import OpenDataServer
import SvarBrowser
import SvarTestSupport
import Testing

@Suite(":sync in the browser, against a server", .serialized) struct BrowserFillTests {
  /// The rows of the list on the glass, whatever stands above and below them.
  private func rows(_ terminal: PseudoTerminal) -> [String] {
    terminal.screen.text.split(separator: "\n").map(String.init).filter {
      $0.contains("Fyr nummer") || $0.contains("Boj nummer")
    }
  }

  @Test("fetches behind the reading: progress is seen, nothing jumps, and each saved search says what is new")
  func behindTheReading() async throws {
    try await Filling.with(MadeData.fill(25)) { filling in
      let home = filling.folder.appendingPathComponent("home")
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      let archive = filling.folder.appendingPathComponent("browsed.sqlite").path
      #expect(try await SyncProgram(archive, from: filling.address).end().status == 0)
      let environment = [
        "HOME": home.path, "LANG": "sv_SE.UTF-8", "SVAR_ARCHIVE": archive, "SVAR_SYNC_DELAY": "0.05",
        "XDG_STATE_HOME": home.path + "/state", "SVAR_BASE_URL": filling.address.absoluteString,
      ]
      let saving = try PseudoTerminal("svar", ["searches", "save", "bojar", "boj*"], environment: environment)
      #expect(try saving.waitForEnd() == .exited(0))
      filling.server.change { $0.documents += MadeStatus.ofToday(601...640, title: "Boj") }

      let terminal = try PseudoTerminal(
        "svar", [], environment: environment, size: Size(columns: 100, rows: 30))
      try terminal.waitFor("Fyr nummer")
      try terminal.type("jjjj")
      try terminal.waitFor("Fråga 2020/21:21")
      try terminal.settle()
      let before = rows(terminal)
      #expect(before.count > 5)
      try terminal.type(":sync <enter>")
      try terminal.waitFor("dokument ")
      #expect(rows(terminal) == before, "\(terminal.screen.text)")
      try terminal.waitFor("40 nya och 0 ändrade papper", within: 60_000)
      try terminal.waitFor("bojar 40")
      #expect(rows(terminal) == before, "\(terminal.screen.text)")
      // Those who go to the top find them.
      try terminal.type("gg")
      try terminal.waitFor("Boj nummer")
      try terminal.type("Q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }

  @Test("says what the source did not give, and the reading goes on") func down() async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      let archive = filling.folder.appendingPathComponent("down.sqlite").path
      #expect(try await SyncProgram(archive, from: filling.address).end().status == 0)
      await filling.server.stopped()
      let terminal = try PseudoTerminal(
        "svar", [],
        environment: [
          "HOME": filling.folder.path, "LANG": "en_US.UTF-8", "SVAR_ARCHIVE": archive, "SVAR_SYNC_DELAY": "0",
          "XDG_STATE_HOME": filling.folder.path + "/state", "SVAR_BASE_URL": filling.address.absoluteString,
        ], size: Size(columns: 100, rows: 30))
      try terminal.waitFor("Fyr nummer")
      try terminal.type(":sync <enter>")
      try terminal.waitFor("datasetlista.xml", within: 60_000)
      #expect(terminal.screen.text.contains("Fyr nummer"))
      try terminal.type("Q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
