import SvarModel
import Testing

@testable import SvarArchive

/// How unfinished queries are read, and what is told about it.
@Suite struct QueryReadingTests {
  private func reasons(_ query: String, typed: Bool = true) throws -> [QueryReading.Assumption.Reason] {
    try QueryParser.query(query, isBeingTyped: typed).assumptions.map(\.reason)
  }

  @Test(arguments: [
    ("båt", [QueryReading.Assumption.Reason.wordBegun("båt")]), ("båt ", []), ("\"båt\"", []), ("=båt", []),
    ("båt*", []), ("\"öpp", [.wordBegun("öpp"), .quoteClosed]), ("=\"en öpp", [.wordBegun("öpp"), .quoteClosed]),
    ("\"", [.quoteClosed]), ("parti:", [.valueToCome(field: "parti")]), ("a Parti: ", [.valueToCome(field: "parti")]),
    ("från:20", [.valueToCome(field: "från")]), ("(a", [.parenthesisClosed, .wordBegun("a")]),
    ("(a) (b ", [.parenthesisClosed]), ("a -", [.operandToCome("-")]), ("a ELLER", [.operandToCome("ELLER")]),
    ("a INTE ", [.operandToCome("INTE")]), ("status:vä", [.valueBegun(field: "status", taken: "väntar")]),
    ("typ:interpellationss", [.valueBegun(field: "typ", taken: "interpellationssvar")]),
    ("åtgärd:lag,upp", [.valueBegun(field: "åtgärd", taken: "uppdrag")]),
    ("sortera:ny", [.valueBegun(field: "sortera", taken: "nyast")]), ("sortera:", [.valueToCome(field: "sortera")]),
    ("frågare:ver", [.wordBegun("ver")]), ("frågare:\"Vera Ex", [.wordBegun("ex"), .quoteClosed]),
    ("frågare:\"Vera\"", []), ("parti:(M ELLER", [.parenthesisClosed, .operandToCome("ELLER")]),
    ("parti:(", [.valueToCome(field: "parti"), .parenthesisClosed]), ("parti:M", []),
    ("svarstid:>", [.valueToCome(field: "svarstid")]),
    ("OR", [.operandToCome("OR")]), ("a *b", [.operandToCome("*b")]), ("*", [.operandToCome("*")]),
    ("a ELLER OCH", [.operandToCome("OCH")]), ("belopp:1..", []), ("2020/21:12", []),
    ("polis eller tull ", [.operatorAsWord(typed: "eller", operator: "ELLER")]),
    ("a - b ", [.signsPassedOver("-")]), ("a (? b ", [.parenthesisClosed, .signsPassedOver("?")]),
  ])
  func whatIsHalfTypedSaysHowItWasRead(
    _ query: String, _ expected: [QueryReading.Assumption.Reason]
  ) throws {
    #expect(try reasons(query) == expected, "\(query)")
  }

  @Test(arguments: [
    ("båt", []), ("a - b", [QueryReading.Assumption.Reason.signsPassedOver("-")]),
    ("polis Eller tull", [.operatorAsWord(typed: "Eller", operator: "ELLER")]), ("\"eller\" a", []), ("eller", []),
    ("a b ELLER (c)", []),
  ])
  func whatIsWrittenOutSaysWhatWasPassedOver(
    _ query: String, _ expected: [QueryReading.Assumption.Reason]
  ) throws {
    #expect(try reasons(query, typed: false) == expected, "\(query)")
  }

  @Test func assumptionsStandAtTheirPlace() throws {
    let reading = try Archive.inMemory().reading(of: "å (b \"öpp", isBeingTyped: true)
    #expect(reading.problem == nil)
    #expect(reading.assumptions.map(\.span) == [Span(2, 3), Span(5, 9), Span(5, 9)])
    #expect(reading.parts.map(\.text) == ["å", "b", "\"öpp\""])
    let unfinished = try Archive.inMemory().reading(of: "å (b \"öpp")
    #expect(unfinished.problem == QueryProblem(.unclosedQuote, at: 5))
    #expect(unfinished.parts == reading.parts && unfinished.assumptions.isEmpty)
    let wrong = try Archive.inMemory().reading(of: "a )", isBeingTyped: true)
    #expect(wrong.problem == QueryProblem(.unexpectedParenthesis, at: 2))
  }

  @Test func signsAloneAreNoPart() throws {
    #expect(try Archive.inMemory().reading(of: "a - b ?").parts.map(\.text) == ["a", "b"])
  }

  @Test(arguments: [
    ("status:besvrad", "besvarad"), ("sortera:nysat", "nyast"), ("typ:frgåa", "fråga"), ("typ:interpell", nil),
    ("parti:SDD", "SD"), ("parti:x", nil), ("status:banan", nil), ("typ:deb", "debatt"),
  ])
  func theNearestValueIsProposed(_ query: String, _ near: String?) {
    do {
      _ = try QueryParser.query(query)
      Issue.record("\(query) was read")
    } catch {
      guard case .badValue(_, _, let proposed, _)? = (error as? QueryProblem)?.reason else {
        Issue.record("\(error)")
        return
      }
      #expect(proposed == near, "\(query)")
    }
  }

  @Test func aFieldWithAGroupIsOnePart() throws {
    let reading = try Archive.inMemory().reading(of: "-parti:(M ELLER (V  S)) båt")
    #expect(reading.parts.map(\.text) == ["parti:(M ELLER (V  S))", "båt"])
    #expect(reading.parts.map(\.isNegated) == [true, false])
    #expect(reading.parts[0].span == Span(0, 23))
  }

  /// A letter with its marks apart is one character to a reader, and so is a flag.
  @Test(arguments: [
    ("e\u{301}e\u{301} (a", 5, 4), ("🇸🇪 \"a", 3, 3), ("\r\n)", 2, 2), ("å färg:x", 2, 3), (")", 0, 1),
    ("e\u{301})", 2, 2),
    ("a\u{301} parti:", 9, 9),
  ])
  func theColumnCountsWhatAReaderSees(_ query: String, _ position: Int, _ column: Int) {
    do {
      _ = try QueryParser.query(query)
      Issue.record("\(query) was read")
    } catch let problem as QueryProblem {
      #expect(problem.position == position)
      #expect(problem.column == column)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(arguments: [
    ("polis", TextTerm.Matching.forms, ["polis"]), ("\"polis båt\"", .forms, ["polis", "båt"]),
    ("=polis", .exact, ["polis"]), ("=\"polis båt\"", .exact, ["polis", "båt"]), ("polis*", .beginning, ["polis"]),
    ("*brott", .ending, ["brott"]), ("*brott*", .inside, ["brott"]), ("12-punkts*", .beginning, ["12", "punkts"]),
    ("34-punktsprogrammet", .forms, ["34", "punktsprogrammet"]), ("\"mot brott*\"", .beginning, ["mot", "brott"]),
    ("polis*,", .beginning, ["polis"]), ("=gäng*", .beginning, ["gäng"]), ("**ab**", .inside, ["ab"]),
    ("\"a*b\"", .forms, ["a", "b"]), ("e\u{301}n", .forms, ["én"]),
  ])
  func wordsAreMatched(_ query: String, _ matching: TextTerm.Matching, _ tokens: [String]) throws {
    let root = try QueryParser.query(query).root
    #expect(root == .words(TextTerm(tokens: tokens, matching: matching, isUnfinished: false)), "\(query)")
  }
}
