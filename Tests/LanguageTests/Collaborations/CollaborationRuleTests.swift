import SvarModel
import Testing

@testable import SvarLanguage

/// Every rule by which collaborations are found, with the words that it marks in an invented sentence.
@Suite struct CollaborationRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let strength: Collaboration.Strength
    let marked: String
    var testDescription: String { rule }

    init(_ rule: String, _ strength: Collaboration.Strength, _ marked: String) {
      self.rule = rule
      self.strength = strength
      self.marked = marked
    }
  }

  static let cases: [Case] = [
    Case(
      "in-collaboration", .strong,
      "<Trafikverket ska [ta fram en plan] i nära samverkan med Kustbevakningen och Sjöfartsverket>."),
    Case("in-cooperation", .strong, "<Trafikverket ska [ta fram en plan] i nära samarbete med Kustbevakningen>."),
    Case("together", .strong, "<Boverket [bygger fyrar] tillsammans med Lantmäteriet>."),
    Case("collaborate", .strong, "<Boverket [samverkar med Lantmäteriet]> om fyrarna."),
    Case("cooperate", .strong, "<Boverket [samarbetar med Lantmäteriet]> om fyrarna."),
    Case("collaboration-with", .strong, "<Boverket har inlett en [samverkan med Lantmäteriet> om fyrarna]."),
    Case("cooperation-with", .strong, "<Boverket har inlett ett [samarbete med Lantmäteriet> om fyrarna]."),
    Case("collaboration-held", .strong, "Boverket ska mäta fyrar. [Samverkan ska ske med <Lantmäteriet>]."),
    Case(
      "network", .strong,
      "<Boverket har bildat ett [nätverk med Lantmäteriet och Kustbevakningen> om fyrarna]."),
    Case("in-consultation", .weak, "<Boverket ska [mäta fyrar] i samråd med Lantmäteriet>."),
    Case("after-consultation", .weak, "<Boverket ska [mäta fyrar] efter samråd med Lantmäteriet>."),
    Case("in-dialogue", .weak, "<Boverket ska [mäta fyrar] i dialog med Lantmäteriet>."),
    Case("dialogue", .weak, "<Boverket har en löpande [dialog med Lantmäteriet> om fyrarna]."),
    Case("dialogue-held", .weak, "Boverket ska mäta fyrar. [Dialog ska föras med <Lantmäteriet>]."),
    Case("dialogue-have", .weak, "<Boverket ska [föra en dialog med Lantmäteriet]> om fyrarna."),
    Case("consult", .weak, "<Boverket ska [samråda med Lantmäteriet]> om fyrarna."),
    Case("confer", .weak, "<Boverket ska [rådgöra med Lantmäteriet]> om fyrarna."),
    Case("talk", .weak, "<Boverket ska [samtala med Lantmäteriet]> om fyrarna."),
    Case("gather", .weak, "<Boverket ska [inhämta synpunkter från Lantmäteriet]> om fyrarna."),
    Case("gather-in", .weak, "<Boverket ska [hämta in synpunkter från Lantmäteriet]> om fyrarna."),
    Case("gather-knowledge", .weak, "<Boverket ska [hämta kunskap från Lantmäteriet]> om fyrarna."),
    Case("side-by-side", .strong, "<Boverket och Lantmäteriet> [driver gemensamt en byrå för fyrar]."),
    Case("between", .strong, "[Samarbetet mellan <Boverket och Lantmäteriet>] om fyrarna fortsätter."),
    Case("assistance", .strong, "<Boverket ska [bistå Lantmäteriet> i arbetet med fyrarna]."),
    Case(
      "assignment-joint", .strong,
      "Regeringen uppdrar åt <Boverket och Lantmäteriet> att [rita om kartan över fyrarna]."),
    Case(
      "group-jointly", .strong,
      "<De tolv myndigheterna> arbetar [tillsammans mot organiserad brottslighet]."),
  ]

  private func found(_ text: String) throws -> [Collaboration] {
    try extraction(of: text, on: Day(2020, 9, 30)).collaborations
  }

  @Test(arguments: cases) func ruleAndWords(_ one: Case) throws {
    let marked = MarkedCollaboration(one.marked)
    let found = try found(marked.text)
    #expect(found.map(\.rule) == [one.rule])
    #expect(found.map(\.strength) == [one.strength])
    #expect(found.map { MarkedCollaboration($0, in: marked.text) } == [marked])
  }

  /// A rule that is added to the table needs a sentence here.
  @Test func everyRuleOfTheTableHasASentence() throws {
    let table = try DataTable(embedded: "together.tsv", needed: ["rule"])
    let rules = try table.rows.map { row in try row.cell("rule") }
    #expect(Set(rules).subtracting(Self.cases.map(\.rule)).isEmpty)
  }

  @Test func aListEndsWhereSomebodyDoesSomethingElse() throws {
    let report = MarkedCollaboration(
      "<Boverket [mäter fyrar] i samverkan med Lantmäteriet>, och rapporten lämnades till Kustbevakningen i mars.")
    let one = try #require(try found(report.text).first)
    #expect(one.members == ["Boverket", "Lantmäteriet"])
    #expect(MarkedCollaboration(one, in: report.text) == report)
    let other = "Boverket mäter fyrar i samverkan med Lantmäteriet, och Tullverket fick ett nytt uppdrag."
    #expect(try found(other).map(\.members) == [["Boverket", "Lantmäteriet"]])
    let list = "Boverket mäter fyrar i samverkan med Lantmäteriet, Tullverket, och Kustbevakningen."
    #expect(try found(list).first?.members.count == 4)
  }

  @Test func aSecondPhraseHasAPartyOfItsOwn() throws {
    let text = "Boverket ska mäta fyrar i samverkan med Lantmäteriet och efter samråd med Kustbevakningen."
    let both = try found(text)
    #expect(both.map(\.rule) == ["in-collaboration", "after-consultation"])
    #expect(text[try #require(both.last).party] == "Kustbevakningen")
    #expect(text[try #require(both.last).activity] == "efter samråd med Kustbevakningen")
    #expect(both.last?.members == ["Boverket", "Kustbevakningen"])
  }

  @Test(arguments: [
    "Boverket och Lantmäteriet redovisar gemensamt uppdraget senast den 1 mars 2021.",
    "Boverket och Lantmäteriet ska lämna en gemensam rapport.",
  ])
  func reportingTogetherIsNone(_ text: String) throws {
    #expect(try found(text).isEmpty)
  }
}
