import Foundation
import GRDB
import SvarModel
import SvarTestSupport
import Testing

@testable import SvarArchive

/// An archive that the first version of the program made, kept as the statements that make it again.
@Suite("An archive of the first version") struct OldArchiveTests {
  private static let dump = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Data/archive-1.sql")

  private func withOldArchive(_ work: (String) async throws -> Void) async throws {
    let statements = try String(contentsOf: Self.dump, encoding: .utf8)
    try await Archives.withPath { path in
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      let queue = try DatabaseQueue(path: path)
      try await queue.writeWithoutTransaction { try $0.execute(sql: statements) }
      try queue.close()
      try await work(path)
    }
  }

  @Test(
    "is brought up to date when it is opened to be read, and finds words by their forms",
    .enabled(if: SwedishDictionary.isThere))
  func upToDate() async throws {
    try await withOldArchive { path in
      let archive = try Archive.open(path, for: .reading)
      #expect(try await archive.found("bok") == ["2020/21:9101"])
      #expect(try await archive.found("bok", .answer) == ["H8129101"])
      #expect(try await archive.found("kriminalitet") == ["2020/21:9101"])
      #expect(try await archive.found("\"organiserat brott\"") == ["2020/21:9101"])
      #expect(try await archive.found("polis") == ["ip 2020/21:9101"])
      #expect(try await archive.found("typ:debatt hand", .answer) == ["H8109101-SVAR"])
      #expect(try await archive.found("elev", .measure).count == 1)
      #expect(try await archive.found("=bok") == [])
      #expect(try archive.check().isSound)
      #expect(try await archive.count(ListRequest(kind: .question, arrivedAfter: 0)) == 0)
    }
  }

  @Test("is brought up to date where there is no dictionary, too") func withoutDictionary() async throws {
    try await withOldArchive { path in
      let archive = try Archive.open(path, for: .writing, usesDictionary: false)
      #expect(try await archive.found("bok") == ["2020/21:9101"])
      #expect(try await archive.found("fyrarna") == ["2020/21:9102"])
      #expect(try await archive.found("kriminalitet") == [])
      #expect(try archive.check().isSound)
    }
  }

  @Test("takes new papers, and lets old ones be replaced") func goesOn() async throws {
    try await withOldArchive { path in
      let archive = try Archive.open(path, for: .writing)
      let question = Papers.question("2020/21:9102", title: "Bojarnas framtid", text: Papers.text("Bojarna blinkar."))
      let tally = try archive.importing([.paper(.question(question))], reading: .nothing)
      #expect(tally.added + tally.updated + tally.unchanged == 1)
      #expect(try archive.check().isSound)
      if tally.updated == 1 {
        #expect(try await archive.found("bojarna") == ["2020/21:9102"])
        #expect(try await archive.found("fyrvaktarnas") == [])
      }
      try archive.close()
      #expect(try await Archive.open(path, for: .reading).found("båten") == ["ip 2020/21:9101"])
    }
  }

  @Test("is refused where nothing may be written, with what to do about it") func refused() async throws {
    try await withOldArchive { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let manager = FileManager.default
      // A folder stands where the database would write, which stops even a user who may do everything.
      try manager.createDirectory(atPath: path + "-wal", withIntermediateDirectories: false)
      try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
      let error = #expect(throws: ArchiveError.self) { try Archive.open(path, for: .reading) }
      #expect(error == .older(path: path, version: 1, known: Schema.version))
      #expect(error?.description.hasSuffix("cannot be written to. Open it once where it can.") == true)
      #expect(error?.swedishDescription.hasSuffix("går inte att skriva i. Öppna den en gång där det går.") == true)
    }
  }

  @Test("that another program is writing to is told to be busy, not too old") func busy() async throws {
    try await withOldArchive { path in
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: path, configuration: configuration)
      try other.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE") }
      #expect(throws: ArchiveError.busy(path: path)) { try Archive.open(path, for: .reading) }
      try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    }
  }
}
