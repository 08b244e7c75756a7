import SvarModel
import Testing

@testable import SvarLanguage

/// Whole answers in which something is wanting: nothing is put in its place.
@Suite("Unknown stays unknown") struct UnknownTests {
  private func answer(_ body: String, closing: String = "Stockholm den 3 mars 2021") throws -> Extraction {
    try extraction(
      of: "Svar på fråga 2020/21:9101 av Vera Exempel (MP) Fyrarna vid kusten\n\n"
        + "Vera Exempel har frågat mig om fyrarna vid kusten.\n\n\(body)\n\n\(closing)\n\nNils Påhitt\n", on: nil)
  }

  private let twelve = "De tolv myndigheterna arbetar tillsammans mot den organiserade brottsligheten."

  @Test func aGroupIsNamedWhereNumberTopicAndDayAreAllThere() throws {
    let found = try answer(twelve)
    #expect(found.collaborations.compactMap(\.group) == ["mob-12"])
    #expect(found.header.date == Day(2021, 3, 3))
  }

  @Test(arguments: [
    "De tolv myndigheterna arbetar tillsammans mot skräpet på stränderna.",
    "De tolv myndigheterna arbetar tillsammans med fyrarna vid kusten.",
    "De arton myndigheterna arbetar tillsammans mot den organiserade brottsligheten.",
    "De tretton myndigheterna arbetar tillsammans mot den organiserade brottsligheten.",
  ])
  func theNumberOfAGroupWithAnotherTopicOrOfAnotherDayIsNone(_ body: String) throws {
    let found = try answer(body)
    #expect(found.collaborations.compactMap(\.group) == [])
    #expect(found.collaborations.flatMap(\.members) == [])
    #expect(found.agencies.map(\.name) == [])
  }

  @Test func withoutADateThereIsNoGroupNoYearAndNoDeadline() throws {
    let found = try answer(
      twelve
        + " I somras gav regeringen Tullverket i uppdrag att tända fyrarna. Uppdraget ska redovisas i maj nästa år.",
      closing: "Med vänlig hälsning")
    #expect(found.header.date == nil)
    #expect(found.collaborations.compactMap(\.group) == [])
    #expect(found.measures.map(\.kind) == [.assignment])
    #expect(found.measures.map(\.year) == [nil])
    #expect(found.measures.map(\.deadline) == [nil])
  }

  @Test func anAgencyBeforeItExistedIsNoMemberNoMeasuresAndNotMentioned() throws {
    let found = try answer(
      "Utbetalningsmyndigheten samverkar med Skatteverket om felaktiga bidrag. Regeringen har gett "
        + "Utbetalningsmyndigheten i uppdrag att tända fyrarna.")
    #expect(!found.agencies.map(\.name).contains("Utbetalningsmyndigheten"))
    #expect(!found.collaborations.flatMap(\.members).contains("Utbetalningsmyndigheten"))
    #expect(!found.measures.flatMap(\.agencies).contains("Utbetalningsmyndigheten"))
  }

  @Test func whatNoRegisterKnowsIsNoAgency() throws {
    let found = try answer("Fyrverket samverkar med Dimmyndigheten om fyrarna.")
    #expect(found.agencies.map(\.name) == [])
    #expect(found.collaborations.flatMap(\.members) == [])
  }
}
