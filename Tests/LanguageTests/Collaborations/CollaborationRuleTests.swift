import SvarModel
import Testing

@testable import SvarLanguage

/// Every rule that finds a collaboration has a sentence in which it does, marked, and one in which it must be silent.
@Suite("Rules of collaborations") struct CollaborationRuleTests {
  private static let day = Day(2020, 9, 30)

  struct Sample: Sendable, CustomTestStringConvertible {
    let rule: String
    var strength = Collaboration.Strength.strong
    /// Who between square brackets, what they do between curly ones.
    let marked: String
    let members: [String]
    let silent: String

    var testDescription: String { rule }
  }

  private static func strong(
    _ rule: String, _ marked: String, _ members: [String] = ["Boverket", "Lantmäteriet"], silent: String
  ) -> Sample {
    Sample(rule: rule, marked: marked, members: members, silent: silent)
  }

  private static func weak(
    _ rule: String, _ marked: String, _ members: [String] = ["Boverket", "Lantmäteriet"], silent: String
  ) -> Sample {
    Sample(rule: rule, strength: .weak, marked: marked, members: members, silent: silent)
  }

  private static let twoAtSea = ["Tullverket", "Kustbevakningen"]

  static let phrases = [
    strong(
      "in-collaboration", "[Trafikverket ska {ta fram en plan} i nära samverkan med Kustbevakningen].",
      ["Trafikverket", "Kustbevakningen"], silent: "Boverket bör ta fram en plan i samverkan med Lantmäteriet."),
    strong(
      "in-cooperation",
      "[Boverket ska {ta fram kartor} i nära samarbete med Lantmäteriet och Sjöfartsverket].",
      ["Boverket", "Lantmäteriet", "Sjöfartsverket"],
      silent: "Boverket ska inte ta fram kartor i samarbete med Lantmäteriet."),
    strong(
      "together", "[Boverket har {tagit fram kartor} tillsammans med Lantmäteriet].",
      silent: "Jag hoppas att Boverket tar fram kartor tillsammans med Lantmäteriet."),
    strong(
      "collaborate", "[Tullverket {samverkar nära med Kustbevakningen}].", twoAtSea,
      silent: "Det är viktigt att Tullverket samverkar nära med Kustbevakningen."),
    strong(
      "cooperate", "[Tullverket {samarbetar nära med Kustbevakningen}].", twoAtSea,
      silent: "Tullverket kan samarbeta med Kustbevakningen."),
    strong(
      "collaboration-with", "[Boverket har fördjupat {samverkan med Lantmäteriet] om kartor över fyrarna}.",
      silent: "Behovet av samverkan med Lantmäteriet är stort."),
    strong(
      "cooperation-with", "[Boverket har ett {samarbete med Lantmäteriet] om kartor över fyrarna}.",
      silent: "Regeringen har ett samarbete med Lantmäteriet."),
    strong(
      "collaboration-held",
      "Boverket har fått i uppdrag att ta fram kartor. {Samarbete ska ske med [Lantmäteriet]}.",
      silent: "Samverkan bör ske med Kustbevakningen."),
    strong(
      "network", "[Boverket har ett {nätverk med Lantmäteriet] om kartor över fyrarna}.",
      silent: "Boverket kan bygga ett nätverk med Lantmäteriet."),
    weak(
      "in-consultation", "[Boverket ska {ta fram kartor} i samråd med Lantmäteriet].",
      silent: "Boverket ska vid behov ta fram kartor i samråd med Lantmäteriet."),
    weak(
      "after-consultation", "[Boverket ska {ta fram kartor} efter samråd med Lantmäteriet].",
      silent: "Ska Boverket ta fram kartor efter samråd med Lantmäteriet?"),
    weak(
      "in-dialogue", "[Boverket ska {ta fram kartor} i löpande dialog med Lantmäteriet].",
      silent: "Jag för en löpande dialog med Lantmäteriet."),
    weak(
      "dialogue", "[Boverket har en {dialog med Lantmäteriet] om kartor över fyrarna}.",
      silent: "Boverket har inte haft någon dialog med Lantmäteriet."),
    weak(
      "dialogue-held", "Boverket har fått i uppdrag att ta fram kartor. {Dialog ska föras med [Lantmäteriet]}.",
      silent: "Dialog ska vid behov föras med Lantmäteriet."),
    weak(
      "dialogue-have", "[Boverket ska {föra en dialog med Lantmäteriet}].",
      silent: "Boverket ska föra en dialog med berörda myndigheter."),
    weak(
      "consult", "[Boverket ska {samråda med Lantmäteriet}].", silent: "Boverket bör samråda med Lantmäteriet."),
    weak("confer", "[Boverket ska {rådgöra med Lantmäteriet}].", silent: "Boverket kan rådgöra med Lantmäteriet."),
    weak("talk", "[Boverket ska {samtala med Lantmäteriet}].", silent: "Jag kommer att samtala med Lantmäteriet."),
    weak(
      "gather", "[Boverket ska {inhämta synpunkter från Lantmäteriet}].",
      silent: "Boverket ska inhämta synpunkter från allmänheten."),
    weak(
      "gather-in", "[Boverket ska {hämta in uppgifter från Lantmäteriet}].",
      silent: "Boverket bör hämta in uppgifter från Lantmäteriet."),
    weak(
      "gather-knowledge", "[Boverket ska {hämta synpunkter från Lantmäteriet}].",
      silent: "Regeringen hämtar kunskaper från Lantmäteriet."),
  ]

  /// Rules that are no line of the table.
  static let others = [
    strong(
      "assignment-joint", "Regeringen uppdrar åt [Boverket och Lantmäteriet] att {rita om kartan över fyrarna}.",
      silent: "Regeringen ger Boverket respektive Lantmäteriet i uppdrag att ta fram kartor."),
    strong(
      "side-by-side", "[Tullverket och Kustbevakningen] {samverkar om fyrarna}.", twoAtSea,
      silent: "Tullverket och Kustbevakningen borde samverka om fyrarna."),
    strong(
      "side-by-side", "[Boverket och Lantmäteriet] {har ett gemensamt kontor för kartor}.",
      silent: "Tullverket och Kustbevakningen har var sitt ansvar för fyrarna."),
    strong(
      "between", "{Samarbetet mellan [Tullverket och Kustbevakningen]} har fördjupats.", twoAtSea,
      silent: "Samarbetet mellan kommuner och regioner har fördjupats."),
    weak(
      "between", "{Dialogen mellan [Tullverket och Kustbevakningen]} fortsätter.", twoAtSea,
      silent: "Ett bättre samarbete mellan Tullverket och Kustbevakningen vore önskvärt."),
    strong(
      "assistance", "[Lantmäteriet ska {bistå Boverket] i arbetet med kartorna}.",
      silent: "Regeringen bistår Boverket i arbetet med kartorna."),
    strong(
      "group-jointly",
      "Arbetet mot organiserad brottslighet går vidare. [De tolv myndigheterna] arbetar {tillsammans för att hitta brottsvinster}.",
      [], silent: "Arbetet mot organiserad brottslighet går vidare. De tolv myndigheterna fick mer pengar."),
    strong(
      "counted-jointly",
      "Uppdraget gick till Boverket, Lantmäteriet och Tullverket. [De tre myndigheterna] {samverkar om kartorna över fyrarna}.",
      ["Boverket", "Lantmäteriet", "Tullverket"], silent: "De tre myndigheterna fick mer pengar."),
  ]

  @Test("finds who does what, and tells its name", arguments: phrases + others) func finds(_ sample: Sample) throws {
    let marked = MarkedCollaboration(sample.marked)
    let found = try extraction(of: marked.text, on: Self.day).collaborations
    #expect(found.map { MarkedCollaboration($0, in: marked.text).description } == [sample.marked])
    #expect(found.map(\.rule) == [sample.rule])
    #expect(found.map(\.strength) == [sample.strength])
    #expect(found.map { Set($0.members) } == [Set(sample.members)])
  }

  @Test("is silent where nothing is said to be done together", arguments: phrases + others)
  func silent(_ sample: Sample) throws {
    let found = try extraction(of: sample.silent, on: Self.day).collaborations
    #expect(found.map { MarkedCollaboration($0, in: sample.silent).description } == [])
  }

  @Test("no rule of the table is without its sentence") func everyRule() throws {
    let table = try DataTable(embedded: "together.tsv", needed: ["rule"])
    let named = Set(try table.rows.map { try $0.cell("rule") })
    #expect(named == Set(Self.phrases.map(\.rule)))
  }

  @Test(
    "“if need be” is no act, wherever it stands among the words of the phrase",
    arguments: [
      "Boverket ska vid behov samverka med Lantmäteriet.", "Boverket ska samverka vid behov med Lantmäteriet.",
      "Samverkan ska vid behov ske med Lantmäteriet.", "Boverket ska vid behov hämta in uppgifter från Lantmäteriet.",
    ])
  func ifNeedBe(_ sentence: String) throws {
    #expect(try extraction(of: sentence, on: Self.day).collaborations.map(\.rule) == [])
  }
}
