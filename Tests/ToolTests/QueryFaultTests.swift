import SvarBrowser
import SvarModel
import SvarSettings
import Testing

@testable import SvarTool

@Suite struct QueryFaultTests {
  private static let expected = QueryProblem.Expected(swedish: ["nyast"], english: ["newest"], isComplete: true)
  private static let reasons: [QueryProblem.Reason] = [
    .unclosedQuote, .unclosedParenthesis, .unexpectedParenthesis, .tooDeep(limit: 6), .unknownField("x", near: nil),
    .unknownField("x", near: "y"), .missingValue(field: "x", expected: expected),
    .badValue(field: "x", value: "z", near: "y", expected: expected),
    .badValue(field: "x", value: "z", near: nil, expected: expected),
    .backwardsRange(field: "x", value: "2..1", turned: "1..2"), .fieldAmongValues(outer: "x", inner: "y"),
    .misplacedStar("a*b"), .starTooShort("*a", letters: 2), .tooManyStars(limit: 8), .nothingToFind,
    .operatorWithoutOperand("INTE"),
    .operatorWithoutOperand("OR"), .tooLong(limit: 1000),
  ]

  @Test(arguments: reasons) func everyProblemIsOneSentenceInEachLanguage(_ reason: QueryProblem.Reason) {
    let sentences = [InterfaceLanguage.swedish, .english].map { QueryFault.sentence(reason, in: $0) }
    for sentence in sentences {
      #expect(!sentence.contains("\n") && sentence.count > 20 && sentence.count < 200)
      #expect(sentence.contains(":"), "what to do stands behind the colon: \(sentence)")
    }
    #expect(sentences[0] != sentences[1])
  }

  @Test func theToolSaysTheColumnAndWhatToWrite() {
    let problem = QueryProblem(.unknownField("fragare", near: "frågare"), at: 3, in: "e\u{301} fragare:x")
    let failure = Failures.explained(problem, words: ToolWords(.swedish))
    #expect(failure.status == .usage)
    #expect(
      failure.message
        == "kolumn 3: inget fält heter fragare: menade du frågare:? För att söka orden, skriv dem inom \"…\"")
    let order = QueryProblem(.badValue(field: "sort", value: "z", near: nil, expected: Self.expected), at: 5)
    #expect(
      Failures.explained(order, words: ToolWords(.english)).message == "column 6: sort: cannot be z: write newest")
  }

  @Test(arguments: [
    QueryReading.Assumption.Reason.quoteClosed, .parenthesisClosed, .valueToCome(field: "parti"),
    .valueBegun(field: "status", taken: "väntar"), .operandToCome("-"), .wordBegun("båt"), .signsPassedOver("?"),
    .operatorAsWord(typed: "eller", operator: "ELLER"),
  ])
  func everyAssumptionIsSaidInEachLanguage(_ reason: QueryReading.Assumption.Reason) {
    let (swedish, english) = (
      QueryAssumption.sentence(reason, in: .swedish), QueryAssumption.sentence(reason, in: .english)
    )
    #expect(
      !swedish.isEmpty && !english.isEmpty && swedish != english
        || reason == .valueBegun(field: "status", taken: "väntar"))
  }
}
