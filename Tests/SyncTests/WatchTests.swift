import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import Testing

@Suite("svar sync --watch, on a server", .serialized) struct WatchTests {
  @Test("Each run prints one line, whatever it meets, and the next follows") func lines() async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      let archive = filling.folder.appendingPathComponent("watch.sqlite").path
      filling.server.fault(.status(404), at: "datasetlista")
      let program = try SyncProgram(archive, from: filling.address, "--watch", "--every", "0.01")
      defer { program.kill() }
      let lines = await program.lines(3)
      #expect(lines.count >= 3, "\(lines)")
      #expect(lines[0].contains("Z incomplete: 0 added, 0 updated, 0 unchanged"))
      #expect(lines[1].contains("Z done: 12 added, 0 updated, 0 unchanged, 2 data sets ("))
      #expect(lines[2].contains("Z done: 0 added, 0 updated, 0 unchanged"))
    }
  }

  @Test("A run that cannot begin is a line, too, and no end") func busy() async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      let archive = filling.folder.appendingPathComponent("busy.sqlite").path
      #expect(try await SyncProgram(archive, from: filling.address).end().status == 0)
      let held = try Archive.open(archive, for: .reading)
      var lock: SyncLock? = try SyncLock(held)
      let program = try SyncProgram(archive, from: filling.address, "--watch", "--every", "0.01")
      defer { program.kill() }
      let first = await program.lines(1)
      #expect(first.first?.contains("Z failed: ") == true, "\(first)")
      #expect(first.first?.contains("Try again in a while") == true, "\(first)")
      withExtendedLifetime(lock) {}
      lock = nil
      var later: [String] = []
      while !later.contains(where: { $0.contains("Z done: 0 added") }) {
        let more = await program.lines(1)
        if more.isEmpty { break }
        later += more
      }
      #expect(later.contains { $0.contains("Z done: 0 added") }, "\(later)")
    }
  }

  @Test("A single run that comes to nothing leaves no archive behind, and says what to do", arguments: [false, true])
  func nothing(_ isDown: Bool) async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      let archive = filling.folder.appendingPathComponent("none.sqlite").path
      if isDown { await filling.server.stopped() } else { filling.server.fault(.page, at: "datasetlista", times: 9) }
      let outcome = try await SyncProgram(archive, from: filling.address).end()
      #expect(outcome.status == 69)
      #expect(outcome.errors.hasPrefix("svar: "))
      #expect(!FileManager.default.fileExists(atPath: archive))
    }
  }
}
