import Testing

@testable import SvarArchive

/// What a measure whose name says nothing is about, from its clause.
@Suite struct MeasureTopicTests {
  @Test(arguments: [
    (
      "En särskild utredare", "En särskild utredare tillkallades i våras för att se över färjelederna",
      "för att se över färjelederna"
    ),
    (
      "Den särskilda utredare",
      "Den särskilda utredare som regeringen tillkallade med uppgift att räkna fyrar har slutat",
      "med uppgift att räkna fyrar har slutat"
    ),
    (
      "En arbetsgrupp", "En arbetsgrupp, vars uppdrag är att tända fyrar, har tillsatts",
      "att tända fyrar, har tillsatts"
    ),
    ("En särskild utredare", "En särskild utredare ska måla fyrarna", "ska måla fyrarna"),
    ("en proposition", "Regeringen lämnade en proposition om fyrar och lotsar", "om fyrar och lotsar"),
  ])
  func isWhatTheClauseSays(_ head: String, _ clause: String, _ topic: String) {
    #expect(MeasureTopic.of(head: head, clause: clause) == topic)
  }

  @Test(arguments: [
    ("Betänkandet", "Betänkandet bereds inom Regeringskansliet"),
    ("en utredning", "Djurskyddslagen har varit föremål för en utredning"),
    ("en utredning", "Regeringen tillsätter en utredning i vår om det behövs"),
    ("en utredning", "Något annat"),
  ])
  func isNothingWhereTheClauseDoesNot(_ head: String, _ clause: String) {
    #expect(MeasureTopic.of(head: head, clause: clause) == nil)
  }

  @Test func manyWordsAreCutBetweenWords() throws {
    let clause =
      "En utredare ska se över hur fyrarna vid kusten ska tändas och släckas och hur lotsarna ska få veta det i god tid"
    let topic = try #require(MeasureTopic.of(head: "En utredare", clause: clause))
    #expect(topic == "ska se över hur fyrarna vid kusten ska tändas och släckas och hur lotsarna ska få veta …")
  }
}
