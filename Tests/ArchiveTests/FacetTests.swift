import SvarArchive
import SvarModel
import Testing

@Suite struct FacetTests {
  private static let queries = [
    "", "polis", "polis*", "-polis*", "båtar ELLER fyrarna", "länk", "(båtar ELLER valp) polis*", "parti:M",
    "parti:M ELLER parti:V", "status:besvarad", "typ:debatt", "typ:debatt bron rostar", "typ:interpellation",
    "minister:påhitt", "från:2020-09-18", "svarstid:>14", "sortera:äldst polis", "\"för få båtar\"", "2020/21:12",
    "-frågare:exempel", "myndighet:SjöV", "åtgärd:uppdrag", "regeringen", "samverkan:ja", "rm:2019/20..2020/21",
    "rm:2020/21 -(valp ELLER fyrarna)", "zebra", "frågare:zebra",
  ]

  @Test(arguments: queries)
  func eachNarrowingGivesAsManyRowsAsItSays(_ query: String) async throws {
    let archive = try Archives.peopled()
    for kind in ListKind.allCases {
      let facets = try await archive.facets(ListRequest(kind: kind, query: query))
      #expect(
        facets.isEmpty == (try await archive.count(ListRequest(kind: kind, query: query)) == 0), "\(kind) \(query)")
      for facet in facets {
        #expect(!facet.values.isEmpty && facet.values.count <= 12 && facet.total >= facet.values.count)
        #expect(facet.values.map(\.count) == facet.values.map(\.count).sorted(by: >), "\(facet)")
        for value in facet.values {
          let narrowed = ListRequest(kind: kind, query: query + " " + value.narrowing)
          #expect(try await archive.count(narrowed) == value.count, "\(kind) \(narrowed.query)")
        }
      }
    }
  }

  @Test(arguments: ["båt", "pol", "frågare:Ver båtar", "\"för få", "(båt", "båtar parti:", "länk"])
  func whileAQueryIsTypedWhatIsFoundIsCounted(_ query: String) async throws {
    let archive = try Archives.peopled()
    for facet in try await archive.facets(ListRequest(kind: .question, query: query, isBeingTyped: true)) {
      for value in facet.values {
        let narrowed = ListRequest(kind: .question, query: value.narrowing + " " + query, isBeingTyped: true)
        #expect(try await archive.count(narrowed) == value.count, "\(narrowed.query)")
      }
    }
  }

  @Test func questionsAreBrokenDown() async throws {
    let facets = try await Archives.small().facets(ListRequest(kind: .question))
    #expect(facets.map(\.field) == [.party, .asker, .minister, .department, .session, .agency, .measure, .status])
    #expect(
      values(facets, .party) == [
        "M 3 parti:M", "SD 1 parti:SD", "V 1 parti:V",
      ])
    #expect(values(facets, .asker).first == "Vera Exempel 3 frågare:\"Vera Exempel\"")
    #expect(values(facets, .minister) == ["Sten Påhitt 5 minister:\"Sten Påhitt\""])
    #expect(values(facets, .department) == ["Justitie 5 departement:justitie"])
    #expect(values(facets, .session) == ["2020/21 4 rm:2020/21", "2019/20 1 rm:2019/20"])
    #expect(values(facets, .agency) == ["Sjöfartsverket 1 myndighet:Sjöfartsverket"])
    #expect(values(facets, .measure) == ["uppdrag 1 åtgärd:uppdrag"])
    #expect(
      values(facets, .status) == [
        "answered 3 status:besvarad", "waiting 1 status:väntar", "withdrawn 1 status:återtagen",
      ])
  }

  @Test func eachListHasItsOwnFields() async throws {
    let archive = try Archives.small()
    func fields(_ kind: ListKind) async throws -> [FacetField] {
      try await archive.facets(ListRequest(kind: kind)).map(\.field)
    }
    #expect(try await fields(.answer) == [.party, .asker, .minister, .department, .session, .agency, .measure])
    #expect(
      try await fields(.measure) == [.party, .asker, .minister, .department, .session, .agency, .measure, .status])
    #expect(try await fields(.collaboration) == [.party, .asker, .minister, .department, .session, .agency])
    #expect(try await fields(.agency) == [.party, .asker, .minister, .department, .session, .measure])
    let measures = try await archive.facets(ListRequest(kind: .measure))
    #expect(values(measures, .status) == ["beslutad 1 status:beslutad"])
  }

  @Test func oneNameInAnotherIsCountedAsItIsFound() async throws {
    let facets = try await Archives.peopled().facets(ListRequest(kind: .question))
    let askers = values(facets, .asker)
    // Whoever asks for Anna Lind gets Anna Maria Lind as well; capitals are the same name.
    #expect(askers.contains("Anna Lind 3 frågare:\"Anna Lind\""))
    #expect(askers.contains("Anna Maria Lind 1 frågare:\"Anna Maria Lind\""))
    #expect(!askers.contains { $0.hasPrefix("ANNA") })
  }

  @Test func manyValuesAreCutAndSaidHowMany() async throws {
    let facets = try await Archives.peopled().facets(ListRequest(kind: .question))
    let askers = try #require(facets.first { $0.field == .asker })
    #expect(askers.values.count == 12)
    #expect(askers.total == 26)
  }

  @Test func aStatsradTellsNoDepartment() async throws {
    let archive = try Archives.peopled()
    #expect(try await archive.found("departement:sb") == ["2022/23:901"])
    #expect(try await archive.found("departement:statsråd") == [])
  }

  @Test func aCancelledCountEnds() async throws {
    let archive = try Archives.small()
    let task = Task {
      try await Task.sleep(for: .milliseconds(1))
      return try await archive.facets(ListRequest(kind: .question))
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func whatCannotBeReadIsAProblem() async throws {
    await #expect(throws: QueryProblem.self) {
      try await Archives.small().facets(ListRequest(kind: .question, query: "(polis"))
    }
  }

  private func values(_ facets: [Facet], _ field: FacetField) -> [String] {
    facets.first { $0.field == field }?.values.map { "\($0.label) \($0.count) \($0.narrowing)" } ?? []
  }
}
