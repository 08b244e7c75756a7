import Testing

@testable import SvarLanguage

/// Faults in the tables of collaborations are told with file, line and what is wrong.
@Suite struct CollaborationTableTests {
  private func together(_ line: String) throws(LanguageDataError) -> TogetherTable {
    let text = "# how\nrule\twords\tform\tstrength\nsound\ttillsammans med\tphrase\tstrong\n\(line)\n"
    return try TogetherTable(
      DataTable(file: "together.tsv", text: text, needed: ["rule", "words", "form", "strength"]))
  }

  @Test(arguments: [
    ("loud\ti kör med\tphrase\tloud", "together.tsv:4: the strength is strong or weak"),
    ("song\ti kör med\tsong\tstrong", "together.tsv:4: the form is phrase, verb or noun"),
    ("gap\t… med\tphrase\tstrong", "together.tsv:4: a rule begins with a word that must stand there"),
    ("may\ti? kör med\tphrase\tstrong", "together.tsv:4: a rule begins with a word that must stand there"),
    ("none\t\tphrase\tstrong", "together.tsv:4: a rule begins with a word that must stand there"),
    ("open\ti kör …\tphrase\tstrong", "together.tsv:4: a rule ends with a word"),
    ("wide\ti kör med\tphrase\tstrong\tmore", "together.tsv:4: 5 cells where there are 4 columns"),
  ])
  func faultsOfPhrases(line: String, told: String) {
    let fault = #expect(throws: LanguageDataError.self) { try together(line) }
    #expect(fault?.description == told)
  }

  @Test(arguments: [
    ("foes\tpirater", "parties.tsv:3: “foes” is no kind of party"),
    ("public\t", "parties.tsv:3: a kind of party has no words"),
  ])
  func faultsOfParties(line: String, told: String) {
    let fault = #expect(throws: LanguageDataError.self) {
      try PartyWords(
        DataTable(
          file: "parties.tsv", text: "kind\twords\npublic\tkommunerna\n\(line)\n",
          needed: ["kind", "words"]))
    }
    #expect(fault?.description == told)
  }

  @Test func theTablesThatShipAreSound() throws {
    _ = try TogetherTable()
    _ = try PartyWords()
  }
}
