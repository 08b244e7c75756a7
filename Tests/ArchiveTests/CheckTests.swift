import GRDB
import SvarModel
import Testing

@testable import SvarArchive

@Suite struct CheckTests {
  @Test func aSoundArchiveIsFoundSound() async throws {
    let report = try Archives.small().check()
    #expect(report.isSound)
    #expect(report.findings.allSatisfy { $0.faults.isEmpty })
    #expect(report.sentences(inSwedish: true).contains("Listan över frågor (5): utan fel."))
    #expect(report.sentences(inSwedish: false).contains("The list of questions (5): no fault."))
  }

  @Test(arguments: [
    (
      "UPDATE question_text SET body = 'Något helt annat.' WHERE title = 'Polisens båtar'",
      CheckReport.Finding.Subject.index(.question)
    ),
    ("UPDATE question SET status = 'lapsed' WHERE number = 13", .counts(.question)),
    ("UPDATE answer SET days = 3 WHERE number = 13", .counts(.answer)),
    ("UPDATE measure SET answers = 9", .counts(.measure)),
    ("UPDATE collaboration SET last_day = NULL", .counts(.collaboration)),
    ("DELETE FROM agency", .counts(.agency)),
    ("DELETE FROM word WHERE form LIKE 'p%'", .words),
    ("INSERT INTO debate_index(debate_index) VALUES ('delete-all')", .debateIndex),
    ("INSERT INTO answer_index(answer_index) VALUES ('delete-all')", .index(.answer)),
  ])
  func whatIsAmissIsToldAndPutRight(_ harm: String, _ subject: CheckReport.Finding.Subject) async throws {
    try await Archives.withPath { path in
      let archive = try Archive.open(path, for: .writing, registers: Archives.registers)
      _ = try archive.importing(Papers.all, reading: Archives.reading)
      var configuration = Configuration()
      configuration.prepareDatabase { $0.add(tokenizer: IndexTokenizer.self) }
      try await DatabaseQueue(path: path, configuration: configuration).write { try $0.execute(sql: harm) }
      let report = try archive.check()
      #expect(!report.isSound)
      #expect(report.findings.first { $0.subject == subject }?.faults.isEmpty == false)
      let repaired = try archive.check(repair: true)
      // A text that was changed behind the archive's back no longer fits its layout, and no repair can tell what it was.
      let isTextLost = harm.contains("SET body")
      #expect(repaired.isSound == !isTextLost)
      #expect(repaired.findings.first { $0.subject == subject }?.isRepaired == true)
      #expect(try archive.check().isSound == !isTextLost)
    }
  }

  @Test func whetherWordsAreKnownByTheDictionaryOrByRulesIsTold() throws {
    let archive = try Archive.inMemory(registers: Archives.registers, usesDictionary: false)
    _ = try archive.importing(Papers.all, reading: Archives.reading)
    let sentence = try #require(archive.check().sentences(inSwedish: false).last)
    #expect(sentence.contains("no dictionary"), "\(sentence)")
  }

  @Test func aReadOnlyArchiveIsCheckedToo() async throws {
    try await Archives.withPath { path in
      let made = try Archive.open(path, for: .writing, registers: Archives.registers)
      _ = try made.importing(Papers.all, reading: Archives.reading)
      #expect(try Archive.open(path, for: .reading).check().isSound)
    }
  }
}
