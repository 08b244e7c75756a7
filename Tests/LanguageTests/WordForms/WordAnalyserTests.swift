import SvarLanguage
import SvarTestSupport
import Testing

@Suite("Forms and parts of words", .enabled(if: SwedishDictionary.isThere)) struct WordAnalyserTests {
  @Test(
    "compounds are led to their parts",
    arguments: [
      "gäng|kriminaliteten → gängkriminalitet: gäng + kriminalitet",
      "polis|anställda → polisanställd: polis + anställd",
      "arbets|marknadens → arbetsmarknad: arbete + marknad",
      "kvinno|jourerna → kvinnojour: kvinna + jour",
      "skol|biblioteken → skolbibliotek: skola + bibliotek",
      "sjuk|vårdens → sjukvård: sjuk + vård",
      "barn|familjer → barnfamilj: barn + familj",
      "vatten|bristen → vattenbrist: vatten + brist",
      "föräldra|försäkringen → föräldraförsäkring: förälder + försäkring",
      "skydds|jakt → skyddsjakt: skydd + jakt",
      "bostads|bristen → bostadsbrist: bostad + brist",
      "folk|bokföringen → folkbokföring: folk + bokföring",
      "el|nätet → elnät: el + nät",
      "gatu|kontoret → gatukontor: gata + kontor",
      "lands|bygds|ministern → landsbygdsminister: land + bygd + minister; landsbygd",
      "hund|förare → hundförare: hund + förare",
      "miljö|myndigheten → miljömyndighet: miljö + myndighet",
    ])
  func compounds(_ line: String) throws { try expect(line) }

  @Test(
    "vowels change inside compounds as well",
    arguments: [
      "skol|böckerna → skolbok: skola + bok", "grund|böcker → grundbok: grund + bok",
      "tjänstemännen → tjänsteman", "visdoms|tänder → visdomstand: visdom + tand",
      "små|städer → småstad: små + stad", "riksdags|männen → riksdagsman: riksdag + man",
      "sommar|nätterna → sommarnatt: sommar + natt",
    ])
  func irregularCompounds(_ line: String) throws { try expect(line) }

  @Test(
    "what only looks put together stays whole",
    arguments: [
      "ansvar → ansvar", "ansvaret → ansvar", "riksdag → riksdag", "riksdagens → riksdag", "kristall → kristall",
      "kristaller → kristall", "redovisa → redovisa", "redovisades → redovisa", "genomförande → genomförande",
      "genomförandet → genomförande", "sekunder → sekund", "ministern → minister", "möjligheter → möjlighet",
      "underlättar → underlätta", "strategier → strategi", "partiets → parti", "problemen → problem",
      "valpen → valp", "bilaterala → bilateral", "hopplöst → hopplös", "kommissionen → kommission",
    ])
  func wholeWords(_ line: String) throws { try expect(line) }

  @Test(
    "derived words are words of their own",
    arguments: [
      "lärarna → lärare", "lärarens → lärare", "läkarna → läkare", "ekonomiska → ekonomisk", "ekonomiskt → ekonomisk",
      "boendet → boende", "studerandes → studerande",
    ])
  func derivedWords(_ line: String) throws { try expect(line) }

  @Test(
    "participles, strong verbs and comparison",
    arguments: [
      "föreslog → föreslå", "föreslagit → föreslå", "gav → ge", "givit → ge", "större → stor", "äldsta → gammal",
      "anställda → anställa/anställd", "anställdes → anställa/anställd", "böcker → bok", "händerna → hand",
      "männens → man",
      "är → vara2", "var → vara2/var",
      "varorna → vara", "visa → visa", "gift → gift",
    ])
  func forms(_ line: String) throws { try expect(line) }

  @Test(
    "names lose their genitive",
    arguments: ["stockholms → stockholm", "birgittas → birgitta", "nordlöfvens → nordlöfvens/nordlöfven"])
  func names(_ line: String) throws { try expect(line) }

  @Test(
    "what nobody knows stands for itself",
    arguments: ["xyzzyx → xyzzyx", "qwrtplk → qwrtplk", "34 →", "och →", "inte →", " →"])
  func unknownWords(_ line: String) throws { try expect(line) }

  @Test("only what is in the dictionary or a table counts as known") func known() throws {
    let analyser = try sharedAnalyser.get()
    #expect(analyser.reading(of: "polisen").isKnown)
    #expect(analyser.reading(of: "böckerna").isKnown)
    #expect(analyser.reading(of: "och").isKnown)
    #expect(!analyser.reading(of: "xyzzyx").isKnown)
  }

  @Test("one analyser answers many askers at once as it answers one") func threads() async throws {
    let analyser = try WordAnalyser(threads: 2)
    let forms = ["gängkriminaliteten", "skolböckerna", "ansvaret", "lärarna", "föreslog", "xyzzyx"]
    let alone = forms.map { analyser.analysis(of: $0) }
    await withTaskGroup(of: [WordAnalysis].self) { group in
      for _ in 0..<20 { group.addTask { forms.map { analyser.analysis(of: $0) } } }
      for await together in group { #expect(together == alone) }
    }
  }

  private func expect(_ line: String) throws {
    let told = try AnalysedWord.line(of: AnalysedWord.form(in: line), by: sharedAnalyser.get())
    #expect(told == line)
  }
}
