import GRDB
import SvarModel
import SvarTestSupport
import Testing

@testable import SvarArchive

@Suite("What words were found to be later", .enabled(if: SwedishDictionary.isThere)) struct LateFoldingTests {
  private static let early = ["Ebbarpskommissionen lade fram sitt betänkande.", "Ebbarpskommissionen möttes igen."]
  private static let later = [
    "Ebbarp är en hamn.", "Fiskarna i Ebbarp ror.", "Ebbarp ligger vid havet.", "Ebbarp växer.",
    "Kommissionen lade ned.", "Kommissionen reste.", "Kommissionens arbete pågår.", "Kommissionen är enig.",
  ]
  private static let queries = ["ebbarp", "kommission", "ebbarpskommission", "\"i ebbarp\"", "hamn", "fisk*"]

  /// An archive that has not put it into its index.
  private func unfolded() throws -> Archive {
    let archive = try Archive.inMemory()
    _ = try archive.importing(Sayings.arrivals(Self.early), reading: .nothing)
    _ = try archive.importing(Sayings.arrivals(Self.later, from: 3), reading: .nothing)
    return archive
  }

  private func found(in archive: Archive) async throws -> [[String]] {
    var found: [[String]] = []
    for query in Self.queries { found.append(try await archive.marked(query)) }
    return found
  }

  @Test("goes into the index text by text, and is found there as it was beside it") func folded() async throws {
    let archive = try unfolded()
    let before = try await found(in: archive)
    #expect(before[0].count == 6)
    let lexicon = archive.lexicon
    try await archive.database.write { try LateFolding(database: $0, lexicon: lexicon).fold() }
    let (late, rows) = try await archive.database.read {
      (
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM lexeme WHERE late = 1"),
        try Int64.fetchAll($0, sql: "SELECT rowid FROM question_index WHERE question_index MATCH '\"+ebbarp\"'")
      )
    }
    #expect(late == 0)
    #expect(rows.count == 2, "the two texts that hold the compound")
    #expect(try await found(in: archive) == before)
    #expect(try archive.check().isSound)
  }

  @Test("is the same, however many forms are looked at together", arguments: [1, 2, 3, 7]) func pieceByPiece(
    _ count: Int
  )
    async throws
  {
    let sql = "SELECT token, form, start, end FROM lexeme WHERE late = 1 ORDER BY form, token, start"
    let archive = try unfolded()
    let (together, apart) = try await archive.database.write { database in
      let together = try Row.fetchAll(database, sql: sql)
      try database.execute(sql: "DELETE FROM lexeme WHERE late = 1")
      try LateWords(database: database, formsAtOnce: count).find()
      return (together, try Row.fetchAll(database, sql: sql))
    }
    #expect(!together.isEmpty)
    #expect(apart == together)
  }

  @Test("is put into the index by the import after one that was broken off") func brokenOff() async throws {
    let archive = try unfolded()
    let before = try await found(in: archive)
    try await archive.database.write { database in
      for index in TextIndex.all { try index.putOffMerging(true, in: database) }
      try database.execute(sql: "INSERT INTO word_work(pending) VALUES (1)")
    }
    _ = try archive.importing([Arrival](), reading: .nothing)
    let (late, work) = try await archive.database.read {
      (
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM lexeme WHERE late = 1"),
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM word_work")
      )
    }
    #expect(late == 0 && work == 0)
    #expect(try await found(in: archive) == before)
    #expect(try archive.check().isSound)
  }
}
