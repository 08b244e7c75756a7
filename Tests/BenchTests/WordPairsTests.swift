import Testing

@testable import svar_bench

struct WordPairsTests {
  @Test("the file of pairs can be read, and a base finds its own paper")
  func pairs() async throws {
    let pairs = try WordPairs()
    let papers = try WordPapers(pairs)
    let base = try #require(pairs.lines.first).base
    #expect(try await papers.found(by: base).contains(base))
    #expect(try await papers.found(by: "=" + base) == [base])
  }

  @Test("the share found is told in percent; of nothing, all")
  func tally() {
    var tally = PairTally()
    tally.add(.forms, wanted: 3, found: 2)
    tally.add(.forms, wanted: 1, found: 1)
    #expect(tally.percent(.forms) == 75)
    #expect(tally.percent(.firstPart) == 100)
  }
}
