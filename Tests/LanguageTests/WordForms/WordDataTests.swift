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

  /// The table is kept in bytes, put in order and searched; this reads the file line by line into dictionaries instead.
  @Test("every irregular form leads to what the file says, and none besides") func inflectionTable() throws {
    var lemmas: [String: [String]] = [:]
    var nouns: [String: String] = [:]
    var verbs: Set<String> = []
    for row in try DataTable(embedded: "inflections.tsv", needed: ["lemma", "class", "forms"]).rows {
      let (lemma, kind) = (try row.cell("lemma"), try row.cell("class"))
      let base = lemma.filter { !$0.isNumber }
      for form in [base] + (try row.words("forms")) {
        if kind == "verb" { verbs.insert(form) }
        var spellings = [form]
        let isParticiple = ["da", "de", "na"].contains { form.hasSuffix($0) }
        if !form.hasSuffix("s"), kind == "noun" || kind == "verb" && isParticiple { spellings.append(form + "s") }
        for spelling in spellings {
          if lemmas[spelling]?.contains(lemma) != true { lemmas[spelling, default: []].append(lemma) }
          if kind == "noun", spelling != lemma { nouns[spelling] = lemma }
        }
      }
    }
    let table = try InflectionTable()
    #expect(lemmas.count > 5_000)
    let strangers = ["", "a", "ö", "bokx", "böckernas\u{301}", "zzz", "\u{10FFFF}"]
    let asked = lemmas.keys.flatMap { [$0, String($0.dropLast()), $0 + "e"] } + strangers
    let wrong = asked.filter { form in
      table.lemmas(of: form) != lemmas[form] ?? [] || table.isVerbForm(form) != verbs.contains(form)
        || table.noun(of: form) != nouns[form]
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(10))")
  }

  @Test("no word is listed both as never split and as a part that splits others") func sets() throws {
    let sets = try WordSets.shared()
    #expect(sets.isWhole("ansvar") && sets.isWhole("riksdag") && !sets.isWhole("polisbil"))
    #expect(sets.isParticle("genom") && !sets.isParticle("polis"))
    #expect(sets.isDerivation("lös") && !sets.isDerivation("bok"))
    #expect(sets.shortBeginnings.isDisjoint(with: sets.particles))
  }
}
