import SvarModel
import Testing

@testable import SvarLanguage

@Suite struct CollaborationTests {
  private func found(_ text: String, _ day: Day? = Day(2020, 9, 30)) throws -> [Collaboration] {
    try extraction(of: text, on: day).collaborations
  }

  @Test func togetherWithNamedParties() throws {
    let text = "Trafikverket ska ta fram en plan i samverkan med Kustbevakningen och Sjöfartsverket."
    let one = try #require(try found(text).first)
    #expect(one.strength == .strong)
    #expect(Set(one.members) == ["Trafikverket", "Kustbevakningen", "Sjöfartsverket"])
    #expect(text[one.activity] == "ta fram en plan")
  }

  @Test func consultationAloneIsWeak() throws {
    let text = "Boverket ska samråda med Lantmäteriet."
    #expect(try found(text).map(\.strength) == [.weak])
  }

  @Test func oneAssignmentToSeveral() throws {
    let text = "Regeringen uppdrar åt Boverket och Lantmäteriet att rita om kartan över fyrarna."
    let one = try #require(try found(text).first)
    #expect(one.rule == "assignment-joint")
    #expect(text[one.activity] == "rita om kartan över fyrarna")
  }

  @Test(arguments: [
    "Myndigheter måste arbeta tillsammans med andra.",
    "Boverket, Lantmäteriet och Tullverket har fått mer resurser.",
    "Boverket ska vid behov samråda med Lantmäteriet.",
  ])
  func whatIsNone(_ text: String) throws {
    #expect(try found(text).isEmpty)
  }

  private let twelve = """
    Arbetet mot organiserad brottslighet går vidare. De tolv myndigheterna fick ett nytt uppdrag. Myndigheterna \
    arbetar tillsammans för att hitta brottsvinster.
    """

  @Test func aGroupByNumberTopicAndDay() throws {
    #expect(try found(twelve).map(\.group) == ["mob-12"])
  }

  @Test func aNumberAloneNamesNoGroup() throws {
    let other = twelve.replacing("organiserad brottslighet", with: "nedskräpning på stränder")
    #expect(try found(other).compactMap(\.group) == [])
    #expect(try found(twelve, nil).compactMap(\.group) == [])
    #expect(try found(twelve, Day(2024, 9, 30)).compactMap(\.group) == [])
  }

  @Test func anAbbreviationBehindANameIsTheSameAgency() throws {
    #expect(try found("Regeringen uppdrar åt Verket för innovationssystem (Vinnova) att pröva nya fyrar.").isEmpty)
    #expect(
      try found("Regeringen uppdrar åt Myndigheten för samhällsskydd och beredskap (MSB) att öva i mörker.").isEmpty)
    let two = "Regeringen uppdrar åt Verket för innovationssystem (Vinnova) och Boverket att pröva nya fyrar."
    let one = try #require(try found(two).first)
    #expect(one.members.count == 2)
    #expect(two[one.party] == "Verket för innovationssystem (Vinnova) och Boverket")
  }

  @Test func anAssignmentThatIsChangedIsStillOneToSeveral() throws {
    let text = "Regeringen ändrar uppdraget till Boverket och Lantmäteriet att rita om kartan över fyrarna."
    #expect(try found(text).map { Set($0.members) } == [["Boverket", "Lantmäteriet"]])
  }

  /// The payments agency came in 2024: before that its name tells nobody, and one agency alone works with nobody.
  @Test func anAgencyBeforeItExistedIsNotInvented() throws {
    let text = "Utbetalningsmyndigheten samverkar med Skatteverket om felaktiga bidrag."
    #expect(try found(text, Day(2024, 9, 30)).map { Set($0.members) } == [["Utbetalningsmyndigheten", "Skatteverket"]])
    for one in try found(text, Day(2020, 9, 30)) {
      #expect(!one.members.contains("Utbetalningsmyndigheten"))
      #expect(text[one.party].contains("Utbetalningsmyndigheten"), "it is kept as it was written")
    }
  }

  @Test(arguments: [
    "Sida samarbetar med Chile om fyrar.", "Boverket ska ta fram en plan i samverkan med berörda myndigheter.",
  ])
  func whatIsNoPartyIsNone(_ text: String) throws {
    #expect(try found(text).isEmpty)
  }
}
