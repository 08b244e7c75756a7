import SvarTestSupport
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

  @Test(
    "enough forms and compounds are found, and different words are never mixed", .enabled(if: SwedishDictionary.isThere)
  )
  func thresholds() async throws {
    let pairs = try WordPairs()
    var mixed: [String] = []
    let tally = try await WordPapers(pairs).tally(pairs) { line, words in
      if line.relation == .not { mixed.append("\(line.base): \(words.joined(separator: " "))") }
    }
    #expect(tally.percent(.forms) >= 95)
    #expect(tally.percent(.lastPart) >= 90)
    #expect(tally.isEnough)
    #expect(mixed.isEmpty)
    #expect(Set(pairs.lines.map(\.base)).count >= 300)
  }

  @Test(
    "is too little where a twentieth of the forms, or a tenth of the compounds, is missed",
    arguments: [
      (94, 100, false), (95, 89, false), (95, 90, true), (100, 100, true),
    ])
  func enough(_ forms: Int, _ lastParts: Int, _ isEnough: Bool) {
    var tally = PairTally()
    tally.add(.forms, wanted: 100, found: forms)
    tally.add(.lastPart, wanted: 100, found: lastParts)
    #expect(tally.isEnough == isEnough)
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
