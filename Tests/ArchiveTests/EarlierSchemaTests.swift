import Foundation
import GRDB
import SvarModel
import SvarTestSupport
import Testing

@testable import SvarArchive

/// Archives of every version before this one, kept as the statements that make them again: the same five papers in the
/// tables of each.
@Suite("An archive of an earlier version") struct EarlierSchemaTests {
  static let versions = Array(1..<Schema.version)

  private func withArchive(_ version: Int, _ work: (String) async throws -> Void) async throws {
    let dump = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Data/archive-\(version).sql")
    let statements = try String(contentsOf: dump, encoding: .utf8)
    try await Archives.withPath { path in
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      let queue = try DatabaseQueue(path: path)
      try await queue.writeWithoutTransaction { try $0.execute(sql: statements) }
      let found = try await queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      #expect(found == version)
      try queue.close()
      try await work(path)
    }
  }

  @Test("is there for each version") func all() { #expect(Self.versions == [1, 2, 3, 4, 5]) }

  @Test(
    "is brought up to date when it is opened, holds what it held, and passes a check",
    .enabled(if: SwedishDictionary.isThere), arguments: versions)
  func upToDate(_ version: Int) async throws {
    try await withArchive(version) { path in
      let archive = try Archive.open(path, for: .writing, registers: Archives.registers)
      #expect(try await archive.found("") == ["ip 2020/21:9101", "2020/21:9102", "2020/21:9101"].sorted(by: >))
      #expect(try await archive.found("bok") == ["2020/21:9101"])
      #expect(try await archive.found("", .answer).sorted() == ["H8109101-SVAR", "H8129101"])
      #expect(try await archive.found("elev", .measure).count == 1)
      let report = try archive.check()
      #expect(report.isSound, "\(report)")
      try archive.close()
      // Once more, with nothing left to bring up to date.
      let again = try Archive.open(path, for: .reading)
      #expect(try await again.found("bok") == ["2020/21:9101"])
      try again.close()
    }
  }

  @Test("takes a new paper, an answer and a changed one", arguments: versions) func goesOn(_ version: Int) async throws
  {
    try await withArchive(version) { path in
      let archive = try Archive.open(path, for: .writing, registers: Archives.registers)
      let before = try await archive.count(ListRequest(kind: .question))
      let tally = try archive.importing(Papers.all, reading: Archives.reading)
      #expect(tally.rejected.isEmpty)
      #expect(tally.added > 0)
      let count = try await archive.count(ListRequest(kind: .question))
      #expect(count > before)
      let report = try archive.check()
      #expect(report.isSound, "\(report)")
      try archive.close()
    }
  }

  @Test("keeps what a sync has noted, and what papers were before", arguments: versions.filter { $0 >= 4 })
  func notes(_ version: Int) async throws {
    try await withArchive(version) { path in
      let archive = try Archive.open(path, for: .writing)
      let document = try #require(DocumentID("H8119101"))
      #expect(try archive.fetched([document]) == [document: "2020-10-20 09:00:00"])
      #expect(try archive.syncedDataSets().count == 1)
      #expect(try archive.validators(of: "https://data.riksdagen.se/dataset/datasetlista.xml").tag == "\"a1\"")
      let member = try await archive.member("9000000000902")
      #expect(member?.name == (version >= 5 ? "Ada Dikt" : nil))
      try archive.close()
    }
  }
}
