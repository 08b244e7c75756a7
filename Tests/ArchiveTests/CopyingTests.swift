import Foundation
import GRDB
import SvarLanguage
import SvarModel
import SvarTestSupport
import SvarTool
import Testing

@testable import SvarArchive

@Suite("Archives as a whole") struct CopyingTests {
  /// Another way to read the same words.
  private static let otherwise = AnswerReading(version: "another") { _, _ in Extraction() }

  private func lines(_ archive: Archive, _ kind: ListKind) async throws -> [String] {
    try await archive.rows(ListRequest(kind: kind), offset: 0, limit: .max).map { "\($0)" }
  }

  @Test("every paper of another archive comes in, and only once") func merged() async throws {
    let (from, into) = (
      try SampleArchive.make(), try Archive.inMemory(registers: Registers.known(), given: SampleArchive.words())
    )
    let count = try from.paperCount()
    let tally = try into.importing(reading: .answers()) { take in try from.eachPaper { try take(.paper($0)) } }
    #expect(tally.added == count && tally.rejected.isEmpty)
    let again = try into.importing(reading: .answers()) { take in try from.eachPaper { try take(.paper($0)) } }
    #expect(again.unchanged == count && again.added + again.updated == 0)
    for kind in ListKind.allCases { #expect(try await lines(into, kind) == lines(from, kind)) }
  }

  @Test("answers are read anew where they are read otherwise, and keep their text, their age and their like")
  func reread() async throws {
    let archive = try SampleArchive.make()
    let before = try await lines(archive, .measure)
    let texts = try await lines(archive, .answer)
    let run = try await archive.database.read { try Arrivals.last(in: $0) }
    #expect(try archive.rereading(by: .answers()) == 0)
    let answers = try archive.paperCount([.answer])
    #expect(try archive.rereading(by: Self.otherwise) == answers)
    #expect(try await lines(archive, .measure).isEmpty)
    #expect(try archive.rereading(by: .answers()) == answers)
    #expect(try await lines(archive, .measure) == before)
    #expect(try await lines(archive, .answer) == texts)
    let (newest, kept) = try await archive.database.read { database in
      (
        try Int.fetchOne(database, sql: "SELECT MAX(arrival) FROM answer") ?? 0,
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM earlier_version") ?? 0
      )
    }
    #expect(newest <= run && kept == 0)
    #expect(try archive.check(repair: false).isSound)
  }

  @Test("words learnt anew are what they were, and a smaller archive holds the same") func relearnt() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = try Archive.open(
      folder.appendingPathComponent("a.sqlite").path, for: .writing, registers: Registers.known())
    let sample = try SampleArchive.make()
    _ = try archive.importing(reading: .answers()) { take in try sample.eachPaper { try take(.paper($0)) } }
    let words = try KnownWords(of: archive).text
    let found = try await archive.count(ListRequest(kind: .question, query: "kommunernas"))
    try archive.relearningWords()
    try archive.compact()
    #expect(try KnownWords(of: archive).text == words)
    #expect(try await archive.count(ListRequest(kind: .question, query: "kommunernas")) == found)
    #expect(found > 0)
    #expect(try archive.check(repair: false).isSound)
    try archive.close()
  }
}
