import SvarArchive
import SvarModel
import Testing

@testable import SvarArchive

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("batar", ["båtar 1 åäö batar→båtar"]),
    ("skargarden", ["skärgården 1 åäö skargarden→skärgården"]),
    ("=batar poliser", ["=båtar poliser 1 åäö batar→båtar", "poliser 3 utan =batar"]),
    ("miyndighten", ["myndigheten 2 nära miyndighten→myndigheten"]),
    ("fryarna", ["fyrarna 1 nära fryarna→fyrarna"]),
    ("vlap", ["valp 1 nära vlap→valp"]),
    ("blotar", ["båtar 1 nära blotar→båtar"]),
    ("batar skargarden", ["båtar skärgården 1 åäö batar skargarden→båtar skärgården"]),
    ("parti:M fryarna", ["parti:M 3 utan fryarna"]),
    ("\"få för båtar\"", ["få för båtar 1 nära \"få för båtar\"→få för båtar"]),
    ("\"for få båtar\"", ["\"för få båtar\" 1 åäö for→för"]),
    ("båtar valp", ["valp 1 utan båtar"]), ("båtar parti:V -polis", ["parti:V -polis 1 utan båtar"]),
    ("båtar (valp ELLER länk)", ["(valp ELLER länk) 2 utan båtar"]),
    ("sortera:äldst båtar valp", ["sortera:äldst valp 1 utan båtar"]),
    ("zebra kamel polis", ["polis 3 utan zebra kamel"]),
    ("frågare:Exempl", ["frågare:Exempel 3 nära Exempl→Exempel"]),
    (
      "frågare:\"Vera Exmepel\" polis",
      ["frågare:\"Vera Exempel\" polis 3 nära Exmepel→Exempel", "polis 3 utan frågare:\"Vera Exmepel\""]
    ),
    ("minister:Pahitt", ["minister:Påhitt 5 åäö Pahitt→Påhitt"]),
    ("myndighet:sjofartsverket", ["myndighet:Sjöfartsverket 1 åäö sjofartsverket→Sjöfartsverket"]),
    ("zebra", []), ("-polis* -polis", []), ("12345", []), ("polis", []), ("frågare:zebra", []),
  ])
  func whatToAskInstead(_ query: String, _ expected: [String]) async throws {
    let archive = try Archives.small()
    let offered = try await archive.suggestions(for: ListRequest(kind: .question, query: query))
    #expect(offered.map(told).prefix(expected.count) == expected[...], "\(query): \(offered.map(told))")
    if expected.isEmpty { #expect(offered.isEmpty, "\(query): \(offered.map(told))") }
  }

  @Test(arguments: [
    "batar", "båtra valp", "\"for få\" -valp", "(båtar ELLER fyrrana) valp", "frågare:exempl parti:V båtar",
    "polsi polis",
    "lanken stangd OCH bro", "minister:sten frågare:nlis lodbatar",
  ])
  func eachFindsAsManyAsItSays(_ query: String) async throws {
    let archive = try Archives.peopled()
    for kind in ListKind.allCases {
      let offered = try await archive.suggestions(for: ListRequest(kind: kind, query: query))
      #expect(offered.count <= 5)
      #expect(Set(offered.map(\.query)).count == offered.count)
      for suggestion in offered {
        #expect(suggestion.count > 0)
        #expect(
          try await archive.count(ListRequest(kind: kind, query: suggestion.query)) == suggestion.count, "\(suggestion)"
        )
      }
    }
  }

  @Test func theSameLettersGoBeforeACommonerWordAsNear() async throws {
    let archive = try Archive.inMemory()
    let texts = ["varg i skogen"] + Array(repeating: "var är bron", count: 9)
    let papers = texts.enumerated().map { number, text in
      Arrival.paper(
        .question(Papers.question("2020/21:\(70 + number)", title: "Bron", text: Papers.text(text))))
    }
    _ = try archive.importing(papers, reading: .nothing)
    let offered = try await archive.suggestions(for: ListRequest(kind: .question, query: "vagr"))
    #expect(offered.map(told) == ["varg 1 nära vagr→varg", "var 9 nära vagr→var"])
  }

  @Test func whatCannotBeReadIsAProblem() async throws {
    await #expect(throws: QueryProblem.self) {
      try await Archives.small().suggestions(for: ListRequest(kind: .question, query: "(batar"))
    }
  }

  @Test(arguments: [
    ("polis", "polis", 0), ("polis", "polsi", 1), ("polis", "plis", 1), ("polis", "poliser", 2), ("polis", "opils", 2),
    ("länk", "lnäk", 1),
  ])
  func lettersApart(_ one: String, _ other: String, _ distance: Int) {
    var measured = EditDistance(from: one, limit: 2)
    #expect(measured.distance(to: other) == distance)
    var back = EditDistance(from: other, limit: 2)
    #expect(back.distance(to: one) == distance)
    var strict = EditDistance(from: one, limit: max(0, distance - 1))
    #expect(distance == 0 || strict.distance(to: other) == nil)
  }

  private func told(_ suggestion: Suggestion) -> String {
    let reason =
      switch suggestion.reason {
      case .nearWord(let typed, let meant): "nära \(typed)→\(meant)"
      case .swedishLetters(let typed, let meant): "åäö \(typed)→\(meant)"
      case .without(let term): "utan \(term)"
      }
    return "\(suggestion.query) \(suggestion.count) \(reason)"
  }
}
