import Foundation
import GRDB
import SvarModel
import Testing

@testable import SvarArchive

@Suite struct OpeningTests {
  @Test func anArchiveIsMadeAndOpenedAgain() async throws {
    try await Archives.withPath { path in
      #expect(throws: ArchiveError.missing(path: path)) { try Archive.open(path, for: .reading) }
      let made = try Archive.open(path, for: .writing)
      _ = try made.importing(Papers.all, reading: Archives.reading)
      let reader = try Archive.open(path, for: .reading)
      #expect(try await reader.summary().counts[.question] == 5)
      #expect(try await reader.summary().name == "arkiv.sqlite")
      try made.close()
      try reader.close()
      #expect(try await Archive.open(path, for: .reading).summary().counts[.answer] == 3)
    }
  }

  /// Fifty readers on one machine have fifty times what one keeps of pages, for each of its connections.
  @Test(arguments: [(true, -300), (false, -1_000)]) func whereManyReadEachKeepsFewPages(isShared: Bool, pages: Int)
    async throws
  {
    try await Archives.withPath { path in
      try Archive.open(path, for: .writing).close()
      let archive = try Archive.open(path, for: .reading, isShared: isShared)
      #expect(try await archive.reading { try Int.fetchOne($0, sql: "PRAGMA cache_size") } == pages)
      try archive.close()
    }
  }

  @Test func whatIsNoDatabaseIsLeftAlone() async throws {
    try await Archives.withPath { path in
      try makeFolder(path)
      let text = String(repeating: "Detta är ingen databas. ", count: 20)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      for access in [Archive.Access.reading, .writing] {
        #expect(throws: ArchiveError.notADatabase(path: path)) { try Archive.open(path, for: access) }
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() async throws {
    try await Archives.withPath { path in
      try makeFolder(path)
      let other = try DatabaseQueue(path: path)
      try await other.write { try $0.execute(sql: "CREATE TABLE recept(namn TEXT)") }
      try other.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      for access in [Archive.Access.reading, .writing] {
        #expect(throws: ArchiveError.foreign(path: path)) { try Archive.open(path, for: access) }
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func aNewerArchiveIsRefused() async throws {
    try await Archives.withPath { path in
      try Archive.open(path, for: .writing).close()
      let queue = try DatabaseQueue(path: path)
      try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
      try queue.close()
      #expect(throws: ArchiveError.newer(path: path, version: 99, known: Schema.version)) {
        try Archive.open(path, for: .reading)
      }
      #expect(throws: ArchiveError.newer(path: path, version: 99, known: Schema.version)) {
        try Archive.open(path, for: .writing)
      }
    }
  }

  @Test func aFolderIsNoArchive() async throws {
    try await Archives.withPath { path in
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      #expect(throws: ArchiveError.self) { try Archive.open(path, for: .writing) }
    }
  }

  @Test func aSharedArchiveIsReadWhereNothingMayBeWritten() async throws {
    try await Archives.withPath { path in
      let made = try Archive.open(path, for: .writing)
      _ = try made.importing(Papers.all, reading: Archives.reading)
      try made.close()
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      for file in [path + "-wal", path + "-shm"] { try? FileManager.default.removeItem(atPath: file) }
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
      let archive = try Archive.open(path, for: .reading)
      #expect(try await archive.found("båtar") == ["2020/21:12"])
    }
  }

  @Test func everyErrorHasASentenceInBothLanguages() {
    let errors: [ArchiveError] = [
      .missing(path: "a"), .notADatabase(path: "a"), .foreign(path: "a"), .newer(path: "a", version: 2, known: 2),
      .older(path: "a", version: 1, known: 2), .busy(path: "a"), .cannotOpen(path: "a", reason: "b"),
      .readOnly(path: "a"), .full(path: "a"), .diskFailure(path: "a", reason: "b"), .damaged(path: "a", reason: "b"),
      .fault(path: "a", reason: "b"),
    ]
    #expect(Set(errors.map(\.description)).count == errors.count)
    for error in errors { #expect(error.description != error.swedishDescription) }
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
  }
}
