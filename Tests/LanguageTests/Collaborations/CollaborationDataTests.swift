import Testing

@testable import SvarLanguage

/// A fault in the tables that collaborations are read by is told with file and line.
@Suite("Tables of collaborations") struct CollaborationDataTests {
  @Test(
    "phrases",
    arguments: [
      ("with\ti samråd med\tphrase\tstark", "the strength is strong or weak"),
      ("with\ti samråd med\tsentence\tweak", "the form is phrase, verb or noun"),
      ("with\t… med\tphrase\tweak", "a rule begins with a word that must stand there"),
      ("with\ti? samråd med\tphrase\tweak", "a rule begins with a word that must stand there"),
      ("with\t\tphrase\tweak", "a rule begins with a word that must stand there"),
      ("with\tsamråd …\tnoun\tweak", "a rule ends with a word"),
      ("with\ti samråd med\tphrase\tweak\tmore", "5 cells where there are 4 columns"),
    ])
  func phrases(_ line: String, _ reason: String) {
    let text = "# comment\nrule\twords\tform\tstrength\ntogether\ttillsammans med\tphrase\tstrong\n\(line)\n"
    let fault = #expect(throws: LanguageDataError.self) {
      try TogetherTable(DataTable(file: "together.tsv", text: text, needed: ["rule", "words", "form", "strength"]))
    }
    #expect(fault?.description == "together.tsv:4: \(reason)")
  }

  @Test(
    "words for parties",
    arguments: [
      ("neighbours\tgrannar", "“neighbours” is no kind of party"), ("vague\t", "a kind of party has no words"),
      ("vague\tberörda\tmore", "3 cells where there are 2 columns"),
    ])
  func parties(_ line: String, _ reason: String) {
    let text = "kind\twords\nvague\tandra\n\(line)\n"
    let fault = #expect(throws: LanguageDataError.self) {
      try PartyWords(DataTable(file: "parties.tsv", text: text, needed: ["kind", "words"]))
    }
    #expect(fault?.description == "parties.tsv:3: \(reason)")
  }

  @Test("a column that is not there is named with the line that should name it") func columns() {
    let fault = #expect(throws: LanguageDataError.self) {
      try TogetherTable(
        DataTable(file: "together.tsv", text: "rule\twords\tform\n", needed: ["rule", "words", "form", "strength"]))
    }
    #expect(fault?.file == "together.tsv")
    #expect(fault?.line == 1)
  }
}
