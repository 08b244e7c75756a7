import SvarModel
import Testing

@testable import SvarLanguage

@Suite struct AgencyTests {
  private func names(_ text: String, _ day: Day? = Day(2021, 5, 1)) throws -> [String] {
    try extraction(of: text, on: day).agencies.map { "\($0.name): \(text[$0.span])" }
  }

  @Test func genitivesAbbreviationsAndShortNames() throws {
    let found = try names(
      "Skolverkets plan delas av MSB, Havs- och vattenmyndigheten och IVO:s chef. Polisen och polisens hundar.")
    #expect(
      found == [
        "Statens skolverk: Skolverkets", "Myndigheten för samhällsskydd och beredskap: MSB",
        "Havs- och vattenmyndigheten: Havs- och vattenmyndigheten", "Inspektionen för vård och omsorg: IVO:s",
        "Polismyndigheten: Polisen", "Polismyndigheten: polisens",
      ])
  }

  @Test func lettersInParenthesesHoldForTheRestOfTheText() throws {
    let found = try names("Länsstyrelsen i Kalmar län (länsstyrelsen) ska svara. Sedan svarar länsstyrelsen igen.")
    #expect(found.count == 3)
    #expect(found.last == "Länsstyrelsen i Kalmar län: länsstyrelsen")
  }

  @Test func countiesInARow() throws {
    let found = try names("Det gäller länsstyrelserna i Kalmar, Skåne och Västra Götalands län.")
    #expect(
      found == [
        "Länsstyrelsen i Kalmar län: länsstyrelserna i Kalmar", "Länsstyrelsen i Skåne län: Skåne",
        "Länsstyrelsen i Västra Götalands län: Västra Götalands län",
      ])
  }

  @Test func aNameFollowsTheDate() throws {
    #expect(try names("Datainspektionen granskar.", Day(2019, 1, 1)) == ["Datainspektionen: Datainspektionen"])
    #expect(
      try names("Datainspektionen granskar.", Day(2022, 1, 1)) == ["Integritetsskyddsmyndigheten: Datainspektionen"])
  }

  @Test func anAgencyBeforeItExistedIsNone() throws {
    #expect(try names("Utbetalningsmyndigheten och polisen prövar.", Day(2003, 1, 1)) == [])
  }

  @Test func wordsThatOnlyLookLikeAgencies() throws {
    #expect(
      try names("Det är en sida av saken, och myndigheterna och regeringen vet det. Rådet i EU digger det.") == [])
  }

  @Test func registerKnowsWhatCameBefore() throws {
    let register = try AgencyRegister()
    #expect(register.formerNames(of: "Polismyndigheten").contains("Rikspolisstyrelsen"))
    #expect(register.successors(of: "Datainspektionen") == ["Integritetsskyddsmyndigheten"])
    #expect(register.name(of: "Ingenmansverket", on: nil) == nil)
  }

  @Test func groupsByIdAndDay() throws {
    let groups = try GroupRegister()
    #expect(groups.group("mob-12")?.members.count == 12)
    #expect(groups.groups(on: Day(2020, 9, 30)!).contains { $0.id == "mob-12" })
    #expect(!groups.groups(on: Day(2024, 9, 30)!).contains { $0.id == "mob-12" })
  }
}
