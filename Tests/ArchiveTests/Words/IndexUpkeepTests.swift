import GRDB
import SvarModel
import SvarTestSupport
import Testing

@testable import SvarArchive

@Suite("The index of words", .enabled(if: SwedishDictionary.isThere)) struct IndexUpkeepTests {
  @Test("keeps nothing of a text that another has replaced") func replaced() async throws {
    let poor = Papers.question(
      "2020/21:1", title: "Sälarna", text: Papers.text("Gängkriminaliteten och tjänstemännens böcker, skrev Ebbarp."),
      form: .text)
    let rich = Papers.question("2020/21:1", title: "Fyrarna", text: Papers.text("Fyrvaktarens båt läcker."))
    let archive = try Archive.inMemory()
    _ = try archive.importing([.paper(.question(poor))], reading: .nothing)
    for query in ["kriminalitet", "gäng", "bok", "tjänsteman", "ebbarp", "säl", "geng* ELLER gäng*"] {
      #expect(try await archive.found(query) == ["2020/21:1"], "\(query)")
    }
    _ = try archive.importing([.paper(.question(rich))], reading: .nothing)
    for query in [
      "kriminalitet", "gäng", "bok", "tjänsteman", "man", "ebbarp", "säl", "gäng*", "g*", "*kriminaliteten",
      "\"gängkriminalitet och\"",
    ] { #expect(try await archive.found(query) == [], "\(query)") }
    #expect(try await archive.found("fyr") == ["2020/21:1"])
    #expect(try await archive.found("båt") == ["2020/21:1"])
    #expect(try archive.check().isSound)
    let left = try await archive.database.write { database in
      try database.execute(
        sql: "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, question_index, row)")
      return try String.fetchAll(database, sql: "SELECT term FROM temp.terms")
    }
    #expect(left.contains("fyrvaktarens") && left.contains("~båt"))
    #expect(left.allSatisfy { !$0.contains("krimin") && !$0.contains("ebbarp") && !$0.contains("bok") }, "\(left)")
  }

  @Test("is the same after a repair as before, and after one of a list of words that was lost")
  func repaired() async throws {
    try await Archives.withPath { path in
      let archive = try Archive.open(path, for: .writing)
      let texts = [
        "Gängkriminaliteten växer.", "Två böcker låg kvar.", "Ebbarpskommissionen satt.", "Ebbarp är en hamn.",
        "Ebbarp ligger här.", "Ebbarp var där.", "Kommissionen satt.", "Kommissionen reste.", "Kommissionen teg.",
        "Kommissionen gick.",
      ]
      _ = try archive.importing(Sayings.arrivals(texts), reading: .nothing)
      let queries = ["kriminalitet", "bok", "ebbarp", "kommission", "växa", "hamn", "\"två bok\""]
      func answers() async throws -> [[String]] {
        var all: [[String]] = []
        for query in queries { all.append(try await archive.marked(query)) }
        return all
      }
      let before = try await answers()
      #expect(before[2].count == 4 && before[3].count == 5)
      #expect(try archive.check(repair: true).isSound)
      #expect(try await answers() == before)
      var configuration = Configuration()
      configuration.prepareDatabase { $0.add(tokenizer: IndexTokenizer.self) }
      let stranger = try DatabaseQueue(path: path, configuration: configuration)
      try await stranger.write { try $0.execute(sql: "DELETE FROM word; DELETE FROM lexeme") }
      try stranger.close()
      #expect(try !archive.check().isSound)
      #expect(try archive.check(repair: true).isSound)
      #expect(try archive.check().isSound)
      #expect(try await answers() == before)
    }
  }
}
