import GRDB
import SvarArchive
import SvarModel
import Testing

@Suite struct ArrivalTests {
  @Test func anArchiveFromBeforeIsBroughtUpToDate() async throws {
    try await Archives.withPath { path in
      let made = try Archive.open(path, for: .writing, registers: Archives.registers)
      _ = try made.importing(Papers.all, reading: Archives.reading)
      try made.close()
      // As it was before imports were numbered.
      try await DatabaseQueue(path: path).writeWithoutTransaction { database in
        try database.execute(
          sql: """
            DROP TABLE answered; DROP TABLE import_run;
            DROP INDEX question_status; DROP INDEX measure_mention_kind; DROP INDEX measure_mention_status;
            DROP INDEX measure_mention_amount;
            DROP INDEX question_arrival; ALTER TABLE question DROP COLUMN arrival;
            DROP INDEX answer_arrival; ALTER TABLE answer DROP COLUMN arrival;
            DELETE FROM grdb_migrations WHERE identifier = '3 arrivals';
            PRAGMA user_version = 1;
            """)
      }
      let archive = try Archive.open(path, for: .reading, registers: Archives.registers)
      #expect(try archive.check().isSound)
      #expect(try await archive.lastArrival() == 0)
      #expect(try await archive.count(ListRequest(kind: .question, arrivedAfter: 0)) == 0)
      let measures = try await archive.facets(ListRequest(kind: .question)).first { $0.field == .measure }
      #expect(measures?.values.map(\.count) == [1])
    }
  }

  @Test func facetsFollowWhatIsImported() async throws {
    let archive = try Archives.small()
    func parties() async throws -> [String] {
      let facets = try await archive.facets(ListRequest(kind: .question, query: "hamn* ELLER båtar"))
      return facets.first { $0.field == .party }?.values.map { "\($0.label) \($0.count)" } ?? []
    }
    #expect(try await parties() == ["M 1"])
    _ = try archive.importing(People.papers, reading: Archives.reading)
    #expect(try await parties() == ["KD 13", "S 7", "C 2", "L 1", "M 1", "MP 1"])
  }

  @Test func pairsThatAreAmissAreToldAndPutRight() async throws {
    try await Archives.withPath { path in
      let archive = try Archive.open(path, for: .writing, registers: Archives.registers)
      _ = try archive.importing(Papers.all, reading: Archives.reading)
      try await DatabaseQueue(path: path).write { try $0.execute(sql: "DELETE FROM answered") }
      let report = try archive.check()
      #expect(report.findings.first { $0.subject == .ties }?.faults.count == 3)
      #expect(try archive.check(repair: true).isSound)
      #expect(try archive.check().isSound)
    }
  }
}
