import SvarModel
import Testing

@testable import SvarReaders

@Suite("A TEI interpellation") struct InterpellationTests {
  private func question(_ xml: String) throws -> Question {
    let read = Gathered.reading(xml)
    #expect(read.rejected.isEmpty, "\(read.rejected)")
    return try #require(read.questions.first)
  }

  @Test func becomesAQuestion() throws {
    let question = try question(MadePapers.interpellation())
    #expect(question.kind == .interpellation)
    #expect(question.reference == Reference("2019/20:7"))
    #expect(question.document.description == "H7107")
    #expect(question.title == "Fyrarnas framtid")
    #expect(question.askers == [Person(name: "Vera Lindmark", party: Party("C"), identifier: "i-1")])
    #expect(
      question.addressee == Minister(title: "Statsrådet", name: "Olle Brandt", party: Party("S"), identifier: "i-2"))
    #expect(question.dates.lodged == Day(2019, 10, 1))
    #expect(question.dates.forwarded == Day(2019, 10, 3))
    #expect(question.text.found == "Fyrarna slocknar längs kusten.")
    #expect(question.text.plain == question.text.found)
    #expect(question.provenance == Provenance(form: .tei, source: "paper"))
  }

  @Test func takesItsNumberFromTheFilesIdAcrossTheTurnOfTheCentury() throws {
    let question = try question(MadePapers.interpellation(id: "ipq-19992000--0031", title: "fyrarna"))
    #expect(question.reference == Reference("1999/2000:31"))
    #expect(question.document.description == "GN1031")
  }

  @Test func readsTheTitleAndMinisterOfOlderHeads() throws {
    let question = try question(
      MadePapers.interpellation(
        title: "vägen till Västervik", author: "Ek, Nils (s)",
        longTitle: "vägen till Västervik till kommunikationsminister Tora Hed om vägen till Västervik"))
    #expect(question.title == "vägen till Västervik")
    #expect(question.addressee?.title == "kommunikationsminister")
    #expect(question.addressee?.name == "Tora Hed")
  }

  @Test func leavesAMinisterWhomThePaperNamesByTitleWithoutAName() throws {
    let question = try question(
      MadePapers.interpellation(
        title: "fyrarna", longTitle: "1994/95:7 av Vera Lindmark (c) till miljöministern om fyrarna",
        actions: MadePapers.sent("i-1", "1994-10-03")
          + "<correspAction type=\"received\"><note>date unknown</note><name>miljöministern om fyrarna</name></correspAction>"
      ))
    #expect(question.addressee == Minister(title: "miljöministern"))
    #expect(question.dates.forwarded == nil)
  }

  @Test func readsSeveralAskers() throws {
    let question = try question(
      MadePapers.interpellation(
        people: MadePapers.person("i-1", "Vera Lindmark", "C") + MadePapers.person("i-3", "Alm, Sten", "M"),
        actions: MadePapers.sent("i-1 i-3", "2019-10-01")))
    #expect(question.askers.map(\.name) == ["Vera Lindmark", "Sten Alm"])
  }

  @Test func takesTheAskerFromTheAuthorWhereTheListDoesNotTell() throws {
    let question = try question(
      MadePapers.interpellation(
        author: "Ask , Vera (m)",
        actions: "<correspAction type=\"sent\"><name/><date when=\"2019-10-01\"/></correspAction>"))
    #expect(question.askers == [Person(name: "Vera Ask", party: Party("M"))])
  }

  @Test(arguments: [
    ("Interpellationen är besvarad", QuestionStatus.answered), ("Interpellationen är återtagen", .withdrawn),
    (": Återtagen", .withdrawn), ("Interpellationen är förfallen", .lapsed), (": Förfallen", .lapsed),
    ("Besvaras ej (Se prot. 1996/97:109)", .declined), (": Bsvarad den 29 maj : Prot. 1994/95:110", .answered),
    ("Interpellationen är inlämnad", .waiting),
  ])
  func readsItsState(words: String, expected: QuestionStatus) throws {
    let question = try question(
      MadePapers.interpellation(
        actions: MadePapers.sent("i-1", "2019-10-01") + MadePapers.status(words) + MadePapers.answered("2019-10-18")))
    #expect(question.status == expected)
    #expect(question.statusText == (words.hasPrefix(": ") ? String(words.dropFirst(2)) : words))
    #expect(question.dates.answered == (expected == .answered ? Day(2019, 10, 18) : nil))
  }

  @Test func isAnsweredWhereItWasDebatedOrHasADateAndNothingElseIsSaid() throws {
    let dated = try question(MadePapers.interpellation(actions: MadePapers.answered("2019-10-18")))
    #expect(dated.status == .answered)
    let silent = try question(MadePapers.interpellation())
    #expect(silent.status == .unknown)
    let debated = try question(
      MadePapers.interpellation(
        actions: MadePapers.status("Interpellationen är inlämnad") + "<correspAction type=\"discussed\"/>"))
    #expect(debated.status == .answered)
  }

  @Test func takesItsStateFromTheLineAboveTheWords() throws {
    let question = try question(
      MadePapers.interpellation(
        header: "<div type=\"ipqSubmissionInfo\"><p>den 9 november Återtagen</p></div>"))
    #expect(question.status == .withdrawn)
    #expect(question.statusText == "Återtagen")
  }

  @Test func undoesLineBreaksAndSoftHyphensAndKeepsTheRestAsWritten() throws {
    let question = try question(
      MadePapers.interpellation(
        body:
          "<p>\n  En under\u{AD}sökning av 500\u{A0}000 båtar\n   pekar på företa- gare,\n o mfattande 20092011.\n</p>")
    )
    #expect(
      question.text.found == "En undersökning av 500\u{A0}000 båtar pekar på företa- gare, o mfattande 20092011.")
  }

  @Test func leavesOutWhatThePageAddsAndJoinsWhatItBroke() throws {
    let question = try question(
      MadePapers.interpellation(
        body: """
          <note type="margin">Interpellationer</note>
          <p>Hamnen är full av</p>
          <p>2 Riksdagen Interpellationer 1994/95:1—154</p>
          <note type="margin">Interpellationer1994/95:1 - 154</note>
          <p>gamla båtar.</p>
          <p>Kajen är</p>
          <p>trasig.</p>
          <p>Masten är kna\u{AD}</p>
          <p>ckt i toppen</p>
          <note type="pageNumber">2</note>
          <p>Vad gör ministern?</p>
          """))
    #expect(
      question.text.paragraphs.map(\.text) == [
        "Hamnen är full av gamla båtar.", "Kajen är", "trasig.", "Masten är knackt i toppen", "Vad gör ministern?",
      ])
  }

  @Test func keepsLists() throws {
    let question = try question(
      MadePapers.interpellation(
        body: """
          <p>Jag frågar: <list><item>Vad gör\n ministern?</item><item>När?</item></list></p>
          <p>Vidare: &lt;![if !supportLists]&gt;- &lt;![endif]&gt;Hur?&lt;![if !supportLists]&gt;- &lt;![endif]&gt;Var?</p>
          <p>&lt;![if !supportEmptyParas]&gt; &lt;![endif]&gt;</p>
          """))
    #expect(
      question.text.paragraphs.map(\.text) == [
        "Jag frågar:", "Vad gör ministern?", "När?", "Vidare:", "- Hur?", "- Var?",
      ])
    #expect(question.text.paragraphs.map(\.kind) == [.body, .item, .item, .body, .item, .item])
    for paragraph in question.text.paragraphs where paragraph.text.hasSuffix("Hur?") {
      #expect(question.text.found.text(in: paragraph.found).hasPrefix("- <![endif]>Hur?"))
    }
  }

  @Test func survivesWithoutWords() throws {
    #expect(try question(MadePapers.interpellation(body: "")).text.isEmpty)
  }

  @Test func isRejectedWithoutANumber() {
    let read = Gathered.reading(
      MadePapers.interpellation(id: "x", title: "fyrarna", longTitle: "fyrarna"), named: "x.xml")
    #expect(read.rejected.first?.source == "x.xml")
    #expect(read.rejected.first?.reason.english.contains("without a number") == true)
  }

  @Test func isRejectedWithItsLineWhereTheXMLIsBroken() {
    let read = Gathered.reading("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<text>\n</TEI>")
    #expect(read.rejected.first?.reason.english.contains("line 3") == true, "\(read.rejected)")
  }

  @Test func fetchesAndExpandsNothing() {
    let xml = """
      <?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;">]>
      <TEI xml:id="ipq-201920--0007"><text><body><div type="ipqBody"><p>Här &b; slut</p></div></body></text></TEI>
      """
    let read = Gathered.reading(xml)
    #expect(read.questions.first?.text.plain == "Här slut")
  }

  @Test func isRejectedWhereItsElementsLieTooDeep() {
    let read = Gathered.reading("<TEI>" + String(repeating: "<div>", count: 5000))
    #expect(read.rejected.first?.reason.english.contains("more than 256 deep") == true, "\(read.rejected)")
  }
}
