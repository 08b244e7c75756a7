import Foundation
import GRDB
import SvarModel
import SvarTestSupport
import Testing

@testable import SvarArchive

@Suite("The pieces that an index is written in") struct IndexPiecesTests {
  /// How many there are, from the record that the database library keeps of them (its third form of the second number).
  private func pieces(_ index: TextIndex, of archive: Archive) async throws -> Int {
    let record = try await archive.database.read {
      try Data.fetchOne($0, sql: "SELECT block FROM \(index.name)_data WHERE id = 10")
    }
    return [UInt8](record ?? Data()).dropFirst(5).first.map { Int($0) } ?? 0
  }

  /// Papers of which each stands before the one before, with answers that mention something.
  private static let papers: [Arrival] = (1...60).reversed().flatMap { number -> [Arrival] in
    let day = String(format: "2020-%02d-%02d", 1 + number / 28, 1 + number % 28)
    let question = Papers.question(
      "2020/21:\(number)", title: "Fyr \(number)", lodged: day, text: Papers.text("Fyr nummer \(number) är släckt."))
    let answer = Papers.answer(["2020/21:\(number)"], date: day, text: Papers.seaText)
    return [.paper(.question(question)), .paper(.answer(answer))]
  }

  @Test("are one for a batch, in whatever order its papers come") func one() async throws {
    let archive = try Archive.inMemory(registers: Archives.registers, usesDictionary: false)
    let tally = try archive.importing(Self.papers, reading: Archives.reading)
    #expect(tally.added == 120 && tally.measures > 0)
    // One more where what follows from the words is put in at the end.
    for index in [TextIndex.questions, .answers, .measures] {
      #expect(try await pieces(index, of: archive) <= 2, "\(index.name)")
    }
    let rows = try await archive.found("fyr*")
    #expect(rows.count == 60)
    #expect(try archive.check().isSound)
  }

  @Test("become one, a part at a time, where many were let stand") func parts() async throws {
    let archive = try Archive.inMemory(registers: Archives.registers, usesDictionary: false)
    try await archive.database.write { database in
      for index in TextIndex.all { try index.putOffMerging(true, in: database) }
    }
    _ = try archive.importing(reading: Archives.reading, batchSize: 2) { take in
      for arrival in Self.papers { try take(arrival) }
    }
    #expect(try await pieces(.questions, of: archive) > 30, "more than the library would let be")
    var parts = 0
    while try await archive.database.write({ [parts] in
      try TextIndex.questions.merge(isFirst: parts == 0, in: $0)
    }) {
      parts += 1
    }
    #expect(parts > 0)
    #expect(try await pieces(.questions, of: archive) == 1)
    #expect(try await archive.found("fyr*").count == 60)
    #expect(try archive.check().isSound)
  }

  @Test("hold what the last of several versions in one batch says, and nothing of the others") func versions()
    async throws
  {
    func version(_ word: String, _ form: Provenance.Form) -> Arrival {
      .paper(.question(Papers.question("2020/21:7", title: word, text: Papers.text("Detta om \(word)."), form: form)))
    }
    let archive = try Archive.inMemory(usesDictionary: false)
    _ = try archive.importing(
      [version("bojen", .table), version("fyren", .riksdagen), version("kajen", .text)], reading: .nothing)
    #expect(try await archive.found("fyren") == ["2020/21:7"])
    #expect(try await archive.found("bojen") == [])
    #expect(try await archive.found("kajen") == [])
    #expect(try archive.check().isSound)
  }

  @Test("are merged again after an import that was broken off while merging was put off") func merging() async throws {
    let archive = try Archive.inMemory(usesDictionary: false)
    _ = try archive.importing(Self.papers, reading: .nothing)
    try await archive.database.write { database in
      for index in TextIndex.all { try index.putOffMerging(true, in: database) }
      try database.execute(sql: "INSERT INTO word_work(pending) VALUES (1)")
    }
    _ = try archive.importing([Arrival](), reading: .nothing)
    let settings = try await archive.database.read {
      try Int.fetchAll($0, sql: "SELECT v FROM question_index_config WHERE k = 'automerge'")
    }
    #expect(settings == [4])
    #expect(try archive.check().isSound)
  }
}
