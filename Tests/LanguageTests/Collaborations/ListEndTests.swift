import SvarModel
import Testing

@testable import SvarLanguage

/// Where a list of parties ends, and which phrase has which party.
@Suite struct ListEndTests {
  private func found(_ text: String) throws -> [Collaboration] {
    try extraction(of: text, on: Day(2020, 9, 30)).collaborations
  }

  @Test func aListEndsWhereSomebodyDoesSomethingElse() throws {
    let report =
      "Boverket mäter fyrar i samverkan med Lantmäteriet, och rapporten lämnades till Kustbevakningen i mars."
    let one = try #require(try found(report).first)
    #expect(one.members == ["Boverket", "Lantmäteriet"])
    #expect(report[one.party] == "Boverket mäter fyrar i samverkan med Lantmäteriet")
    #expect(report[one.activity] == "mäter fyrar")
    let other = "Boverket mäter fyrar i samverkan med Lantmäteriet, och Tullverket fick ett nytt uppdrag."
    #expect(try found(other).map(\.members) == [["Boverket", "Lantmäteriet"]])
    let list = "Boverket mäter fyrar i samverkan med Lantmäteriet, Tullverket, och Kustbevakningen."
    #expect(try found(list).first?.members.count == 4)
  }

  @Test func aSecondPhraseHasAPartyOfItsOwn() throws {
    let text = "Boverket ska mäta fyrar i samverkan med Lantmäteriet och efter samråd med Kustbevakningen."
    let both = try found(text)
    #expect(both.map(\.rule) == ["in-collaboration", "after-consultation"])
    let last = try #require(both.last)
    #expect(text[last.party] == "Kustbevakningen")
    #expect(text[last.activity] == "efter samråd med Kustbevakningen")
    #expect(last.members == ["Boverket", "Kustbevakningen"])
  }

  @Test(arguments: [
    "Boverket och Lantmäteriet redovisar gemensamt uppdraget senast den 1 mars 2021.",
    "Boverket och Lantmäteriet ska lämna en gemensam rapport.",
  ])
  func reportingTogetherIsNone(_ text: String) throws {
    #expect(try found(text).isEmpty)
  }
}
