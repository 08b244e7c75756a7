import SvarArchive
import SvarModel
import Testing

@Suite struct QueryTests {
  @Test(arguments: [
    ("polis", ["2020/21:14", "2020/21:12", "2019/20:7"]),
    ("polisen", ["2020/21:14", "2020/21:12", "2019/20:7"]),
    ("=polis", ["2019/20:7"]),
    ("=poliser", ["2020/21:12"]),
    ("polis*", ["2020/21:14", "2020/21:12", "2019/20:7"]),
    ("*anställda", ["2020/21:14"]),
    ("*anst*", ["2020/21:14"]),
    ("myndighet", ["2020/21:13", "2020/21:12"]),
    ("myndigheternas", ["2020/21:13", "2020/21:12"]),
    ("val", ["2020/21:14"]),
    ("=val", []),
    ("länk", ["ip 2020/21:12", "2020/21:14"]),
    ("=länka", ["ip 2020/21:12"]),
    ("\"för få båtar\"", ["2020/21:12"]),
    ("\"få för båtar\"", []),
    ("POLISEN båtar", ["2020/21:12"]),
    ("båtar ELLER fyrarna", ["2020/21:13", "2020/21:12"]),
    ("båtar OR fyrarna", ["2020/21:13", "2020/21:12"]),
    ("polis* -valp", ["2020/21:12", "2019/20:7"]),
    ("polis* INTE valp", ["2020/21:12", "2019/20:7"]),
    ("-polis*", ["ip 2020/21:12", "2020/21:13"]),
    ("(båtar ELLER valp) polis*", ["2020/21:14", "2020/21:12"]),
    ("polis* båtar ELLER valp", ["2020/21:14", "2020/21:12"]),
    ("polis* OCH båtar ELLER fyrarna", ["2020/21:13", "2020/21:12"]),
    ("-(båtar ELLER valp)", ["ip 2020/21:12", "2020/21:13", "2019/20:7"]),
    ("parti:M", ["2020/21:14", "2020/21:12", "2019/20:7"]),
    ("party:m,v", ["ip 2020/21:12", "2020/21:14", "2020/21:12", "2019/20:7"]),
    ("-parti:M", ["ip 2020/21:12", "2020/21:13"]),
    ("frågare:påhitt", ["2020/21:13"]),
    ("frågare:\"nils von\"", ["2020/21:13"]),
    ("asker:exemp", ["2020/21:14", "2020/21:12", "2019/20:7"]),
    ("minister:påhitt typ:interpellation", ["ip 2020/21:12"]),
    ("departement:Ju typ:interpellation", ["ip 2020/21:12"]),
    ("departement:finans", []),
    ("status:besvarad", ["ip 2020/21:12", "2020/21:13", "2020/21:12"]),
    ("status:återtagen", ["2020/21:14"]),
    ("status:waiting", ["2019/20:7"]),
    ("typ:fråga", ["2020/21:14", "2020/21:13", "2020/21:12", "2019/20:7"]),
    ("typ:svar", []),
    ("rm:2019/20", ["2019/20:7"]),
    ("rm:H8 typ:interpellation", ["ip 2020/21:12"]),
    ("rm:2019/20..2020/21 polis", ["2020/21:14", "2020/21:12", "2019/20:7"]),
    ("från:2020-09-18", ["ip 2020/21:12", "2020/21:14", "2020/21:13"]),
    ("till:2020-09-17", ["2020/21:12"]),
    ("från:2020-10", ["ip 2020/21:12"]),
    ("från:2020 till:2020-09", ["2020/21:14", "2020/21:13", "2020/21:12"]),
    ("svarstid:14", ["2020/21:13", "2020/21:12"]),
    ("svarstid:>14", ["ip 2020/21:12"]),
    ("svarstid:10..20", ["2020/21:13", "2020/21:12"]),
    ("myndighet:SjöV", ["2020/21:13"]),
    ("myndighet:sjöverket", ["2020/21:13"]),
    ("agency:Sjöfartsverket", ["2020/21:13"]),
    ("åtgärd:uppdrag", ["2020/21:13"]),
    ("åtgärd:lag", []),
    ("åtgärd:fyrarna", ["2020/21:13"]),
    ("status:beslutad", ["2020/21:13"]),
    ("samverkan:kustbevakningen", ["2020/21:13"]),
    ("samverkan:ja", ["2020/21:13"]),
    ("typ:debatt", ["ip 2020/21:12"]),
    ("typ:debatt rosta", ["ip 2020/21:12"]),
    ("typ:debatt bron rostar", ["ip 2020/21:12"]),
    ("typ:debatt länken", []),
    ("rostar", []),
    ("2020/21:13", ["2020/21:13"]),
    ("\"2020/21:13\"", []),
    ("sortera:äldst polis", ["2020/21:12", "2020/21:14", "2019/20:7"]),
    ("sortera:äldst", ["2020/21:12", "2020/21:13", "2020/21:14", "ip 2020/21:12", "2019/20:7"]),
    ("batar", []),
    ("parti:M ELLER parti:V", ["ip 2020/21:12", "2020/21:14", "2020/21:12", "2019/20:7"]),
    ("parti:V ELLER båtar", ["ip 2020/21:12", "2020/21:12"]),
    ("INTE INTE båtar", ["2020/21:12"]),
    ("--båtar", ["2020/21:12"]),
  ])
  func questions(_ query: String, _ expected: [String]) async throws {
    #expect(try await Archives.small().found(query) == expected, "\(query)")
  }

  @Test(arguments: [
    ("länken", ["H81012-SVAR"]), ("typ:interpellationssvar", ["H81012-SVAR"]), ("typ:svar", ["H81213", "H81212"]),
    ("parti:SD", ["H81213"]), ("frågare:dikt", ["H81012-SVAR"]),
    ("minister:påhitt", ["H81012-SVAR", "H81213", "H81212"]),
    ("departement:justitie", ["H81012-SVAR", "H81213", "H81212"]), ("typ:debatt rostar", ["H81012-SVAR"]),
    ("svarstid:<15", ["H81213", "H81212"]), ("2020/21:12", ["H81012-SVAR", "H81212"]), ("typ:fråga", []),
    ("status:besvarad", ["H81012-SVAR", "H81213", "H81212"]), ("åtgärd:*", ["H81213"]),
    ("åtgärd:nej", ["H81012-SVAR", "H81212"]),
  ])
  func answers(_ query: String, _ expected: [String]) async throws {
    #expect(try await Archives.small().found(query, .answer) == expected, "\(query)")
  }

  @Test func everyKindOfListIsSearched() async throws {
    let archive = try Archives.small()
    for (kind, hits, misses) in [
      (
        ListKind.measure, ["fyr*", "regeringen", "åtgärd:uppdrag", "myndighet:sjöv", "parti:SD", "från:2020-10"],
        ["båt*", "parti:M", "åtgärd:lag", "till:2019"]
      ),
      (.collaboration, ["kustbevakningen", "tända", "myndighet:sjöv", "parti:SD"], ["båt*", "parti:M"]),
      (
        .agency, ["sjöfartsverk*", "sjöv", "sjöverket", "parti:SD", "åtgärd:uppdrag"],
        ["båt*", "parti:M", "åtgärd:lag"]
      ),
    ] {
      for query in hits { #expect(try await archive.found(query, kind).count == 1, "\(kind) \(query)") }
      for query in misses { #expect(try await archive.found(query, kind).isEmpty, "\(kind) \(query)") }
    }
  }

  @Test(arguments: [
    ("\"öpp", QueryProblem(.unclosedQuote, at: 0)), ("a \"öpp", QueryProblem(.unclosedQuote, at: 2)),
    ("(a", QueryProblem(.unclosedParenthesis, at: 0)), ("a)", QueryProblem(.unexpectedParenthesis, at: 1)),
    ("färg:röd", QueryProblem(.unknownField("färg", near: nil), at: 0)),
    ("fragare:x", QueryProblem(.unknownField("fragare", near: "frågare"), at: 0)),
    ("avsnitt mydnighet:x", QueryProblem(.unknownField("mydnighet", near: "myndighet"), at: 8)),
    ("a ELLER", QueryProblem(.operatorWithoutOperand("ELLER"), at: 2)),
    ("ELLER a", QueryProblem(.operatorWithoutOperand("ELLER"), at: 0)),
    ("a INTE", QueryProblem(.operatorWithoutOperand("INTE"), at: 2)), ("?!", QueryProblem(.nothingToFind, at: 0)),
    ("svarstid:14..7", QueryProblem(.backwardsRange(field: "svarstid", value: "14..7", turned: "7..14"), at: 9)),
    (
      "datum:2021..2020",
      QueryProblem(.backwardsRange(field: "datum", value: "2021..2020", turned: "2020..2021"), at: 6)
    ),
    ("parti:(M typ:svar)", QueryProblem(.fieldAmongValues(outer: "parti", inner: "typ"), at: 9)),
    ("parti:(M", QueryProblem(.unclosedParenthesis, at: 6)),
    ("färg:(a)", QueryProblem(.unknownField("färg", near: nil), at: 0)),
    ("po*lis", QueryProblem(.misplacedStar("po*lis"), at: 0)), ("a *b-c", QueryProblem(.misplacedStar("*b-c"), at: 2)),
    (String(repeating: "*ab ", count: 5), QueryProblem(.tooManyStars(limit: 4), at: 16)),
    ("a *b", QueryProblem(.starTooShort("*b", letters: 2), at: 2)),
    ("*é*", QueryProblem(.starTooShort("*é*", letters: 2), at: 0)),
    ("()", QueryProblem(.nothingToFind, at: 0)), ("frågare:\"Vera", QueryProblem(.unclosedQuote, at: 8)),
    (String(repeating: "a ", count: 501), QueryProblem(.tooLong(limit: 1000), at: 1000)),
    (String(repeating: "(", count: 100), QueryProblem(.tooDeep(limit: 6), at: 6)),
  ])
  func whatCannotBeReadSaysWhere(_ query: String, _ problem: QueryProblem) async throws {
    let archive = try Archives.small()
    await #expect(throws: problem) {
      try await archive.rows(ListRequest(kind: .question, query: query), offset: 0, limit: 5)
    }
    #expect(archive.reading(of: query).problem == problem)
  }

  @Test(arguments: [
    "\"för få", "(båt", "båtar parti:", "båtar från:20", "båtar -", "båtar ELLER", "båtar status:vä", "båt",
    "frågare:Ver båtar", "båtar )",
  ])
  func whatIsHalfTypedIsReadAsFarAsItGoes(_ query: String) async throws {
    let archive = try Archives.small()
    if query.hasSuffix(")") {
      await #expect(throws: QueryProblem.self) { try await archive.found(query, typed: true) }
    } else if query.hasSuffix("vä") {
      #expect(try await archive.found(query, typed: true) == [])
    } else {
      #expect(try await archive.found(query, typed: true).contains("2020/21:12"), "\(query)")
    }
  }

  @Test func anyTextIsAnAnswerOrAProblem() async throws {
    let archive = try Archives.small()
    let pieces = [
      "(", ")", "\"", "-", "=", "*", "ELLER", "INTE", "OCH", " ", "parti:", "från:", "polis", "å", "'", ";", "--", "%",
      "\0", "NEAR",
      "{a}:", "^", "+", ":", "rm:", "svarstid:>", "typ:debatt", "🙂", "e\u{301}", "sortera:", "\\",
      "drop table question",
    ]
    var state: UInt64 = 7
    for _ in 0..<1_500 {
      var query = ""
      for _ in 0...(state >> 33) % 7 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        query += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      for kind in ListKind.allCases {
        for isBeingTyped in [false, true] {
          do {
            _ = try await archive.rows(
              ListRequest(kind: kind, query: query, isBeingTyped: isBeingTyped), offset: 0, limit: 3)
          } catch let problem as QueryProblem {
            #expect((0...query.unicodeScalars.count).contains(problem.position), "\(query)")
          }
        }
      }
    }
  }

  @Test func aLongQueryIsNoTroubleForTheDatabase() async throws {
    let archive = try Archives.small()
    for query in [
      String(repeating: "a ", count: 499), "a" + String(repeating: " ELLER b", count: 120),
      String(repeating: "-a ", count: 330), "parti:M" + String(repeating: " ELLER rm:H8", count: 80),
      String(repeating: "(a ELLER ", count: 6) + "parti:M" + String(repeating: ")", count: 6),
      String(repeating: "b parti:S ELLER -(a rm:H8 ELLER ", count: 6) + "myndighet:x"
        + String(repeating: ")", count: 6),
      String(repeating: "b -(a ELLER ", count: 6) + "c d" + String(repeating: ")", count: 6),
    ] {
      for kind in ListKind.allCases {
        await #expect(throws: Never.self, "\(kind) \(query)") { try await archive.found(query, kind) }
      }
    }
  }

  @Test func partsAreToldAsTyped() throws {
    let reading = try Archive.inMemory().reading(of: "gäng* -\"två ord\" (parti:M ELLER =x)")
    #expect(reading.problem == nil)
    #expect(reading.parts.map(\.text) == ["gäng*", "\"två ord\"", "parti:M", "=x"])
    #expect(reading.parts.map(\.isNegated) == [false, true, false, false])
    #expect(reading.parts.map(\.span) == [Span(0, 5), Span(6, 16), Span(18, 25), Span(32, 34)])
  }

  @Test func relevancePutsTheTitleFirst() async throws {
    let archive = try Archive.inMemory()
    let papers = [
      Papers.question("2020/21:1", title: "Fisk", lodged: "2020-01-01", text: Papers.text("Om havet.")),
      Papers.question(
        "2020/21:2", title: "Hav", lodged: "2020-02-01",
        text: Papers.text("Om fisk och annan fisk i ett långt svar om hav.")),
    ]
    _ = try archive.importing(papers.map { .paper(.question($0)) }, reading: .nothing)
    #expect(try await archive.found("fisk sortera:relevans") == ["2020/21:1", "2020/21:2"])
    #expect(try await archive.found("fisk") == ["2020/21:2", "2020/21:1"])
  }
}
