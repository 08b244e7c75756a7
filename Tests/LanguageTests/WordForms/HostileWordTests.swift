import SvarLanguage
import Testing

/// What no dictionary was made for: every answer is an answer, and its parts lie inside the form.
@Suite("Words that are none") struct HostileWordTests {
  private static let words = [
    "", " ", "\u{0}", "\u{7}bell", "po\u{0}lis", "a\nb", "\t", "-", "'", "%s%n", "/", "polis/", "st:polis",
    "pa:polis st:x",
    "e\u{301}", "\u{301}", "pol\u{301}is", "å\u{308}\u{308}\u{308}", "🚓", "polis🚓bil", "👩‍👩‍👧‍👦", "\u{E000}\u{F8FF}",
    "\u{10FFFF}", "漢字", "שלום", "ǆ", "ﬁ", "ß", "İstanbul", "polis\u{AD}bil", "½", "2020", "34-punktsprogrammet",
    String(repeating: "a", count: 10_000), String(repeating: "polis", count: 12),
    String(repeating: "arbets", count: 2_000),
    String(repeating: "\u{301}", count: 10_000), String(repeating: "🚓", count: 100),
    String(repeating: "ö", count: 32), String(repeating: "ö", count: 33), String(repeating: "s", count: 64),
  ]

  @Test("are answered with the dictionary and without", arguments: [true, false])
  func hostile(_ usesDictionary: Bool) throws {
    let analyser = try WordAnalyser(usesDictionary: usesDictionary)
    for word in Self.words + Self.words.map({ "gäng" + $0 }) + Self.words.map({ $0 + "kriminalitet" }) {
      let analysis = analyser.analysis(of: word)
      let count = word.unicodeScalars.count
      #expect(
        analysis.parts.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= count && !$0.lemma.isEmpty },
        "\(word.prefix(40))")
      #expect(analysis.lemmas.allSatisfy { !$0.isEmpty }, "\(word.prefix(40))")
      #expect(analyser.analysis(of: word) == analysis)
    }
  }

  @Test("a form too long is left as it is") func long() throws {
    let analyser = try WordAnalyser()
    #expect(analyser.analysis(of: String(repeating: "a", count: 10_000)) == WordAnalysis())
    #expect(analyser.analysis(of: String(repeating: "polis", count: 13)) == WordAnalysis())
  }
}

/// What the tables know by themselves.
@Suite("Words without a dictionary") struct TablesOnlyTests {
  @Test(
    "irregular forms are known, and nothing else",
    arguments: [
      "böckerna → bok", "händers → hand", "föreslog → föreslå", "större → stor", "polisen →", "grundböcker →",
      "gängkriminaliteten →", "och →",
    ])
  func tables(_ line: String) throws {
    let analyser = try WordAnalyser(usesDictionary: false)
    #expect(!analyser.hasDictionary)
    #expect(AnalysedWord.line(of: AnalysedWord.form(in: line), by: analyser) == line)
  }
}
