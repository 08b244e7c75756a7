import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("frågare", "ver", ["\"Vera Exempel\" 3"]), ("asker", "exem", ["\"Vera Exempel\" 3"]),
    ("frågare", "\"Vera ex", ["\"Vera Exempel\" 3"]), ("frågare", "von på", ["\"Nils von Påhitt\" 1"]),
    ("frågare", "era", []), ("parti", "", ["M 3", "SD 1", "V 1"]), ("party", "s", ["SD 1"]),
    ("parti", "M,", ["M,SD 4", "M,V 4", "M,M 3"]), ("minister", "sten", ["\"Sten Påhitt\" 5"]),
    ("departement", "ju", ["justitie 5"]), ("department", "Just", ["justitie 5"]),
    ("myndighet", "sjö", ["Sjöfartsverket 1"]), ("agency", "sjöv", ["Sjöfartsverket 1"]),
    ("åtgärd", "u", ["uppdrag 1", "utredning 0"]), ("measure", "ass", ["assignment 1"]), ("åtgärd", "ja", ["ja 1"]),
    ("status", "be", ["besvarad 3", "beslutad 1", "besvaras-ej 0"]), ("status", "wai", ["waiting 1"]),
    ("typ", "s", ["svar 2"]), ("type", "inter", ["interpellation 1", "interpellation-answer 1"]),
    ("rm", "20", ["2020/21 4", "2019/20 1"]), ("session", "2019/20..2020", ["2019/20..2020/21 5"]),
    ("samverkan", "kust", ["\"Kustbevakningen, Sjöfartsverket\" 1"]), ("collaboration", "n", ["no 2"]),
    ("sortera", "ä", ["äldst 5"]), ("sort", "", ["newest 5", "oldest 5", "relevance 5"]), ("från", "20", []),
    ("färg", "r", []),
  ])
  func valuesThatBeginAsTyped(_ field: String, _ begun: String, _ expected: [String]) async throws {
    #expect(try await offered(field, begun) == expected, "\(field):\(begun)")
  }

  @Test(.enabled(if: SwedishDictionary.isThere)) func theQueryThatStandsDecidesTheCounts() async throws {
    #expect(try await offered("parti", "", query: "polis") == ["M 3"])
    #expect(try await offered("frågare", "", query: "parti:V") == ["\"Ada Dikt\" 1"])
    #expect(try await offered("myndighet", "s", query: "båtar") == [])
    #expect(try await offered("parti", "", query: "båtar -", typed: true) == ["M 1"])
    #expect(try await offered("myndighet", "sjö", kind: .agency) == ["Sjöfartsverket 1"])
  }

  @Test(
    arguments: ListKind.allCases, ["parti", "frågare", "minister", "departement", "myndighet", "rm", "status", "typ"])
  func eachLeavesAsManyRowsAsItSays(_ kind: ListKind, _ field: String) async throws {
    let archive = try Archives.peopled()
    for query in ["", "polis*", "-båtar", "regeringen"] {
      for value in try await archive.values(
        of: field, beginning: "", in: ListRequest(kind: kind, query: query), limit: 50)
      {
        let whole = "\(query) \(field):\(value.written)"
        let listed = field == "typ" ? archive.kind(askedForBy: whole) ?? kind : kind
        guard !whole.contains("debatt") else { continue }
        #expect(try await archive.count(ListRequest(kind: listed, query: whole)) == value.count, "\(kind) \(whole)")
      }
    }
  }

  private func offered(
    _ field: String, _ begun: String, query: String = "", kind: ListKind = .question, typed: Bool = false
  ) async throws -> [String] {
    let request = ListRequest(kind: kind, query: query, isBeingTyped: typed)
    return try await Archives.small().values(of: field, beginning: begun, in: request, limit: 8).map {
      "\($0.written) \($0.count)"
    }
  }
}
