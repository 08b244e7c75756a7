import Testing

@testable import SvarArchive

@Suite struct PartyNameTests {
  @Test(arguments: [
    ("Fyrverket går nu tillsammans med branschen vidare", [], "Fyrverket … branschen"),
    ("Fyrförmedlingen samverkar därför med skolan", [], "Fyrförmedlingen … skolan"),
    (
      "fyrvakten i dag bedriver ett arbete i samarbete med Kustpolisen och lotsar", [],
      "fyrvakten … Kustpolisen och lotsar"
    ),
    (
      "Lunds tekniska fyr för en löpande dialog med företrädare för hamnarna", ["Lunds tekniska fyr"],
      "Lunds tekniska fyr … företrädare"
    ),
    ("Banverket, tillsammans med ett antal andra verk", [], "Banverket … ett antal andra verk"),
    ("dialog mellan Fyrrådet och regionen", [], "dialog mellan Fyrrådet och regionen"),
    ("Fyrverket och hamnarna", [], "Fyrverket och hamnarna"),
    ("Fyrverket tillsammans med", [], "Fyrverket tillsammans med"),
  ])
  func tellsThePartiesAlone(_ party: String, _ members: [String], _ name: String) {
    #expect(PartyName.short(party, members: members) == name)
  }
}
