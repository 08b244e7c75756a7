import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@Suite("An archive that several programs have open", .serialized) struct SharedArchiveTests {
  private func count(_ archive: String) async throws -> (status: Int32, total: Int, errors: String) {
    let outcome = try await Command.run("search", "fyr*", "--archive", archive, "--kind", "question", "--json")
    let fields = try? JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return (outcome.status, fields?["total"] as? Int ?? 0, outcome.errors)
  }

  @Test("Readers see whole batches while another program fills it, and never less than before") func readers()
    async throws
  {
    var data = try MadeData.fill(20)
    data.documents = MadeStatus.ofToday(501...640, title: "Fyr")
    try await Filling.with(data) { filling in
      let archive = filling.folder.appendingPathComponent("shared.sqlite").path
      try Archive.open(archive, for: .writing).close()
      let program = try SyncProgram(archive, from: filling.address)
      async let end = program.end()
      var seen: [Int] = []
      for _ in 0..<6 {
        let found = try await count(archive)
        #expect([0, 1].contains(found.status), "\(found)")
        seen.append(found.total)
      }
      #expect(await end.status == 0)
      #expect(seen == seen.sorted())
      #expect(try await count(archive).total == 180)
    }
  }

  @Test("Of several that would write at once one does, and the others say so and lose nothing") func writers()
    async throws
  {
    try await Filling.with(MadeData.fill(60)) { filling in
      let archive = filling.folder.appendingPathComponent("writers.sqlite").path
      let programs = try (0..<4).map { _ in try SyncProgram(archive, from: filling.address) }
      var statuses: [Int32] = []
      for program in programs { statuses.append(await program.end().status) }
      #expect(statuses.allSatisfy { [0, 75].contains($0) }, "\(statuses)")
      #expect(statuses.contains(0))
      let open = try Archive.open(archive, for: .reading, usesDictionary: false)
      #expect(try await open.count(ListRequest(kind: .question)) == 120)
      #expect(try open.check(repair: false).isSound)
      try open.close()
    }
  }

  @Test(
    "On a disk that may only be read it is read, and what would write says why it cannot",
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a small disk in memory"))
  func readOnlyDisk() async throws {
    try await Filling.with(MadeData.fill(20)) { filling in
      let disk = try SmallDisk(at: filling.folder.appendingPathComponent("frozen").path, kilobytes: 64_000)
      defer { disk.remove() }
      let archive = disk.path + "/archive.sqlite"
      #expect(try await SyncProgram(archive, from: filling.address).end().status == 0)
      try disk.freeze()
      let found = try await count(archive)
      #expect(found.status == 0 && found.total == 40, "\(found)")
      #expect(try await Command.run("export", "--archive", archive, "--format", "jsonl").status == 0)
      #expect(try await Command.run("check", "--archive", archive).status == 0)
      let sync = try await SyncProgram(archive, from: filling.address).end()
      #expect(sync.status == 73, "\(sync)")
      #expect(sync.errors.hasPrefix("svar: \(archive)"), "\(sync.errors)")
      let paper = filling.folder.appendingPathComponent("paper.json")
      try MadeStatus(900).question.write(to: paper)
      let brought = try await Command.run("import", paper.path, "--archive", archive, "--language", "en")
      #expect(brought.status == 73, "\(brought)")
      let fresh = try await Command.run("import", paper.path, "--archive", disk.path + "/new.sqlite")
      #expect(fresh.status == 73 && fresh.errors.hasPrefix("svar: \(disk.path)"), "\(fresh)")
    }
  }
}
