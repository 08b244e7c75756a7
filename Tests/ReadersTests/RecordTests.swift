import SvarModel
import Testing

@testable import SvarReaders

@Suite("A TEI record of the chamber") struct RecordTests {
  private typealias P = MadePapers

  private let section =
    P.heading("§ 3 Svar på interpellation 2019/20:7 om fyrarnas framtid")
    + P.speaker("Anf. 4 Statsrådet OLLE BRANDT (S):")
    + P.said("Herr talman! Vera Lindmark har frågat mig\n om fyrarna.")
    + P.said("Fyrarna ska lysa.") + P.speaker("Anf. 5 VERA LINDMARK (C):") + P.said("Herr talman! Tack för svaret.")
    + P.speaker("Anf. 6 Statsrådet OLLE BRANDT (S) replik:") + P.said("Herr talman! Tack själv.") + P.note("(Applåder)")
    + P.note("Överläggningen var härmed avslutad.") + P.said("Detta sägs av ingen.")

  @Test func givesTheMinistersFirstSpeechAsTheAnswer() throws {
    let read = Gathered.reading(P.record(section))
    let answer = try #require(read.answers.first)
    #expect(read.answers.count == 1)
    #expect(answer.kind == .interpellation)
    #expect(answer.id.rawValue == "H7107-SVAR")
    #expect(answer.references == [Reference("2019/20:7")!])
    #expect(answer.title == "fyrarnas framtid")
    #expect(answer.answeredBy == Minister(title: "Statsrådet", name: "OLLE BRANDT", party: Party("S")))
    #expect(answer.date == Day(2019, 10, 18))
    #expect(answer.record == "2019/20:12")
    #expect(
      answer.text.found == """
        § 3 Svar på interpellation 2019/20:7 om fyrarnas framtid
        Anf. 4 Statsrådet OLLE BRANDT (S):
        Herr talman! Vera Lindmark har frågat mig om fyrarna.
        Fyrarna ska lysa.
        """)
    #expect(answer.text.paragraphs.map(\.kind) == [.heading, .speaker, .body, .body])
  }

  @Test func keepsTheDebateSpeechBySpeech() throws {
    let answer = try #require(Gathered.reading(P.record(section)).answers.first)
    #expect(answer.debate.map(\.number) == [5, 6])
    #expect(answer.debate.map(\.speaker) == ["VERA LINDMARK", "OLLE BRANDT"])
    #expect(answer.debate.map(\.title) == [nil, "Statsrådet"])
    #expect(answer.debate.map(\.party) == [Party("C"), Party("S")])
    #expect(answer.debate.map(\.text.plain) == ["Herr talman! Tack för svaret.", "Herr talman! Tack själv."])
  }

  @Test(arguments: [
    ("Fyrarna styrs av EU-", "förordningen.", "Fyrarna styrs av EU-förordningen."),
    ("De tändes under åren 1975-", "1979 i tur och ordning.", "De tändes under åren 1975-1979 i tur och ordning."),
    ("Vi ser över skol-", "och hamnfrågor.", "Vi ser över skol- och hamnfrågor."),
    ("Den sista släcks den 1", "februari i år.", "Den sista släcks den 1 februari i år."),
    ("Uppdraget gick till", "Sjöfartsverket i fjol.", "Uppdraget gick till Sjöfartsverket i fjol."),
    ("Det gäller rapporten", "(1995:32) om ljus.", "Det gäller rapporten (1995:32) om ljus."),
    ("Den tändes våren", "1994.", "Den tändes våren 1994."),
    ("De släcktes under", "1990-talet. En är kvar.", "De släcktes under 1990-talet. En är kvar."),
    ("Fyrutredningen (SOU 1997:3)", "föreslog ljus.", "Fyrutredningen (SOU 1997:3) föreslog ljus."),
    ("Fyren vid hamnen -", "den äldsta - är släckt.", "Fyren vid hamnen - den äldsta - är släckt."),
  ])
  func makesAParagraphWholeThatARecordBroke(_ first: String, _ second: String, _ whole: String) throws {
    let read = Gathered.reading(
      P.record(
        P.heading("Svar på interpellation 2019/20:7 om fyrarna") + P.speaker("Anf. 1 Finansminister EVA EK (M):")
          + P.said(first + "</seg><seg>" + second)))
    #expect(read.answers.first?.text.paragraphs.filter { $0.kind == .body }.count == 1)
    #expect(read.answers.first?.text.found.hasSuffix("\n" + whole) == true)
  }

  @Test(arguments: [
    ("Fyrarna ska lysa.", "och det ska de göra."), ("Vi gör tre saker:", "fyrarna tänds."),
    ("Vera Lindmark har frågat mig", "Låt mig först säga detta."), ("Vi vill", "- tända fyrarna"),
    ("Vi vill", "1. tända fyrarna"),
    ("Fyrutredningen kom i våras (SOU 1997:3)", "Fyrarna tändes."), ("Hon undrar vad vi vill", "Jag vill tända dem."),
  ])
  func leavesParagraphsApartThatAreTwo(_ first: String, _ second: String) throws {
    let read = Gathered.reading(
      P.record(
        P.heading("Svar på interpellation 2019/20:7 om fyrarna") + P.speaker("Anf. 1 Finansminister EVA EK (M):")
          + P.said(first + "</seg><seg>" + second)))
    #expect(read.answers.first?.text.found.hasSuffix(first + "\n" + second) == true)
  }

  @Test(arguments: [
    ("9 § Svar på interpellationerna 2009/10:364 och 365 om kablar", ["2009/10:364", "2009/10:365"]),
    ("§ 14 Svar på interpellationerna 2018/19:43, 44 och 45 om kontor", ["2018/19:43", "2018/19:44", "2018/19:45"]),
    ("3 § Svar på interpellationerna 2002/03:151 och 2002/03:158 om fiske", ["2002/03:151", "2002/03:158"]),
    ("Svar på interpellation 2019/20:7 om fyrarna", ["2019/20:7"]),
  ])
  func answersEveryInterpellationOfTheHeading(heading: String, references: [String]) throws {
    let read = Gathered.reading(
      P.record(P.heading(heading) + P.speaker("Anf. 1 Finansminister EVA EK (M):") + P.said("Ja.")))
    #expect(read.answers.first?.references.map(\.description) == references)
  }

  @Test func joinsAHeadingThatIsBroken() throws {
    for second in [P.heading("85 om sjöfarten"), P.note("85 om sjöfarten")] {
      let read = Gathered.reading(
        P.record(
          P.heading("6 § Svar på interpellationerna 1994/95:81 och") + second
            + P.speaker("Anf. 12 Statsminister EVA EK (s)") + P.said("Ja.")))
      #expect(read.answers.first?.references.map(\.description) == ["1994/95:81", "1994/95:85"])
      #expect(read.answers.first?.title == "sjöfarten")
    }
  }

  @Test func givesBackWordsThatWereTakenForNotes() throws {
    let read = Gathered.reading(
      P.record(
        P.heading("4 § Svar på interpellation 1997/98:8 om djur") + P.speaker("Anf. 2 Jordbruksminister EVA EK (s):")
          + P.said("Enligt propositionen") + P.note("(1997/98:28) föreslås skärpningar") + P.note("(Applåder)")
          + P.note(
            "Då Nils Ek, som framställt interpellationen, var förhindrad medgav talmannen att Eva Alm i stället fick delta."
          )
          + P.said("av lagen.") + P.note("Stockholm.") + P.speaker("Anf. 3 NILS EK (m):") + P.said("Tack.")))
    #expect(
      read.answers.first?.text.paragraphs.dropFirst(2).map(\.text) == [
        "Enligt propositionen (1997/98:28) föreslås skärpningar av lagen.", "Stockholm.",
      ])
  }

  @Test func goesOnAfterABreakAndReadsNoTableOfContents() throws {
    let read = Gathered.reading(
      P.record(
        section + P.heading("Ajournering") + P.note("Kammaren beslutade kl. 15.54 att ajournera sammanträdet.")
          + P.heading("§ 3 (forts.) Svar på interpellation 2019/20:7 om fyrarnas framtid")
          + P.speaker("Anf. 7 VERA LINDMARK (C):") + P.said("Åter till fyrarna.") + P.heading("§ 4 Bordläggning")
          + P.speaker("Anf. 8 TALMANNEN:") + P.said("Detta hör inte hit.")
          + P.heading("§ 3 Svar på interpellation 2019/20:7 om fyrarnas framtid")
          + P.note("Anf. 4 Statsrådet OLLE BRANDT (S)") + P.note("Anf. 5 VERA LINDMARK (C)")))
    #expect(read.answers.count == 1)
    #expect(read.answers.first?.debate.map(\.number) == [5, 6, 7])
    #expect(read.ignored.isEmpty)
  }

  @Test func namesASectionInWhichNoMinisterSpeaks() {
    let read = Gathered.reading(
      P.record(
        P.heading("§ 5 Svar på interpellation 2019/20:9 om sälar") + P.speaker("Anf. 9 VERA LINDMARK (C):")
          + P.said("Jaha.")),
      named: "prot.xml")
    #expect(read.answers.isEmpty)
    #expect(read.ignored.first?.source == "prot.xml, § 5 Svar på interpellation 2019/20:9 om sälar")
  }

  @Test func isIgnoredWhereNothingIsAnswered() {
    let read = Gathered.reading(P.record(P.heading("§ 1 Anmälan om interpellation") + P.note("2019/20:9")))
    #expect(read.ignored.first?.reason.contains("2019/20:12") == true)
    #expect(read.rejected.isEmpty)
  }

  @Test(
    arguments: [
      ("Anf. 118 Statsrådet ISABELLA EK (MP):", 118, "Statsrådet", "ISABELLA EK", "MP"),
      (
        "Anf. 34 Arbetsmarknads- och etableringsminister EVA EK (S) replik:", 34,
        "Arbetsmarknads- och etableringsminister", "EVA EK", "S"
      ),
      ("Anf. 7 LARS U EK (s) replik", 7, nil, "LARS U EK", "S"),
      ("Anf. 8 NILS EK i Luleå (M):", 8, nil, "NILS EK i Luleå", "M"),
      ("Anf. 9 TALMANNEN:", 9, nil, "TALMANNEN", nil),
    ] as [(String, Int, String?, String, String?)])
  func readsTheSpeakersLine(line: String, number: Int, title: String?, name: String, party: String?) throws {
    let speaker = try #require(SpeakerLine(line))
    #expect(speaker.number == number)
    #expect(speaker.title == title)
    #expect(speaker.name == name)
    #expect(speaker.party?.letters == party)
    #expect(speaker.isMinister == (title != nil))
  }
}
