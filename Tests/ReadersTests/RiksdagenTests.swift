import Foundation
import SvarModel
import Testing

@testable import SvarReaders

@Suite("Riksdagen's dokumentstatus") struct RiksdagenTests {
  private typealias P = MadePapers

  private func question(_ json: String) throws -> Question {
    let read = Gathered.reading(json)
    #expect(read.rejected.isEmpty, "\(read.rejected)")
    return try #require(read.questions.first)
  }

  private func answer(_ json: String) throws -> Answer { try #require(Gathered.reading(json).answers.first) }

  // MARK: Questions

  @Test func givesAQuestion() throws {
    let question = try question(
      P.status(
        html: "<h2>Fråga 2020/21:234 Kajen i Norrvik</h2>\r\n<p class=\"Av\">av <i>Sten Alm (M)</i></p>\r\n"
          + "<p class=\"Till\">till Kulturminister Eva Ek (MP)</p><p> </p><p>Kajen rasar.</p><ol><li>Varför?</li></ol>",
        rest: [
          "dokintressent": [
            "intressent": [
              P.somebody("undertecknare", "Sten Alm", "M"),
              P.somebody("stalldtill", "Kulturminister Eva Ek", "MP", id: "07"),
              P.somebody("besvaradav", "Justitieminister Olle Brandt", "S", id: "08"),
            ]
          ],
          "dokaktivitet": [
            "aktivitet": [
              P.event("INL", "2020-10-05"), P.event("Överlämnad", "2020-10-06"), P.event("ANM", "2020-10-20"),
              P.event("BESV", "2020-10-15", "Svarsdatum"), P.event("BESV", "2020-10-14", "Besvarad"),
              P.event("SISVA", "2020-10-14"), P.event("FD", "1899-01-01"),
            ]
          ],
          "dokuppgift": ["uppgift": ["kod": "statustext", "text": "Frågan är besvarad"]],
        ]))
    #expect(question.id.rawValue == "H811234")
    #expect(question.reference == Reference("2020/21:234"))
    #expect(question.title == "Kajen i Norrvik")
    #expect(question.askers == [Person(name: "Sten Alm", party: Party("M"), identifier: "0123")])
    #expect(
      question.addressee == Minister(title: "Kulturminister", name: "Eva Ek", party: Party("MP"), identifier: "07"))
    #expect(question.answeredBy?.name == "Olle Brandt", "another than the one who was asked")
    #expect(question.status == .answered)
    #expect(question.statusText == "Frågan är besvarad")
    #expect(question.dates.lodged == Day(2020, 10, 5))
    #expect(question.dates.forwarded == Day(2020, 10, 6))
    #expect(question.dates.announced == Day(2020, 10, 20))
    #expect(question.dates.answered == Day(2020, 10, 14), "of two BESV the one that has happened")
    #expect(question.dates.due == Day(2020, 10, 14))
    #expect(question.text.paragraphs.map(\.kind) == [.heading, .heading, .heading, .body, .item])
    #expect(question.text.found.hasPrefix("Fråga 2020/21:234 Kajen i Norrvik\nav Sten Alm (M)\n"))
    let asker = question.text.paragraphs[1]
    #expect(asker.emphasis.map { asker.text.text(in: $0) } == ["Sten Alm (M)"])
  }

  @Test func survivesOneObjectWhereAListIsMeant() throws {
    let question = try question(
      P.status(rest: [
        "dokintressent": ["intressent": P.somebody("undertecknare", "Sten Alm", "M")],
        "dokaktivitet": ["aktivitet": P.event("INL", "2020-10-05")],
        "dokbilaga": ["bilaga": ["dok_id": "H811234"]],
        "dokreferens": ["referens": ["referenstyp": "frågesvar", "ref_dok_id": "H812234"]],
      ]))
    #expect(question.askers.map(\.name) == ["Sten Alm"])
    #expect(question.answers == [PaperID(rawValue: "H812234")!])
    #expect(question.status == .answered)
  }

  @Test func survivesAbsentAndNullSections() throws {
    let question = try question(
      #"{"dokumentstatus": {"dokument": {"dok_id": "gl11103", "doktyp": "fr", "titel": "bidrag\r\n", "subtitel": null, "html": null}}}"#
    )
    #expect(question.title == "bidrag", "the line break behind the title is no part of it")
    #expect(question.askers.isEmpty)
    #expect(question.addressee == nil)
    #expect(question.status == .unknown)
    #expect(question.dates == QuestionDates())
    #expect(question.text.isEmpty)
  }

  @Test func takesTheNameFromTheSubtitleWhereThePeopleHaveNone() throws {
    let nobody = [P.somebody("undertecknare", NSNull(), id: "0000000000000")]
    let question = try question(
      P.status(fields: ["subtitel": "Alm Ek, Sten (fp)"], rest: ["dokintressent": ["intressent": nobody]]))
    #expect(question.askers == [Person(name: "Sten Alm Ek", party: Party("FP"))])
  }

  @Test func knowsThatAnEmptySubtitleNamesNobody() throws {
    #expect(try question(P.status(fields: ["subtitel": ",  ()"])).askers.isEmpty)
  }

  @Test func turnsNamesAndReadsPartiesInLowerCase() throws {
    let question = try question(
      P.status(rest: ["dokintressent": ["intressent": P.somebody("fragestallare", "Alm, Sten (kd) ", "KD")]]))
    #expect(question.askers == [Person(name: "Sten Alm", party: Party("KD"), identifier: "0123")])
  }

  @Test func takesNoPlaceholderForADate() throws {
    #expect(try question(P.status(fields: ["datum": "1998-01-01 00:00:00"])).dates.lodged == nil)
    #expect(try question(P.status(fields: ["datum": "1997-12-31 00:00:00"])).dates.lodged == nil)
    let confirmed = try question(
      P.status(
        fields: ["datum": "2020-12-31 00:00:00"],
        rest: ["dokaktivitet": ["aktivitet": P.event("INL", "2020-12-31")]]))
    #expect(confirmed.dates.lodged == Day(2020, 12, 31))
    #expect(try question(P.status()).dates.lodged == Day(2020, 10, 5))
  }

  @Test func believesTheDayThatThePaperPrints() throws {
    let question = try question(
      P.status(
        id: "GM11284", session: "1998/99", fields: ["datum": "1999-01-01 00:00:00"],
        html:
          "<B>Fråga 1998/99:284</B> av <I>Eva Ek</I> (s) till statsrådet Nils Ek om kajer<FONT SIZE=3><P>den 26 januari</P></I><P ALIGN=\"JUSTIFY\"></P><P>Kajen rasar.</P><P>&nbsp;</P></FONT>"
      ))
    #expect(question.dates.lodged == Day(1999, 1, 26))
    #expect(question.addressee == Minister(title: "statsrådet", name: "Nils Ek"))
    #expect(question.text.paragraphs.map(\.kind) == [.heading, .heading, .body])
  }

  @Test func forgetsAPlannedDayOfAQuestionThatWasTakenBack() throws {
    let question = try question(
      P.status(rest: [
        "dokaktivitet": ["aktivitet": P.event("BESV", "2020-10-15", "Svarsdatum", "planerad")],
        "dokuppgift": ["uppgift": ["kod": "statustext", "text": "Frågan är återtagen"]],
      ]))
    #expect(question.status == .withdrawn)
    #expect(question.dates.answered == nil)
  }

  @Test func knowsWhatIsAnsweredTogether() throws {
    let question = try question(
      P.status(rest: [
        "dokreferens": [
          "referens": [
            ["referenstyp": "GemensamtBesvarad", "ref_dok_id": "H811235"],
            ["referenstyp": "GemensamtBesvarad", "ref_dok_id": "", "uppgift": "Besvaras gemensamt med 2020/21:236"],
          ]
        ]
      ]))
    #expect(question.answeredTogetherWith.map(\.description) == ["2020/21:235", "2020/21:236"])
  }

  @Test func takesTheTitleOfAMinisterFromWhereThePaperGivesIt() throws {
    let question = try question(
      P.status(
        fields: ["mottagare": "Olle Brandt (m), försvarsminister"],
        rest: ["dokintressent": ["intressent": P.somebody("stalldtill", "Olle Brandt", "M")]]))
    #expect(
      question.addressee
        == Minister(title: "försvarsminister", name: "Olle Brandt", party: Party("M"), identifier: "0123"))
    let other = try self.question(
      P.status(
        fields: ["mottagare": "Nils Ek (m), försvarsminister"],
        rest: ["dokintressent": ["intressent": P.somebody("stalldtill", "Olle Brandt", "M")]]))
    #expect(other.addressee?.title == nil, "the title of somebody else is not lent out")
  }

  // MARK: Answers

  @Test func givesAWrittenAnswer() throws {
    let answer = try answer(
      P.status(
        id: "GN121309", session: "1999/2000", type: "frs",
        fields: ["mottagare": "Statsrådet: Nils Ek \r\n", "subtitel": NSNull(), "datum": "2000-08-24 00:00:00"],
        html:
          "<I><FONT FACE=\"Verdana,Tahoma\" SIZE=2><P><A NAME=\"PassTempLäge\"></A>den 24 augusti </P></I><B><P>Svar p&aring; fr&aring;ga 1999/2000:1309 om kajer</P><DIR></B><P>Statsr&aring;det Nils Ek</P></DIR><P>Kajen är hel och <I>vacker</I>.</P></FONT>",
        rest: [
          "dokintressent": ["intressent": P.somebody("besvarare", "statsrådet Nils Ek ", "S")],
          "dokaktivitet": ["aktivitet": P.event("BESV", "2000-08-24", "Besvarad")],
        ]))
    #expect(answer.kind == .written)
    #expect(answer.id.rawValue == "GN121309")
    #expect(answer.references.map(\.description) == ["1999/2000:1309"])
    #expect(answer.answeredBy == Minister(title: "statsrådet", name: "Nils Ek", party: Party("S"), identifier: "0123"))
    #expect(answer.date == Day(2000, 8, 24))
    #expect(
      answer.text.paragraphs.map(\.text) == [
        "den 24 augusti", "Svar på fråga 1999/2000:1309 om kajer", "Statsrådet Nils Ek", "Kajen är hel och vacker.",
      ])
    #expect(answer.text.paragraphs.map(\.kind) == [.heading, .heading, .heading, .body])
    #expect(answer.text.paragraphs[3].emphasis == [Span(17, 23)])
  }

  @Test func answersSeveralQuestionsAtOnce() throws {
    let answer = try answer(
      P.status(
        id: "H812235", type: "frs",
        html: "<p>Svar på frågorna 2020/21:234 av Sten Alm (M) och 2020/21:235 av Eva Ek (V)Kajer</p><p>Ja.</p>"))
    #expect(answer.references.map(\.description) == ["2020/21:235", "2020/21:234"])
    #expect(answer.id.rawValue == "H812235")
  }

  @Test func leavesTheDateOfAnAnswerOpenWhereItIsAPlaceholder() throws {
    let answer = try answer(
      P.status(id: "GL12229", type: "frs", fields: ["datum": "1997-12-31 00:00:00", "subtitel": ",  ()"]))
    #expect(answer.date == nil)
    #expect(answer.answeredBy == nil)
  }

  // MARK: Interpellations

  private func debate(_ first: String, speaker: String = "Statsrådet Olle Brandt (MP)") -> [String: Any] {
    func turn(_ speaker: String, _ text: String, _ number: Int) -> [String: Any] {
      [
        "talare": speaker, "anf_text": text, "anf_nummer": "\(number)", "anf_datum": "2015-06-22 00:00:00",
        "anf_beteckning": "2014/15:119-\(number)", "parti": "MP",
      ]
    }
    return [
      "dokintressent": [
        "intressent": [
          P.somebody("undertecknare", "Sten Alm", "V"),
          P.somebody("besvaradav", "Statsrådet Olle Brandt", "MP", id: "99"),
        ]
      ],
      "debatt": [
        "anforande": [
          turn(speaker, first, 150), turn("Sten Alm (V)", "\r\nFru talman! Tack.\nMen varför?\n", 151),
          turn(
            speaker, "<p> STYLEREF Kantrubrik \\* MERGEFORMAT Svar på interpellationer</p><p>Fru talman! Därför.</p>",
            152),
        ]
      ],
    ]
  }

  @Test(arguments: ["Statsrådet Olle Brandt (MP)", "Olle Brandt (Mp)"])
  func givesAnInterpellationItsAnswerAndItsDebate(speaker: String) throws {
    let read = Gathered.reading(
      P.status(
        id: "H210234", session: "2014/15", type: "ip",
        rest: debate("<p>Fru talman! Sten Alm har frågat mig om kajen.</p><p>Den ska lagas.</p>", speaker: speaker)))
    #expect(read.questions.map(\.id.rawValue) == ["H210234"])
    #expect(read.questions.first?.debate.isEmpty == true)
    let answer = try #require(read.answers.first)
    #expect(answer.id.rawValue == "H210234-SVAR")
    #expect(
      answer.answeredBy == Minister(title: "Statsrådet", name: "Olle Brandt", party: Party("MP"), identifier: "99"))
    #expect(answer.date == Day(2015, 6, 22))
    #expect(answer.record == "2014/15:119")
    #expect(answer.text.found == "\(speaker)\nFru talman! Sten Alm har frågat mig om kajen.\nDen ska lagas.")
    #expect(answer.text.paragraphs.first?.kind == .speaker)
    #expect(answer.debate.map(\.number) == [151, 152])
    #expect(answer.debate.map(\.speaker) == ["Sten Alm", "Olle Brandt"])
    #expect(answer.debate[0].text.paragraphs.map(\.text) == ["Fru talman! Tack.", "Men varför?"])
    #expect(answer.debate[1].text.paragraphs.map(\.text) == ["Fru talman! Därför."], "the running head is no speech")
  }

  @Test func takesNoSpeechOfAnotherDebateForAnAnswer() throws {
    let read = Gathered.reading(
      P.status(
        id: "H210234", session: "2014/15", type: "ip",
        rest: debate("<p>Fru talman! Skatterna är för låga, och vi ska höja dem.</p>")))
    #expect(read.answers.isEmpty)
    #expect(read.questions.first?.debate.count == 3)
  }

  // MARK: What is not ours

  @Test(arguments: [
    (#"{"dokumentstatus": {"dokument": {"dok_id": "H801KU4", "doktyp": "bet"}}}"#, "committee's report"),
    (#"{"dokumentstatus": {"dokument": {"dok_id": "H8023", "doktyp": "mot"}}}"#, "motion"),
    (#"{"dokumentstatus": {"dokument": {"dok_id": "sfs-1904-48", "typ": "sfs"}}}"#, "law"),
    (#"{"dokumentlista": {"dokument": []}}"#, "dokumentlista"), (#"{"personlista": {"person": {}}}"#, "personlista"),
    (#"{"votering": {"dokument": {}}}"#, "votering"),
    (
      #"{"namn": "dokument", "samling": "a", "filnamn": "Skriftliga frågor-2018-2021.json.zip", "filformat": "zip"}"#,
      "data set"
    ),
    (#"{"given": {}, "document": {}, "measures": []}"#, "annotation"),
    ("<dokumentlista ms=\"1\"><dokument/></dokumentlista>", "dokumentlista"),
    ("<datasetlista><dataset/></datasetlista>", "datasetlista"),
    ("<dokumentstatus><dokument><dok_id>sfs-1</dok_id><typ>sfs</typ></dokument></dokumentstatus>", "law"),
  ])
  func ignoresWithTheName(text: String, name: String) {
    let read = Gathered.reading(text)
    #expect(read.ignored.first?.reason.contains(name) == true, "\(read)")
    #expect(read.rejected.isEmpty)
  }

  @Test func rejectsWhatIsUnknownOrWrong() {
    #expect(Gathered.reading(#"{"pris": 3, "vara": "sill"}"#).rejected.first?.reason.english.contains("“pris”") == true)
    #expect(
      Gathered.reading("{\"dokumentstatus\": {\n\"dokument\": }}").rejected.first?.reason.english.contains("line 2")
        == true)
    #expect(Gathered.reading(#"{"dokumentstatus": {"dokument": null}}"#).rejected.count == 1)
    let numberless = Gathered.reading(#"{"dokumentstatus": {"dokument": {"dok_id": "x", "doktyp": "fr"}}}"#)
    #expect(numberless.rejected.first?.reason.english.contains("“x”") == true)
  }

  // MARK: Wrappers and XML

  @Test func readsBothWrappersAndLists() {
    let bare = #"{"dokument": {"dok_id": "H81189", "doktyp": "fr"}, "dokaktivitet": null}"#
    #expect(Gathered.reading(bare).questions.count == 1)
    let wrapped = "{\"dokumentstatus\": \(bare)}"
    #expect(Gathered.reading("[\(wrapped), \(bare)]").questions.count == 2)
    #expect(Gathered.reading("{\"dokumentstatus\": [\(bare), \(bare)]}").questions.count == 2)
  }

  @Test func readsXMLOfTheSameFields() throws {
    let question = try question(
      """
      <dokumentstatus><dokument><dok_id>H81189</dok_id><rm>2020/21</rm><typ>fr</typ><titel>Kajen</titel>
      <html>&lt;p&gt;Kajen rasar &lt;b&gt;nu&lt;/b&gt;.&lt;/p&gt;</html></dokument>
      <dokintressent><intressent><roll>undertecknare</roll><namn>Sten Alm</namn><partibet>M</partibet></intressent></dokintressent>
      </dokumentstatus>
      """)
    #expect(question.reference == Reference("2020/21:89"))
    #expect(question.askers.map(\.name) == ["Sten Alm"])
    #expect(question.text.plain == "Kajen rasar nu.")
  }
}
