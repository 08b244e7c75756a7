import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@Suite("svar sync, as a script runs it", .serialized) struct SyncProgramTests {
  private func open(_ path: String) throws -> Archive { try Archive.open(path, for: .reading, usesDictionary: false) }

  @Test("One line for a run, and a status that a monitor can use") func statuses() async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      let archive = filling.folder.appendingPathComponent("program.sqlite").path
      let first = try await SyncProgram(archive, from: filling.address).end()
      #expect(first.status == 0)
      #expect(first.output.contains(" done: 12 added, 0 updated, 0 unchanged, 2 data sets ("))
      #expect(first.output.split(separator: "\n").count == 1)
      #expect(first.errors == "")
      let again = try await SyncProgram(archive, from: filling.address, "--json").end()
      #expect(again.output.contains(#""added":0"#) && again.output.contains(#""complete":true"#))
      filling.server.fault(.status(500), at: "dokumentlista", times: 4)
      let broken = try await SyncProgram(archive, from: filling.address).end()
      #expect(broken.status == 69)
      #expect(broken.errors.contains("answered 500: the site has a fault. Run svar sync again later."))
      filling.server.fault(.status(429, retryAfter: "90000"), at: "dokumentlista", times: 9)
      #expect(try await SyncProgram(archive, from: filling.address).end().status == 75)
      #expect(try await SyncProgram(archive, from: filling.address, "--session", "2020").end().status == 64)
      #expect(try await SyncProgram(archive, from: filling.address, "--restricted").end().status == 77)
    }
  }

  @Test("Killed at any moment, it goes on where it stopped, and nothing is lost or there twice") func killed()
    async throws
  {
    var data = try MadeData.fill(120)
    for number in 501...530 {
      data.documents.append(MadeStatus(number).served("fr", MadeStatus(number).question))
    }
    let rounds = ProcessInfo.processInfo.environment["SVAR_KILLS"].flatMap { Int($0) } ?? 8
    try await Filling.with(data) { filling in
      let whole = filling.folder.appendingPathComponent("whole.sqlite").path
      let killed = filling.folder.appendingPathComponent("killed.sqlite").path
      #expect(try await SyncProgram(whole, from: filling.address).end().status == 0)
      for _ in 0..<rounds {
        let program = try SyncProgram(killed, from: filling.address)
        // A moment, wherever in its work that finds the program.
        try await Task.sleep(for: .milliseconds(Int.random(in: 5...700)))
        program.kill()
        _ = await program.end()
      }
      let last = try await SyncProgram(killed, from: filling.address).end()
      #expect(last.status == 0, "\(last.errors)")
      let expected = try await filling.contents(of: try open(whole))
      let contents = try await filling.contents(of: try open(killed))
      #expect(contents == expected)
      #expect(try open(killed).check(repair: false).isSound)
      // What a reader takes out is the same to the last byte.
      for format in ["jsonl", "csv"] {
        let export = try await Command.run("export", "--archive", whole, "--format", format)
        #expect(export.status == 0 && export.output.utf8.count > 10_000)
        let other = try await Command.run("export", "--archive", killed, "--format", format)
        #expect(other.output == export.output)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: killed + "-fetched")
      #expect(left == [])
    }
  }

  @Test("Two at once: one fetches, the other says to try again") func twoAtOnce() async throws {
    try await Filling.with(MadeData.fill(5)) { filling in
      let archive = filling.folder.appendingPathComponent("two.sqlite").path
      filling.server.fault(.silent, at: "datasetlista")
      let first = try SyncProgram(archive, from: filling.address)
      while filling.server.requests.isEmpty { await Task.yield() }
      let second = try await SyncProgram(archive, from: filling.address).end()
      #expect(second.status == 75)
      #expect(second.errors.contains("Try again in a while"))
      first.kill()
      _ = await first.end()
      #expect(try await SyncProgram(archive, from: filling.address).end().status == 0)
    }
  }

  @Test(
    "A disk that is full: the run says so, and goes on when there is room",
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a small disk in memory"))
  func diskFull() async throws {
    try await Filling.with(MadeData.fill(300)) { filling in
      let disk = try SmallDisk(at: filling.folder.appendingPathComponent("disk").path, kilobytes: 900)
      defer { disk.remove() }
      let archive = disk.path + "/full.sqlite"
      let full = try await SyncProgram(archive, from: filling.address).end()
      #expect(full.status == 73, "\(full)")
      #expect(full.errors.contains("no room left on the disk") && full.errors.contains("Make room and run it again"))
      try disk.grow(to: 200_000)
      let again = try await SyncProgram(archive, from: filling.address).end()
      #expect(again.status == 0, "\(again)")
      #expect(try open(archive).check(repair: false).isSound)
      let count = try await open(archive).count(ListRequest(kind: .question))
      #expect(count == 600)
    }
  }
}
