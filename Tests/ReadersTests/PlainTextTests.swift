import SvarModel
import Testing

@testable import SvarReaders

@Suite("Plain text") struct PlainTextTests {
  private func answer(_ text: String) throws -> Answer {
    try #require(Gathered.reading(text, named: "svar.txt").answers.first)
  }

  private let letter = """
    \u{FEFF}[bookmark: Start]Svar på fråga 2020/21:89 av Sten Alm (M)\r
    Kajen i Norrvik\r
    Sten Alm har frågat mig när kajen lagas.\r
    [bookmark: _GoBack]Kajen kostar 10\u{A0}000 kronor och har un\u{AD}dersökts.\r
    – En pir\r
    Stockholm den 30 september 2020\r

    """

  @Test func givesAWrittenAnswer() throws {
    let answer = try answer(letter)
    #expect(answer.kind == .written)
    #expect(answer.references == [Reference("2020/21:89")!])
    #expect(answer.id.rawValue == "H81289")
    #expect(answer.date == Day(2020, 9, 30))
    #expect(answer.answeredBy == nil, "unknown stays unknown")
    #expect(answer.provenance == Provenance(form: .text, source: "svar.txt"))
    #expect(
      answer.text.paragraphs.map(\.text) == [
        "Svar på fråga 2020/21:89 av Sten Alm (M)", "Kajen i Norrvik", "Sten Alm har frågat mig när kajen lagas.",
        "Kajen kostar 10\u{A0}000 kronor och har undersökts.", "– En pir", "Stockholm den 30 september 2020",
      ])
    #expect(answer.text.paragraphs.map(\.kind) == [.heading, .heading, .body, .body, .item, .body])
  }

  @Test func countsInTheScalarsOfTheFileItself() throws {
    let answer = try answer(letter)
    #expect(Array(answer.text.found.unicodeScalars) == Array(letter.unicodeScalars))
    let heading = answer.text.paragraphs[0]
    #expect(heading.found.start == 18, "the mark of byte order and the bookmark stand before it")
    for paragraph in answer.text.paragraphs {
      let found = answer.text.found.text(in: paragraph.found).unicodeScalars.filter { $0 != "\u{AD}" }
      #expect(String(String.UnicodeScalarView(found)) == paragraph.text)
    }
  }

  @Test(arguments: [
    ("Svar på fråga av Eva Ek (V) 2018/19:608", ["2018/19:608"]),
    (
      "Svar på fråga 2018/19:77 av Sten Alm (M)Kajer och 2018/19:103 av Eva Ek (V) Hamnar",
      ["2018/19:77", "2018/19:103"]
    ),
    ("Svar på frågorna 2020/21:89 och 2020/21:90 av Sten Alm (M)", ["2020/21:89", "2020/21:90"]),
    ("Svar på fråga 2020/21:89, 90 och 91", ["2020/21:89", "2020/21:90", "2020/21:91"]),
    ("SVAR PÅ SKRIFTLIG FRÅGA 1999/2000:12", ["1999/2000:12"]),
    ("Svar på fråga nr 2020/21:89 av Sten Alm (M)", ["2020/21:89"]),
    (
      "Svar på fråga 2016/17:1351 Kajer av Sten Alm (M) och\nfråga 2016/17:1360 Pirar av Eva Ek (V)",
      ["2016/17:1351", "2016/17:1360"]
    ),
    ("Svar på frågorna\n2020/21:89 av Sten Alm (M) och\n2020/21:90 av Eva Ek (V)", ["2020/21:89", "2020/21:90"]),
    (
      "Ju2019/\n01702/POL\nJustitiedepartementet\nTill riksdagen\nSvar på fråga 2020/21:89 av Sten Alm (M)",
      ["2020/21:89"]
    ),
    ("N2019/01702/TP Näringsdepartementet Till riksdagen Svar på fråga 2020/21:89 av Sten Alm (M)", ["2020/21:89"]),
  ])
  func readsTheHeadingInItsShapes(heading: String, references: [String]) throws {
    let answer = try answer(heading + "\nSten Alm har frågat mig om kajer.\nJag svarar.")
    #expect(answer.references.map(\.description) == references)
    #expect(answer.kind == .written)
  }

  private let section = """
    9 § Svar på interpellationerna 2009/10:364 och 365 om kajer
    Anf. 64 Statsrådet EVA EK (c):
    Herr talman! Sten Alm har frågat mig om kajer.
    De lagas.
    Anf. 65 STEN ALM (s):
    Herr talman! Tack.
    """

  @Test func givesTheAnswerToAnInterpellationAndItsDebate() throws {
    let answer = try answer(section)
    #expect(answer.kind == .interpellation)
    #expect(answer.references.map(\.description) == ["2009/10:364", "2009/10:365"])
    #expect(answer.answeredBy == Minister(title: "Statsrådet", name: "EVA EK", party: Party("C")))
    #expect(answer.text.found == section)
    #expect(answer.text.paragraphs.map(\.kind) == [.heading, .speaker, .body, .body])
    #expect(answer.debate.map(\.text.plain) == ["Herr talman! Tack."])
  }

  @Test func readsSeveralSectionsInOneFile() {
    let read = Gathered.reading(section + "\n" + section.replacing("364 och 365", with: "366 och 367"))
    #expect(read.answers.map { $0.references[0].number } == [364, 366])
    #expect(read.answers.map(\.debate.count) == [1, 1])
    #expect(read.answers.map(\.text.paragraphs.count) == [4, 4])
  }

  @Test func namesASectionWithoutAMinister() {
    let read = Gathered.reading("§ 3 Svar på interpellation 2019/20:7 om kajer\nAnf. 1 STEN ALM (S):\nJaha.")
    #expect(read.ignored.first?.reason.contains("no minister") == true)
  }

  @Test func givesAQuestionOnSeveralLines() throws {
    let text =
      "den 5 mars\nFråga 2022/23:307 Kajen i Norrvik\nav Sten Alm (S)\ntill Kulturminister Eva Ek (M)\n\nKajen rasar.\nVarför?"
    let question = try #require(Gathered.reading(text).questions.first)
    #expect(question.kind == .written)
    #expect(question.reference == Reference("2022/23:307"))
    #expect(question.title == "Kajen i Norrvik")
    #expect(question.askers == [Person(name: "Sten Alm", party: Party("S"))])
    #expect(question.addressee == Minister(title: "Kulturminister", name: "Eva Ek", party: Party("M")))
    #expect(question.dates.lodged == Day(2023, 3, 5))
    #expect(question.status == .unknown)
    #expect(question.text.paragraphs.map(\.kind) == [.heading, .heading, .heading, .heading, .body, .body])
  }

  @Test func givesAnInterpellationOnOneLine() throws {
    for (text, title) in [
      (
        "Interpellation 2012/13:81 av Sten Alm (S), Eva Ek (V) och Nils Ek (MP) till statsrådet Olle Brandt (C) om kajer",
        "kajer"
      ),
      (
        "Interpellation 2012/13:81 Kajer av Sten Alm (S), Eva Ek (V) och Nils Ek (MP) till statsrådet Olle Brandt (C)",
        "Kajer"
      ),
    ] {
      let question = try #require(Gathered.reading(text + "\nKajen rasar.").questions.first)
      #expect(question.kind == .interpellation)
      #expect(question.title == title)
      #expect(question.askers.map(\.name) == ["Sten Alm", "Eva Ek", "Nils Ek"])
      #expect(question.addressee == Minister(title: "statsrådet", name: "Olle Brandt", party: Party("C")))
    }
  }

  @Test(arguments: [
    "En dikt om havet.\nDet är blått.",
    "# Läs mig\nHär står “§ 3 Svar på interpellation 2019/20:7 om kajer” som exempel.",
    "Svar på fråga utan nummer", "Fråga mig inte\nom 2020/21:89",
  ])
  func rejectsTextWithoutAHeading(text: String) {
    let read = Gathered.reading(text)
    #expect(read.rejected.first?.reason.english.contains("“Svar på fråga …”") == true, "\(read)")
  }

  @Test func knowsANoticeOfDelay() {
    let read = Gathered.reading(
      "Meddelande om fördröjt svar på fråga 2022/23:841 av Sten Alm (M)\nSvar på fråga 2022/23:841 kommer sent.")
    #expect(read.ignored.first?.reason.contains("delayed") == true)
    #expect(read.answers.isEmpty)
  }

  @Test func namesTheByteThatIsNotUTF8() {
    let latin: [UInt8] = Array("Svar p".utf8) + [0xE5] + Array(" fråga".utf8)
    let read = Gathered.reading(latin)
    #expect(read.rejected.first?.reason.english.contains("byte 6") == true)
    #expect(throws: Rejection.self) { try PlainTextPaper(bytes: latin, name: "x") }
    #expect(UTF8Text.firstFault(in: Array("å\u{10FFFF}€".utf8)) == nil)
    #expect(UTF8Text.firstFault(in: [0x61, 0xC3]) == 1)
    #expect(UTF8Text.firstFault(in: [0xED, 0xA0, 0x80]) == 0)
    #expect(UTF8Text.firstFault(in: [0xF4, 0x90, 0x80, 0x80]) == 0)
    #expect(UTF8Text.firstFault(in: [0xE2, 0x82, 0x41]) == 0)
  }

  @Test func oneFileIsAnAnswerEvenWithoutAHeading() throws {
    let paper = try PlainTextPaper(bytes: Array("Kajen lagas.\nStockholm den 3 maj 2021".utf8), name: "a\u{7}.txt")
    #expect(paper.answer.references.isEmpty)
    #expect(paper.answer.date == Day(2021, 5, 3))
    #expect(paper.answer.provenance.source == "a\\u{7}.txt")
    #expect(try PlainTextPaper(bytes: Array(section.utf8), name: "x").answer.kind == .interpellation)
    #expect(try PlainTextPaper(bytes: Array(letter.utf8), name: "x").answer.references.count == 1)
    #expect(throws: Rejection.self) { try PlainTextPaper(bytes: [], name: "x") }
    #expect(throws: Rejection.self) { try PlainTextPaper(bytes: Array(letter.utf8), name: "x", limit: 10) }
  }
}
