import SvarModel
import Testing

@testable import SvarLanguage

/// Headings that name several questions with a title each, and members told apart by a place.
@Suite struct CombinedHeadingTests {
  @Test(arguments: [
    "Svar på fråga 2020/21:912 av Ylva Tallroth (M) Fyrarna längs kusten och fråga 2020/21:915 av Nils Grankvist (C) Broarna i norr",
    "Svar på fråga 2020/21:912 Fyrarna längs kusten och fråga 2020/21:915 Broarna i norr, båda av Ylva Tallroth (M)",
    "Svar på fråga 2020/21:912 av Ylva Tallroth (M) Fyrarna längs kusten och 2020/21:915 av Nils Grankvist (C) Broarna",
  ]) func theFirstTitle(heading: String) throws {
    let header = try extraction(of: heading + "\nYlva Tallroth har frågat mig om fyrarna.\nFyrarna är gamla.").header
    #expect(header.references.map(\.description) == ["2020/21:912", "2020/21:915"])
    #expect(header.title == "Fyrarna längs kusten")
  }

  @Test func aPlaceBelongsToTheName() throws {
    let text = """
      Svar på fråga 2020/21:912 av Ylva Tallroth i Kalix (M)
      Fyrarna längs kusten
      Ylva Tallroth i Kalix har frågat mig om fyrarna i Luleå.
      Fyrarna är gamla.
      """
    #expect(try extraction(of: text).header.askers == [Person(name: "Ylva Tallroth i Kalix", party: Party("M"))])
  }
}
