import Testing

@testable import SvarLanguage

/// The data files of words: what is wrong in one is told with its file and line.
@Suite("Data files of words") struct WordDataTests {
  @Test("a cell too many names file and line") func fault() throws {
    let text = try EmbeddedFiles.text(of: "inflections.tsv")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let harmed = text + "bok\tnoun\tböcker\tför mycket\n"
    let fault = #expect(throws: LanguageDataError.self) {
      try DataTable(file: "inflections.tsv", text: harmed, needed: ["lemma", "class", "forms"])
    }
    #expect(fault?.description == "inflections.tsv:\(lines): 4 cells where there are 3 columns")
  }

  @Test("every line of the inflections has a lemma, a class and forms in small letters") func inflections() throws {
    let classes = ["noun", "verb", "adjective", "adverb", "pronoun", "numeral"]
    for row in try DataTable(embedded: "inflections.tsv", needed: ["lemma", "class", "forms"]).rows {
      #expect(classes.contains(try row.cell("class")), "\(row.file):\(row.line)")
      let words = [try row.cell("lemma")] + (try row.words("forms"))
      #expect(words.count > 1 && words.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() }, "\(row.file):\(row.line)")
    }
  }

  @Test("no word is listed both as never split and as a part that splits others") func sets() throws {
    let sets = try WordSets.shared()
    #expect(sets.isWhole("ansvar") && sets.isWhole("riksdag") && !sets.isWhole("polisbil"))
    #expect(sets.isParticle("genom") && !sets.isParticle("polis"))
    #expect(sets.isDerivation("lös") && !sets.isDerivation("bok"))
    #expect(sets.shortBeginnings.isDisjoint(with: sets.particles))
  }
}
