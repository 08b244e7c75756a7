import SvarModel
import Testing

@Suite struct PartyTests {
  @Test(arguments: [("(s)", "S"), ("M", "M"), ("nyd", "NyD"), ("–", "-"), ("(FP)", "FP"), ("kds", "KDS")])
  func lettersAreReadInEitherCase(printed: String, letters: String) {
    #expect(Party(printed)?.letters == letters)
  }

  @Test(arguments: ["X", "", "MSB", "Moderaterna"])
  func whatIsNoPartyIsRefused(printed: String) {
    #expect(Party(printed) == nil)
  }

  @Test func aPartyHadTheLettersOfItsTime() throws {
    let liberals = try #require(Party("L"))
    let change = try #require(Day(2015, 11, 22))
    #expect(liberals.letters(on: change.adding(days: -1)) == "FP")
    #expect(liberals.letters(on: change) == "L")
    #expect(Party("FP")?.current == liberals)
    let socialDemocrats = try #require(Party("s"))
    let spring = try #require(Day(2010, 3, 1))
    #expect(socialDemocrats.printed(on: spring) == "s")
    #expect(socialDemocrats.printed(on: spring.adding(days: 200)) == "S")
  }
}
