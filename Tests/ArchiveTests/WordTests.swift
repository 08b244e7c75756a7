import Testing

@testable import SvarArchive

@Suite struct WordTests {
  @Test(arguments: [
    ("polis", ["polis", "polisen", "polisens", "poliser", "poliserna"]),
    ("polisens", ["polisens", "polis", "polisen", "poliser", "poliserna"]),
    ("myndighet", ["myndighet", "myndigheten", "myndigheterna", "myndigheternas"]),
    ("straff", ["straff", "straffen", "straffet"]),
    ("minister", ["minister", "ministern", "ministrar", "ministrarna"]),
    ("flicka", ["flicka", "flickan", "flickor", "flickornas"]),
    ("flickor", ["flickor", "flicka", "flickan", "flickornas"]),
    ("val", ["val", "valen", "valet"]),
    ("länk", ["länk", "länkar", "länken"]),
    ("bil", ["bil", "bilar"]),
    ("stor", ["stor", "stora", "stort"]),
    ("viktig", ["viktig", "viktiga", "viktigt"]),
    ("rum", ["rum", "rummet"]),
    ("regel", ["regel", "regeln", "regler"]),
    ("okänt", ["okänt"]),
    ("pol", ["pol"]),
    ("34", ["34"]),
  ])
  func aWordIsLedToTheFormsThatWereSeen(_ word: String, _ expected: [String]) throws {
    let seen: Set<String> = [
      "polis", "polisen", "polisens", "poliser", "poliserna", "myndighet", "myndigheten", "myndigheterna",
      "myndigheternas", "straff", "straffet", "straffen", "minister", "ministern", "ministrar", "ministrarna", "flicka",
      "flickan", "flickor", "flickornas", "val", "valet", "valen", "valp", "valpar", "länk", "länken", "länkar",
      "länka",
      "bil", "bilar", "bilateral", "stor", "stort", "stora", "viktig", "viktigt", "viktiga", "rum", "rummet", "regel",
      "regeln", "regler", "34", "34s",
    ]
    let forms = try WordForms(isSeen: seen.contains).forms(of: word)
    #expect(forms.first == word)
    #expect(forms.sorted() == expected.sorted())
  }

  @Test func wordsAreCutAsTheIndexCutsThem() {
    #expect(
      Tokens.of("Å-läge: 34-punktsprogrammet, ÖVER½!").map(\.form) == ["å", "läge", "34", "punktsprogrammet", "över½"])
    #expect(Tokens.of("a\u{AD}b c\u{301}d").map(\.form) == ["a", "b", "c\u{301}d"])
    #expect(Tokens.of("— … §").isEmpty)
    #expect(Tokens.of("ääbb").map { [$0.start, $0.end] } == [[0, 4]])
  }
}
