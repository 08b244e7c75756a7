import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// What pages of agencies and collaborations tell, and what they say where there is nothing to tell.
@Suite struct ToldPages {
  private func lines(_ document: Document, width: Int = 80) -> [String] {
    let page = PageState(document, width: width)
    return page.lines.map { line in
      let scalars = document.blocks[line.block].scalars[line.start..<line.end]
      return line.guide + String(repeating: " ", count: line.indent - DisplayWidth.columns(line.guide))
        + String(String.UnicodeScalarView(scalars))
    }
  }

  private func agency(_ kind: String = "", former: [Agency] = []) -> AgencyDetail {
    AgencyDetail(
      row: AgencyRow(name: Marked("Fyrverket"), abbreviation: nil, answers: 0, measures: 0, first: nil, last: nil),
      agency: Agency(name: "Fyrverket", kind: kind), formerNames: former, measures: [], collaborations: [],
      throughGroups: [], answers: [])
  }

  // MARK: - Where there is nothing

  @Test func anAgencyWithoutAnythingSaysSo() {
    let swedish = lines(AgencyPage.make(agency(), query: "", words: .swedish))
    for heading in ["Åtgärder", "Samverkan där den nämns", "Svar som nämner den, nyast först"] {
      let place = swedish.firstIndex(of: heading)
      #expect(place.map { swedish[$0 + 1] } == "  inget funnet", "\(heading): \(swedish)")
    }
    let english = lines(AgencyPage.make(agency(), query: "", words: .english))
    #expect(english.filter { $0 == "  nothing found" }.count == 3, "\(english)")
  }

  @Test func aCollaborationWithoutMeasuresSaysSo() {
    let detail = CollaborationDetail(
      row: CollaborationRow(
        id: "x", name: Marked("Fyrverket, Lotsverket"), purpose: "lagar fyrar sedan i våras", answers: 0, first: nil,
        last: nil), group: nil, namedMembers: ["Fyrverket", "Lotsverket"], others: [], mentions: [])
    let swedish = lines(CollaborationPage.make(detail, query: "", words: .swedish))
    for heading in ["Åtgärder den vilar på", "Tidslinje, äldst först", "Samma myndigheters andra samverkan"] {
      let place = swedish.firstIndex(of: heading)
      #expect(place.map { swedish[$0 + 1] } == "  inget funnet", "\(heading): \(swedish)")
    }
    #expect(lines(CollaborationPage.make(detail, query: "", words: .english)).contains("  nothing found"))
  }

  // MARK: - What is told by its right name

  /// Only a group in the register has a purpose; what an answer says that agencies do is told as the answer's words.
  @Test func onlyAPurposeIsCalledOne() {
    var detail = CollaborationDetail(
      row: CollaborationRow(
        id: "x", name: Marked("Fyrverket, Lotsverket"), purpose: "lagar fyrar sedan i våras", answers: 1, first: nil,
        last: nil), group: nil, namedMembers: [], others: [], mentions: [])
    #expect(!lines(CollaborationPage.make(detail, query: "", words: .swedish)).contains { $0.hasPrefix("Syfte") })
    #expect(
      lines(CollaborationPage.make(detail, query: "", words: .swedish)).contains(
        "Ur ett svar: lagar fyrar sedan i våras"))
    #expect(
      lines(CollaborationPage.make(detail, query: "", words: .english)).contains(
        "From an answer: lagar fyrar sedan i våras"))
    detail.group = CollaborationGroup(id: "x", name: "Fyrgruppen", purpose: "lagade fyrar")
    #expect(
      lines(CollaborationPage.make(detail, query: "", words: .swedish)).contains("Syfte: lagar fyrar sedan i våras"))
  }

  @Test(arguments: [
    ("förvaltningsmyndighet", "administrative agency"), ("domstol", "court"), ("nämnd", "board"),
    ("tidigare myndighet", "former agency"), ("lärosäte", "university or college"),
    ("länsstyrelse", "county administrative board"), ("AP-fond", "national pension fund"),
    ("riksdagsmyndighet", "agency under the parliament"), ("affärsverk", "state enterprise"),
  ]) func kindsOfAgenciesAreInTheReadersLanguage(_ kind: String, _ english: String) {
    #expect(lines(AgencyPage.make(agency(kind), query: "", words: .swedish)).contains(kind))
    #expect(lines(AgencyPage.make(agency(kind), query: "", words: .english)).contains(english))
  }

  @Test(arguments: [("certain", "säkert", "certain"), ("inferred", "antaget", "inferred")])
  func howSureTheRegisterIsToo(_ confidence: String, _ swedish: String, _ english: String) {
    let detail = CollaborationDetail(
      row: CollaborationRow(id: "x", name: Marked("Fyrgruppen"), purpose: "", answers: 1, first: nil, last: nil),
      group: CollaborationGroup(id: "x", name: "Fyrgruppen", memberCount: 3, confidence: confidence),
      namedMembers: [], others: [], mentions: [])
    #expect(lines(CollaborationPage.make(detail, query: "", words: .swedish)).contains { $0.hasSuffix(": \(swedish)") })
    #expect(lines(CollaborationPage.make(detail, query: "", words: .english)).contains { $0.hasSuffix(": \(english)") })
  }

  @Test func whatStandsBeforeASumIsInTheReadersLanguageToo() {
    let row = MeasureRow(
      id: "m", kind: .money, status: .decided, name: Marked("fyrstödet"), answers: 1, first: nil, last: nil)
    func told(_ qualifier: String, _ words: Words) -> Bool {
      let measure = Measure(
        kind: .money, status: .decided, head: Span(0, 1), clause: Span(0, 2),
        amount: Amount(value: 5_000_000, qualifier: qualifier, perYear: true), rule: "prov")
      let detail = MeasureDetail(
        row: row, agencies: [],
        mentions: [
          .init(
            answer: AnswerRow(
              id: PaperID(rawValue: "H81289")!, kind: .written, reference: Reference("2020/21:89")!, date: nil,
              minister: nil, party: nil, title: Marked("Fyrar"), days: nil),
            measure: measure, clause: Marked("fyrstödet"))
        ])
      let sum = words.language == .swedish ? "5\u{A0}000\u{A0}000 kronor per år" : "5,000,000 kronor a year"
      let before = words.language == .swedish ? qualifier : "just over"
      return lines(MeasurePage.make(detail, query: "", words: words)).contains { $0.contains("\(before) \(sum)") }
    }
    #expect(told("drygt", .swedish))
    #expect(told("drygt", .english) && told("Drygt", .english))
  }

  /// A time without its end is told as one, not by a dash that leads nowhere.
  @Test func aTimeWithoutItsEndIsToldSo() {
    var detail = agency("domstol")
    detail.agency?.from = PartialDate("2009-01-01")
    #expect(lines(AgencyPage.make(detail, query: "", words: .swedish)).contains("domstol · sedan 2009-01-01"))
    detail.agency?.to = PartialDate("2014")
    #expect(lines(AgencyPage.make(detail, query: "", words: .english)).contains("court · 2009-01-01–2014"))
    detail.agency?.from = nil
    #expect(lines(AgencyPage.make(detail, query: "", words: .english)).contains("court · until 2014"))
  }

  // MARK: - Long lists

  /// Many former names are told by their number until they are asked for; Enter on it tells them all, and again few.
  @Test func manyFormerNamesAreCounted() async {
    let names = (1...8).map { Agency(name: "Fyrverket i distrikt \($0)", to: PartialDate("2014-12-31")) }
    let few = lines(AgencyPage.make(agency(former: Array(names.prefix(2))), query: "", words: .swedish), width: 200)
    #expect(few.joined().contains("distrikt 1 (–2014-12-31), Fyrverket i distrikt 2 (–2014-12-31)"))
    let page = AgencyPage.make(agency(former: names), query: "", words: .swedish)
    let told = lines(page, width: 200).joined(separator: "\n")
    #expect(told.contains("distrikt 2 (–2014-12-31)") && !told.contains("distrikt 5"), "\(told)")
    #expect(told.contains("och 6 till"))
    let english = lines(AgencyPage.make(agency(former: names), query: "", words: .english), width: 200).joined(
      separator: "\n")
    #expect(english.contains("and 6 more"))
    var library = FakeLibrary()
    library.formerNames = names
    var stage = await Stage(80, 40, library: library)
    await stage.press("5<pause><enter>z")
    while !stage.cursorRow.contains("och 6 till") {
      let before = stage.screen.cursor
      await stage.press("j")
      if stage.screen.cursor == before { break }
    }
    #expect(!stage.text.contains("distrikt 8"))
    await stage.press("<enter>")
    #expect(stage.text.contains("distrikt 8") && !stage.text.contains("och 6 till"), "\(stage.text)")
    await stage.press("<enter>")
    #expect(!stage.text.contains("distrikt 8"))
  }

  // MARK: - The tree

  /// A line that is broken keeps the lines of the tree at its left.
  @Test func wrappedLinesKeepTheirGuide() {
    var detail = agency()
    let long = "Fyrverket, Hamnverket, Lotsverket, Mistluresverket, Sjömärkesverket, Båkmyndigheten, Farledsverket"
    let shared = ["a", "b"].map {
      CollaborationRow(id: $0, name: Marked(long), purpose: "", answers: 1, first: nil, last: nil)
    }
    detail.partners = ["Lotsverket", "Hamnverket"].map {
      AgencyPartner(name: $0, named: 3, throughGroups: 1, first: Day(2019, 3, 5), last: nil, shared: shared)
    }
    let tree = lines(AgencyPage.make(detail, query: "", words: .swedish), width: 60)
    let begun = tree.firstIndex { $0.contains("├─ Lotsverket") }!
    let second = tree.firstIndex { $0.contains("└─ Hamnverket") }!
    #expect(second > begun + 3)
    for line in tree[(begun + 1)..<second] { #expect(line.hasPrefix("  │"), "\(line)") }
    let between = tree[(begun + 1)..<second].map { Array($0) }
    #expect(between[0][5] == "├" && between[1][5] == "│", "\(tree)")
    #expect(between.last![5] == " ", "the last has no line below it")
    #expect(!tree[(second + 1)...].prefix(2).contains { $0.hasPrefix("  │") })
  }

  // MARK: - Headings and days

  /// The pane's title tells which paper it is; the text does not begin by telling it again.
  @Test(arguments: [InterfaceLanguage.swedish, .english]) func aPaperIsNamedOnce(_ language: InterfaceLanguage) async {
    for list in ["1", "2"] {
      var stage = await Stage(80, 24, language: language)
      await stage.press("\(list)<pause>")
      let frame = stage.state.layout.frames[.text]!
      let title = stage.state.page!.document.title
      #expect(stage.rows[frame.row].contains(title))
      let shown = stage.rows[(frame.row + 1)..<(frame.row + frame.height - 1)]
      #expect(!shown.contains { $0.filter { $0 != "│" }.trimmed == title }, "\(stage.text)")
    }
  }

  /// From part to part one still comes to each, the one that is named in the title too.
  @Test func partsAreGoneToAsBefore() async {
    var stage = await Stage(80, 24)
    await stage.press("2<pause><enter>A")
    #expect(stage.state.textTop == 0, "\(stage.text)")
    await stage.press("a")
    #expect(stage.state.textTop > 0)
  }

  /// Days on one screen are written in one way.
  @Test func daysOfAnAnswerAreWrittenAsThoseOfItsQuestion() {
    let detail = PaperDetail(
      questions: [QuestionDetail(question: InventedPapers.question(4), title: Marked("Titel"))],
      answers: [InventedPapers.answer(4)])
    for words in [Words.swedish, .english] {
      let told = lines(PaperPage.make(PaperID(rawValue: "H8114")!, detail, query: "", words: words))
      #expect(told.contains { $0.hasPrefix("2020-09-23 · ") }, "\(told)")
    }
  }
}
