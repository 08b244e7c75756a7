import SvarModel
import Testing

@testable import SvarLanguage

/// When an act was done and by when it is to be, where a sentence names more than one time; the answer is of 30 September
/// 2020.
@Suite struct TimeTests {
  private func measure(_ text: String, _ day: Day? = Day(2020, 9, 30)) throws -> Measure {
    try #require(try extraction(of: text, on: day).measures.first)
  }

  @Test(arguments: [
    ("Regeringen föreslår en ny lag om fyrar som ska träda i kraft den 1 juli 2021.", "2021-07-01"),
    ("Regeringen har beslutat om en ny förordning om fyrar som träder i kraft den 1 januari 2021.", "2021-01-01"),
    ("Från och med den 1 januari 2021 höjs straffet för grovt svartfiske.", "2021-01-01"),
    ("Regeringen har tillsatt en utredning som ska lämna sitt betänkande om fyrar senast i juni 2021.", "2021-06"),
    ("Utredningen om fyrar ska vara klar i december.", "2020-12"),
    ("Regeringen har gett Boverket i uppdrag att senast den 1 mars mäta altaner.", "2021-03-01"),
    ("Regeringen gav i januari Boverket i uppdrag att senast den 1 mars mäta altaner.", "2020-03-01"),
    ("Regeringen avsätter 20 miljoner kronor till fyrar 2021–2023.", "2023"),
    (
      "Regeringen har gett Boverket i uppdrag att mäta fyrar. Uppdraget ska delredovisas den 1 mars 2021 och "
        + "slutredovisas den 1 mars 2022.", "2022-03-01"
    ),
    ("Regeringen har gett Boverket i uppdrag att mäta fyrar. Uppdraget slutredovisas den 1 maj 2021.", "2021-05-01"),
    (
      "Regeringen har gett Boverket i uppdrag att mäta fyrar. Uppdraget ska slutredovisas senast den 1 mars 2022 och "
        + "senast den 1 mars 2021 ska en delrapport lämnas.", "2022-03-01"
    ),
    (
      "Regeringen har gett Boverket i uppdrag att senast den 15 maj 2021 mäta fyrar. I uppdraget ingår också att senast "
        + "den 1 oktober 2021 redovisa resultatet till regeringen.", "2021-10-01"
    ),
    ("Regeringen har tillsatt en utredare om fyrar. Uppdraget ska vara avslutat den 30 juni 2021.", "2021-06-30"),
    (
      "Regeringen har tillsatt en utredare om fyrar. Uppdraget, som skulle ha redovisats i mars 2020, har fått förlängd "
        + "tid till den 10 december 2020.", "2020-12-10"
    ),
    ("Regeringen har tillsatt Fyrdelegationen. Ett delbetänkande ska lämnas i juni 2021.", "2021-06"),
    ("Regeringen har gett Boverket i uppdrag att mäta fyrar. En rapport väntas i slutet av 2021.", "2021"),
    ("Riksdagen har beslutat om en ny lag om fyrar. Bestämmelserna införs den 1 januari 2021.", "2021-01-01"),
    ("Regeringen kommer att föreslå att avgiften för fyrar sänks till lägsta nivå den 1 januari 2022.", "2022-01-01"),
    ("Regeringen har beslutat att Fyrverket avvecklas den 1 juli 2021.", "2021-07-01"),
    ("Fyrplikten för nya fartyg infördes den 1 januari 2018.", "2018-01-01"),
  ])
  func untilWhen(text: String, deadline: String) throws {
    #expect(try measure(text).deadline == PartialDate(deadline))
  }

  @Test(arguments: [
    "Regeringen har under 2018 och 2019 höjt anslaget till fyrarna.",
    "Regeringen har gett Boverket i uppdrag att mäta fyrar. Uppdraget redovisades den 1 mars 2020.",
    "Regeringen har gett Boverket i uppdrag att mäta fyrar. En vetenskaplig utvärdering av fisket ska redovisas 2021.",
    "Regeringen har gett Boverket i uppdrag att mäta fyrar. Skolverket ska senast den 1 maj 2021 lämna förslag.",
    "Fyrutredningen (S 2021:08) har i uppdrag att klarlägga hur fyrar har skötts tillbaka i tiden och fram till i dag.",
    "Under 2014 trädde nya regler om fyrar i kraft.",
    "Mellan 2015 och 2019 har regeringen avsatt 20 miljoner kronor till fyrar.",
  ])
  func whatIsDoneWaitsForNothing(text: String) throws {
    #expect(try measure(text).deadline == nil)
  }

  @Test(arguments: [
    ("Inför ordförandeskapet 2023 har regeringen tillsatt en utredning om fyrar.", nil),
    ("I budgetpropositionen för 2021 aviserar regeringen en utredning om fyrar.", nil),
    ("Jämfört med 2016 års plan presenterade regeringen 2019 en ny strategi för fyrar.", 2019),
    ("Regeringen beslutade under föregående år om en strategi för fyrar.", 2019),
    ("Hamnutredningen från 2018 ser över vilka avgifter som bör gälla.", 2018),
    ("I dag har regeringen gett Boverket i uppdrag att mäta altaner.", 2020),
    ("Jag avser att tillsätta en utredning om fyrar nästa år.", 2021),
    ("Regeringen föreslår en ny lag om fyrar som ska träda i kraft den 1 juli 2021.", nil),
    ("I budgetpropositionen för 2021 avsätts 20 miljoner kronor till fyrar.", 2021),
  ])
  func theYearOfTheActAndOfNothingBesideIt(text: String, year: Int?) throws {
    #expect(try measure(text).year == year)
  }

  @Test func whatNamesTheDeadlineIsKeptWhereItIsAnotherSentence() throws {
    let text = "Regeringen har gett Boverket i uppdrag att mäta fyrar. Uppdraget slutredovisas den 1 maj 2021."
    let found = try measure(text)
    #expect(found.deadlineSource.map { text.text(in: $0) } == "Uppdraget slutredovisas den 1 maj 2021.")
    #expect(
      try measure("Boverket ska senast den 1 maj 2021 ha mätt. Regeringen har infört en lag.").deadlineSource == nil)
  }

  @Test func withoutADayNoYearIsGuessedForADeadline() throws {
    let text = "Regeringen har gett Boverket i uppdrag att senast den 1 mars mäta altaner."
    #expect(try measure(text, nil).deadline == nil)
  }

  @Test(arguments: [
    ("Fyrverket avvecklas den 1 juli 2021.", MeasureStatus.decided),
    ("Från och med den 1 januari 2021 höjs straffet för grovt svartfiske.", .decided),
    ("Straffet för grovt svartfiske höjs.", .ongoing),
  ])
  func whatComesOnADayHasBeenDecided(text: String, status: MeasureStatus) throws {
    #expect(try measure(text).status == status)
  }

  @Test func aRuleThatWasDecidedIsDoneOnceItIsInForce() throws {
    let text = "Riksdagen har beslutat att alla fyrar ska målas vita. Reglerna gäller från den 1 juli 2020."
    #expect(try measure(text).status == .done)
    #expect(try measure(text, Day(2020, 5, 1)).status == .decided)
  }

  @Test func millionsThatCountWhatWasNamedAreNoMoney() throws {
    let text = "Regeringen har avsatt 5 miljoner kronor för att öka antalet fåglar till tre miljoner."
    #expect(try measure(text).amount == Amount(value: 5_000_000))
  }
}
