import SvarModel
import Testing

@testable import SvarArchive

@Suite struct QueryFieldTests {
  @Test(arguments: [
    ("datum:2020-09-18", ["2020/21:14", "2020/21:13"]),
    ("date:2020-09", ["2020/21:14", "2020/21:13", "2020/21:12"]),
    ("datum:2020", ["ip 2020/21:12", "2020/21:14", "2020/21:13", "2020/21:12"]),
    ("datum:>2020-09", ["ip 2020/21:12"]),
    ("datum:>=2020-09-18", ["ip 2020/21:12", "2020/21:14", "2020/21:13"]),
    ("datum:<2020-09-18", ["2020/21:12"]),
    ("datum:<=2020-09-18", ["2020/21:14", "2020/21:13", "2020/21:12"]),
    ("datum:2020-09-17..2020-09", ["2020/21:14", "2020/21:13"]),
    ("datum:2020-10..", ["ip 2020/21:12"]),
    ("datum:..2020-09-17", ["2020/21:12"]),
    ("datum:2021", []),
    ("datum:0001..9999", ["ip 2020/21:12", "2020/21:14", "2020/21:13", "2020/21:12"]),
    ("-datum:2020-09", ["ip 2020/21:12", "2019/20:7"]),
    ("rm:2019/20..", ["ip 2020/21:12", "2020/21:14", "2020/21:13", "2020/21:12", "2019/20:7"]),
    ("rm:..2019/20", ["2019/20:7"]), ("rm:>2019/20 typ:interpellation", ["ip 2020/21:12"]),
    ("rm:<=h7", ["2019/20:7"]), ("svarstid:..14", ["2020/21:13", "2020/21:12"]),
    ("svarstid:15..", ["ip 2020/21:12"]), ("svarstid:≥15", ["ip 2020/21:12"]),
    ("parti:moderaterna", ["2020/21:14", "2020/21:12", "2019/20:7"]),
  ])
  func comparisons(_ query: String, _ expected: [String]) async throws {
    #expect(try await Archives.small().found(query) == expected, "\(query)")
  }

  @Test(arguments: [
    ("parti:(M ELLER V)", "parti:M ELLER parti:V"), ("party:(SD or V)", "parti:SD parti:V"),
    ("parti:(SD OR V) länk", "parti:SD,V länk"), ("parti:(-M)", "-parti:M"), ("-parti:(M ELLER V)", "-parti:M,V"),
    ("frågare:(vera ELLER \"Nils von\")", "frågare:vera ELLER frågare:\"nils von\""),
    ("frågare:(vera exempel)", "frågare:vera frågare:exempel"),
    ("datum:(>2020-09 ELLER <2020-09-17)", "datum:>2020-09 ELLER datum:<2020-09-17"),
    ("parti:((M ELLER V) -V)", "(parti:M ELLER parti:V) -parti:V"),
    ("typ:interpellation ELLER parti:SD båtar", "(typ:interpellation ELLER parti:SD) båtar"),
    ("NOT parti:M", "-parti:M"), ("INTE parti:M", "-parti:M"),
    ("–båtar", "-båtar"), ("−båtar", "-båtar"), ("\"för få båt\"*", "\"för få båt\""),
  ])
  func readsLike(_ query: String, _ other: String) async throws {
    guard query != "party:(SD or V)" else {
      #expect(throws: QueryProblem.self) { try QueryParser.query(query) }
      return
    }
    let archive = try Archives.small()
    #expect(try await archive.found(query) == archive.found(other), "\(query)")
    #expect(try await !archive.found(query).isEmpty || query.hasSuffix("båtar"), "\(query)")
  }

  @Test(arguments: [
    ("500000", 500_000), ("100mnkr", 100_000_000), ("100MNKR", 100_000_000), ("100 mnkr", 100_000_000),
    ("1,5mdkr", 1_500_000_000), ("1.5bn", 1_500_000_000), ("75tkr", 75_000), ("12 kronor", 12), ("12kr", 12),
    ("2 miljoner kronor", 2_000_000), ("2miljoner", 2_000_000), ("1 miljard", 1_000_000_000), ("3msek", 3_000_000),
    ("1\u{A0}000\u{A0}000", 1_000_000), ("0,5mnkr", 500_000), ("999999999999999999mdkr", Sum.largest),
    ("99999999999999999999999", Sum.largest), ("1,000tkr", 1_000),
  ])
  func sumsAreRead(_ text: String, _ kronor: Int) { #expect(Sum(text)?.kronor == kronor) }

  @Test(arguments: [
    "", "mnkr", "1,5", "1.000", "1,5kr", "1.000.000", "1,,5mnkr", ",5mnkr", "5,mnkr", "5 dollar", "0,0001tkr", "-5",
    "٣mnkr", "5e3", "1,1234567890mdkr",
  ])
  func whatIsNoSumIsRefused(_ text: String) { #expect(Sum(text) == nil) }

  @Test(arguments: [
    ("100..200mnkr", 100_000_000...200_000_000), ("500000..1mnkr", 500_000...1_000_000),
    ("100tkr..1mnkr", 100_000...1_000_000), (">1mnkr", 1_000_001...Sum.largest), ("..5tkr", 0...5_000),
    ("5tkr..", 5_000...Sum.largest), ("0,5..1mnkr", 500_000...1_000_000), ("<=2mdkr", 0...2_000_000_000),
  ])
  func rangesOfSums(_ text: String, _ range: ClosedRange<Int>) {
    #expect(Sum.comparison(text)?.interval(within: 0...Sum.largest) == range)
  }

  /// An archive whose one answer has two measures: 85 million by May 2024, and one of 2 million with no last day.
  private func promising() throws -> Archive {
    let archive = try Archive.inMemory(registers: Archives.registers)
    let reading = AnswerReading(version: "test") { text, day in
      var extraction = Papers.reading(text, day)
      guard var first = extraction.measures.first else { return extraction }
      first.amount = Amount(value: 85_000_000)
      first.deadline = PartialDate("2024-05")
      var second = first
      second.kind = .money
      second.deadline = nil
      second.amount = Amount(value: 2_000_000)
      extraction.measures = [first, second]
      return extraction
    }
    _ = try archive.importing(Papers.all, reading: reading)
    return archive
  }

  @Test(arguments: [
    ("belopp:>80mnkr", true), ("belopp:>85mnkr", false), ("belopp:85mnkr", true), ("amount:1..3m", true),
    ("belopp:3..80mnkr", false), ("belopp:<=2miljoner", true), ("belopp:\"85 miljoner kronor\"", true),
    ("senast:2024-05", true), ("deadline:<2024-07", true), ("senast:<2024-05-31", false), ("senast:2024", true),
    ("senast:2024-05-31..", true), ("senast:>2024-05", false), ("senast:2024-06", false),
    ("senast:passerad", true), ("deadline:passed", true), ("senast:tyst", true), ("deadline:silent", true),
    ("senast:kommande", false), ("deadline:coming", false),
  ])
  func sumsAndDeadlines(_ query: String, _ isFound: Bool) async throws {
    let archive = try promising()
    #expect(try await archive.found(query) == (isFound ? ["2020/21:13"] : []), "\(query)")
    #expect(try await archive.found(query, .answer) == (isFound ? ["H81213"] : []), "\(query)")
    #expect(try await archive.found(query, .measure).isEmpty == !isFound, "\(query)")
    #expect(try await archive.found(query, .agency) == (isFound ? ["Sjöfartsverket"] : []), "\(query)")
  }

  /// How a deadline stands is told of the measure as it is known now: what was told as done has not passed.
  @Test func deadlinesThatAreStillToComeAndThoseThatWereKept() async throws {
    func archive(_ deadline: String, _ status: MeasureStatus) throws -> Archive {
      let archive = try Archive.inMemory(registers: Archives.registers)
      let reading = AnswerReading(version: "test") { text, day in
        var extraction = Papers.reading(text, day)
        for place in extraction.measures.indices {
          extraction.measures[place].deadline = PartialDate(deadline)
          extraction.measures[place].status = status
        }
        return extraction
      }
      _ = try archive.importing(Papers.all, reading: reading)
      return archive
    }
    let coming = try archive("9000", .decided)
    let kept = try archive("2024-05", .done)
    for list in [ListKind.measure, .answer, .agency] {
      #expect(try await !coming.found("senast:kommande", list).isEmpty)
      #expect(try await coming.found("deadline:passed", list).isEmpty)
      #expect(try await coming.found("deadline:silent", list).isEmpty)
      for query in ["senast:kommande", "senast:passerad", "senast:tyst"] {
        #expect(try await kept.found(query, list).isEmpty, "\(query) \(list)")
      }
      #expect(try await !kept.found("senast:ja", list).isEmpty)
    }
    #expect(try await coming.found("-senast:kommande", .measure).isEmpty)
    #expect(try await kept.found("-senast:passerad", .measure) == kept.found("", .measure))
  }

  @Test func howADeadlineStandsIsOfferedWithItsNumber() async throws {
    let archive = try promising()
    let swedish = try await archive.values(
      of: "senast", beginning: "", in: ListRequest(kind: .measure, query: ""), limit: 10)
    #expect(swedish.contains { $0.written == "passerad" && $0.count == 1 })
    #expect(swedish.contains { $0.written == "kommande" && $0.count == 0 })
    let english = try await archive.values(
      of: "deadline", beginning: "pa", in: ListRequest(kind: .measure, query: ""), limit: 10)
    #expect(english.map(\.written) == ["passed"])
  }

  @Test func everyFieldHasASwedishAndAnEnglishNameOfItsOwn() {
    var seen: Set<String> = []
    for field in QueryField.allCases where field != .reference {
      #expect(field.names.allSatisfy { seen.insert($0).inserted }, "\(field)")
      #expect(
        field.names.allSatisfy { $0 == $0.lowercased() && $0.unicodeScalars.allSatisfy(\.properties.isAlphabetic) })
      #expect(field.names.count > 1 || ["minister", "status"].contains(field.names[0]))
      let expected = field.expected
      #expect(!expected.swedish.isEmpty && expected.swedish.count == expected.english.count, "\(field)")
    }
  }

  /// What a problem tells a reader to write can be written.
  @Test func everyValueThatIsProposedIsRead() throws {
    for field in QueryField.allCases where field != .reference {
      for (name, values) in [
        (field.names[0], field.expected.swedish), (field.names[field.names.count - 1], field.expected.english),
      ] {
        for value in values {
          #expect(throws: Never.self, "\(name):\(value)") { try QueryParser.query("\(name):\(value)") }
        }
      }
    }
  }
}
