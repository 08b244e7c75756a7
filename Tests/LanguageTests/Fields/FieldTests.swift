import SvarModel
import Testing

@testable import SvarLanguage

/// Years, deadlines, sums and numbers of measures in invented sentences; the answer is of 30 September 2020.
@Suite struct FieldTests {
  private func measure(_ text: String) throws -> Measure {
    try #require(try extraction(of: text, on: Day(2020, 9, 30)).measures.first)
  }

  @Test(arguments: [
    ("I juni tillsatte regeringen en utredning om fyrar.", 2020),
    ("För ett år sedan presenterade regeringen en handlingsplan mot skräp.", 2019),
    ("I somras gav regeringen Boverket i uppdrag att mäta altaner.", 2020),
    ("Förra året tillsatte regeringen en utredning om fyrar.", 2019),
    ("I november tillsatte regeringen en utredning om fyrar.", 2019),
    ("Regeringen presenterade 2018 en nationell plan för kusten.", 2018),
    ("Regeringen avser att nästa år lägga fram en proposition om fyrar.", 2021),
  ])
  func yearsAreToldFromTheAnswersDay(text: String, year: Int) throws {
    #expect(try measure(text).year == year)
  }

  @Test func withoutADayNothingIsTold() throws {
    let text = "I juni tillsatte regeringen en utredning om fyrar."
    #expect(try extraction(of: text).measures.first?.year == nil)
  }

  @Test(arguments: [
    (
      "Regeringen har avsatt drygt 700 miljoner kronor årligen till fyrar.",
      Amount(value: 700_000_000, qualifier: "drygt", perYear: true)
    ),
    ("Regeringen har avsatt 1,2 miljarder kronor till fyrar.", Amount(value: 1_200_000_000)),
    ("Regeringen har avsatt en halv miljard till fyrar.", Amount(value: 500_000_000)),
    ("Regeringen har avsatt 60 mnkr till fyrar.", Amount(value: 60_000_000)),
    (
      "Regeringen har avsatt upp till 10\u{A0}000\u{A0}000 kronor till fyrar.",
      Amount(value: 10_000_000, qualifier: "upp till")
    ),
  ])
  func sumsInKronor(text: String, amount: Amount) throws {
    #expect(try measure(text).amount == amount)
  }

  @Test func numbersThatCount() throws {
    #expect(
      try measure("Regeringen presenterade ett 34-punktsprogram mot skräp.").quantity
        == Quantity(value: 34, unit: "punkter"))
    #expect(
      try measure("Myndigheten har anställt 25 nya inspektörer.").quantity == Quantity(value: 25, unit: "inspektörer"))
  }

  @Test func deadlinesToTheDay() throws {
    let text = "Regeringen har gett Boverket i uppdrag att senast den 1 mars 2022 mäta altaner."
    #expect(try measure(text).deadline == PartialDate("2022-03-01"))
  }
}
