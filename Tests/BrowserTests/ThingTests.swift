import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// Promises with their deadlines, what is declined, agencies against each other: keys in, screens out.
@Suite struct ThingTests {
  @Test func promisesAreListedWithWhatBecameOfTheirDeadline() async {
    var stage = await Stage(80, 24, today: InventedThings.today)
    await stage.press("U")
    #expect(stage.state.list.kind == .measure)
    #expect(stage.state.list.wanted.query == "senast:ja sortera:frist")
    let row = stage.rows.first { $0.contains("Fyrut") && $0.contains("2023-01") } ?? ""
    #expect(row.contains("!2023-01"), "passed and never spoken of again")
    let coming = stage.rows.first { $0.contains("Uppdraget") } ?? ""
    #expect(coming.contains("<2024"))
    #expect(coming.contains("Uppdraget · Kustbevakningen"), "a name that says nothing has its context")
  }

  @Test func withoutADayNothingIsSaidToHavePassed() async {
    var stage = await Stage(80, 24)
    await stage.press("U")
    let row = stage.rows.first { $0.contains("Fyrut") && $0.contains("2023-01") } ?? ""
    #expect(row.contains("2023-01") && !row.contains("!2023"))
    await stage.press("<enter>z")
    #expect(stage.text.contains("Klar senast 2023-01-31"))
    #expect(!stage.text.contains("gått ut") && !stage.text.contains("gick ut"))
  }

  @Test func theTimelineTellsWhatMovedAndWhyMentionsAreOne() async {
    var stage = await Stage(100, 40, today: InventedThings.today)
    await stage.press("U<enter>z")
    let text = stage.text
    #expect(text.contains("från aviserad till pågår"))
    #expect(text.contains("fristen ändrad: 2022-03 → 2023-01-31"))
    #expect(text.contains("beloppet ändrat: 4\u{A0}000\u{A0}000 kronor → 6\u{A0}000\u{A0}000 kronor"))
    #expect(text.contains("Samma åtgärd som i 2020/21:11: samma nummer, dir. 2021:7"))
    #expect(text.contains("arbetar till den 31 januari 2023."), "the sentence and not the clause alone")
    #expect(text.contains("fristen gick ut; inget senare svar i arkivet nämner åtgärden"))
    let last = stage.rows.lastIndex { $0.contains("2023-01-31") }
    #expect(stage.rows[last ?? 0].contains("fristen gick ut"), "it stands last in the timeline")
  }

  @Test func theSameInEnglish() async {
    var stage = await Stage(100, 40, language: .english, today: InventedThings.today)
    await stage.press("U<enter>z")
    #expect(stage.state.list.wanted.query == "deadline:yes sort:deadline")
    #expect(stage.text.contains("deadline changed: 2022-03 → 2023-01-31"))
    #expect(stage.text.contains("Same measure as in 2020/21:11: same number, dir. 2021:7"))
  }

  @Test func whatIsDeclinedHasAListAndAPage() async {
    var stage = await Stage(100, 30)
    await stage.press("D")
    #expect(stage.state.list.kind == .refusal)
    #expect(stage.rows[0].contains("D Avböjt"))
    #expect(stage.text.contains("införa en skatt på fyrar"))
    await stage.press("<enter>z")
    #expect(stage.text.contains("Jag avser inte att införa en skatt på fyrar."))
    #expect(stage.text.contains("Vera Påhitt"))
    #expect(stage.text.contains("2020/21:9"))
    #expect(!stage.text.contains("refuses"), "the rule is told when it is asked for")
    await stage.press("i")
    #expect(stage.text.contains("refuses"))
    await stage.press("H")
    #expect(stage.state.list.kind == .refusal && stage.state.spot.pinned == nil)
    await stage.press("1")
    #expect(!stage.rows[0].contains("Avböjt"), "its tab is there only while one is in it")
  }

  @Test func theMatrixIsMovedInByCellsAndEachIsASearch() async {
    var stage = await Stage(100, 30)
    await stage.press("5v")
    #expect(stage.state.spot.subject == .matrix(.answer))
    #expect(stage.text.contains("Myndigheter i samma svar"))
    await stage.press("<enter>")
    #expect(stage.state.spot.reading.link == 0)
    await stage.press("jl")
    await stage.press("<enter>")
    #expect(stage.state.list.kind == .answer)
    #expect(stage.state.list.wanted.query == "myndighet:Tullverket myndighet:Trafikverket")
    await stage.press("H")
    #expect(stage.state.spot.subject == .matrix(.answer))
    await stage.press("j<enter>")
    #expect(stage.state.list.wanted.query == "myndighet:Trafikverket myndighet:Tullverket")
  }

  @Test func collaborationsHaveAMatrixOfTheirOwnAndPapersNone() async {
    var stage = await Stage(80, 24)
    await stage.press(":matrix<enter>")
    #expect(stage.state.spot.pinned == nil)
    #expect(stage.status.contains("Bara i listorna över myndigheter och samverkan."))
    await stage.press("v")
    #expect(stage.state.picture != nil && stage.state.spot.pinned == nil, "papers are drawn by month and party")
    await stage.press("<esc>4v")
    #expect(stage.state.spot.subject == .matrix(.collaboration))
  }

  @Test func theMatrixFitsTheNarrowestWindow() async {
    var stage = await Stage(40, 16)
    await stage.press("5v")
    #expect(stage.rows.contains { $0.hasSuffix("1  -  12   .") || $0.contains(" 1  - 12  .") })
  }

  @Test func aNeighbourhoodIsATree() {
    var detail = AgencyDetail(
      row: AgencyRow(name: Marked("Tullverket"), abbreviation: nil, answers: 4, measures: 1, first: nil, last: nil),
      agency: Agency(name: "Tullverket", successor: "Gränsverket"), formerNames: [], measures: [], collaborations: [],
      throughGroups: [], answers: [])
    let shared = CollaborationRow(
      id: "koppar", name: Marked("Koppargruppen"), purpose: "mot kopparstölder", answers: 2, first: nil, last: nil)
    detail.partners = [
      AgencyPartner(
        name: "Polismyndigheten", named: 3, throughGroups: 1, first: Day(2019, 3, 5), last: nil, shared: [shared]),
      AgencyPartner(name: "Kustbevakningen", named: 0, throughGroups: 2, first: nil, last: nil),
    ]
    detail.successors = [Agency(name: "Gränsverket"), Agency(name: "Landverket")]
    let lines = AgencyPage.make(detail, query: "", words: .swedish).blocks.map { block in
      String(String.UnicodeScalarView(block.scalars))
    }
    #expect(lines.contains("├─ Polismyndigheten  3 svar, 1 genom grupp, sedan 2019-03-05"))
    #expect(lines.contains("│  └─ Koppargruppen  mot kopparstölder"))
    #expect(lines.contains("└─ Kustbevakningen  2 svar genom grupp"))
    #expect(lines.contains("Därefter: Landverket"))
    let ascii = AgencyPage.make(detail, query: "", words: .english, glyphs: .ascii).blocks
    #expect(ascii.allSatisfy { $0.scalars.allSatisfy { $0.value < 0x2500 } })
  }

  @Test func whoJoinedAGroupAndWhen() {
    var detail = CollaborationDetail(
      row: CollaborationRow(id: "g-2", name: Marked("Gruppen"), purpose: "", answers: 1, first: nil, last: nil),
      group: CollaborationGroup(id: "g-2", name: "Gruppen", members: ["A-verket", "C-verket"]),
      namedMembers: ["A-verket"], others: [], mentions: [])
    detail.namedSince = ["A-verket": Day(2020, 1, 2)!]
    detail.stages = [
      CollaborationGroup(
        id: "g-1", name: "Gruppen", to: PartialDate("2019"), memberCount: 2, members: ["A-verket", "B-verket"]),
      CollaborationGroup(
        id: "g-2", name: "Gruppen", from: PartialDate("2020"), memberCount: 2, members: ["A-verket", "C-verket"]),
    ]
    let lines = CollaborationPage.make(detail, query: "", words: .swedish).blocks.map { block in
      String(String.UnicodeScalarView(block.scalars))
    }
    #expect(lines.contains("A-verket  sedan 2020-01-02"))
    #expect(lines.contains("+ C-verket  nya") && lines.contains("- B-verket  inte längre med"))
  }

  @Test func aMentionThatTellsNoSumHasNotChangedIt() {
    let mentions = InventedThings.promises[0].mentions
    var silent = mentions[1]
    silent.measure.amount = nil
    silent.measure.deadline = nil
    silent.measure.status = .announced
    var third = mentions[1]
    third.answer = InventedThings.promises[1].mentions[0].answer
    third.answer.id = PaperID(DocumentID(.written, Reference("2020/21:99")!))
    let changes = MeasureChange.along([mentions[0], silent, third])
    #expect(changes[1].isEmpty)
    #expect(changes[2].count == 3, "held against the last mention that told it")
  }
}
