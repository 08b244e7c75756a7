import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

@Suite struct Pages {
  private func text(_ document: Document) -> [String] {
    document.blocks.map { String(String.UnicodeScalarView($0.scalars)) }
  }

  private func words(of link: Document.Link, in document: Document) -> String {
    String(
      String.UnicodeScalarView(document.blocks[link.place.block].scalars[link.place.span.start..<link.place.span.end]))
  }

  @Test func anAnswerWithoutItsQuestionSaysWhoAsked() {
    var detail = InventedPapers.answer(4)
    detail.answer.answeredBy = nil
    detail.extraction.header.askers = [Person(name: "Bo Testberg", party: Party("S"))]
    detail.extraction.header.title = "Bränder i skog"
    detail.extraction.header.transferred = true
    detail.extraction.header.addressee = "statsministern"
    let page = PaperPage.make(
      detail.answer.id, PaperDetail(questions: [], answers: [detail]), query: "", words: .swedish)
    let lines = text(page)
    #expect(lines[0] == "Svar 2020/21:4")
    #expect(lines.contains("Bränder i skog"))
    #expect(lines.contains("Ställd av Bo Testberg (S)"))
    #expect(lines.contains("Besvarad av okänt (står inte i pappret)"))
    #expect(lines.contains("Besvarad i stället för statsministern, som frågan ställdes till"))
    #expect(lines.contains("2020-09-23 · Ort Stockholm"))
  }

  /// Copied alone, the reference would lead to the written question of that number.
  @Test func anInterpellationIsReferredToWithItsSeries() {
    let id = PaperID(DocumentID(.interpellation, Reference("2020/21:4")!))
    let detail = QuestionDetail(question: InventedPapers.question(4), title: Marked("Titel"))
    #expect(page(PaperID(rawValue: "H8114")!, detail).reference == "2020/21:4")
    #expect(page(id, detail).reference == "ip 2020/21:4")
    #expect(PaperPointer("ip 2020/21:4") == .reference(Reference("2020/21:4")!, kind: .interpellation))
  }

  private func page(_ id: PaperID, _ detail: QuestionDetail) -> Document {
    PaperPage.make(id, PaperDetail(questions: [detail], answers: []), query: "", words: .swedish)
  }

  @Test func linksCoverTheWordsAsWritten() {
    let detail = PaperDetail(
      questions: [QuestionDetail(question: InventedPapers.question(4), title: Marked("Titel"))],
      answers: [InventedPapers.answer(4)])
    let page = PaperPage.make(PaperID(rawValue: "H8114")!, detail, query: "", words: .english)
    let named = page.links.map { (words(of: $0, in: page), $0.target) }
    #expect(named.contains { $0.0 == "Trafikverket" && $0.1 == .item(.agency("Trafikverket")) })
    #expect(named.contains { $0.0 == "uppdrag att se över underhållet i norr" && $0.1 == .item(.measure("underhall")) })
    #expect(named.contains { $0.0 == "Polismyndigheten och Tullverket" && $0.1 == .item(.collaboration("koppar")) })
    #expect(page.sections.map(\.rows.count) == [1, 1, 3])
    #expect(page.sections[0].rows[0].text.text == "uppdrag att se över underhållet i norr")
  }

  @Test func theDebateStandsBelowUnderItsOwnHeading() {
    var detail = InventedPapers.answer(4)
    detail.answer.debate = [
      Speech(
        number: 2, speaker: "Bo Testberg", party: Party("S"), text: InventedPapers.text(["Jag tackar för svaret."]))
    ]
    detail.debateHits = [[.init(paragraph: 0, span: Span(4, 10))]]
    let page = PaperPage.make(
      detail.answer.id, PaperDetail(questions: [], answers: [detail]), query: "tackar", words: .swedish)
    let lines = text(page)
    let heading = lines.firstIndex(of: "Debatt efter svaret")
    let speech = lines.firstIndex(of: "Jag tackar för svaret.")
    #expect(heading != nil && speech != nil)
    if let heading, let speech {
      #expect(heading < speech)
      #expect(lines[speech - 1] == "Anf. 2 Bo Testberg (S)")
      #expect(page.hits == [.init(block: speech, span: Span(4, 10))])
      #expect(page.blocks[heading].isPart)
    }
  }

  @Test func whoSpeaksIsToldWhereTheLineThatSaysSoIsOutOfSight() async throws {
    var detail = InventedPapers.answer(4)
    detail.answer.debate = [
      Speech(
        number: 2, speaker: "Bo Testberg", party: Party("S"),
        text: InventedPapers.text(["Jag tackar.", "Men jag undrar."]))
    ]
    let document = PaperPage.make(
      detail.answer.id, PaperDetail(questions: [], answers: [detail]), query: "", words: .swedish)
    let page = PageState(document, width: 78)
    let lines = page.lines.map { line in
      String(String.UnicodeScalarView(document.blocks[line.block].scalars[line.start..<line.end]))
    }
    let speech = try #require(lines.firstIndex(of: "Anf. 2 Bo Testberg (S)"))
    #expect(TextView.speaker(page, above: speech) == nil)
    #expect(TextView.speaker(page, above: speech + 1) == "Anf. 2 Bo Testberg (S)")
    #expect(TextView.speaker(page, above: lines.count - 1) == "Anf. 2 Bo Testberg (S)")
    #expect(TextView.speaker(page, above: 0) == nil)
    var stage = await Stage(80, 24)
    stage.state.page = page
    #expect(!stage.text.contains("· Anf. 2 Bo Testberg (S)"))
    stage.state.page?.restingTop = speech + 1
    #expect(stage.text.contains("· Anf. 2 Bo Testberg (S)"), "\(stage.text)")
  }

  @Test func theTimelineSaysWhatChanged() {
    let answers = [1, 2].map { InventedPapers.answer($0) }
    var measures = answers.map { $0.extraction.measures[0] }
    measures[0].status = .announced
    measures[1].status = .done
    measures[1].amount = Amount(value: 35_000_000, qualifier: "drygt", perYear: true)
    let mentions = zip(answers, measures).map { answer, measure in
      MeasureDetail.Mention(
        answer: AnswerRow(
          id: answer.answer.id, kind: .written, reference: answer.answer.references[0], date: answer.answer.date,
          minister: nil, party: nil, title: Marked(""), days: nil),
        measure: measure, clause: Marked("ett uppdrag"), deadlineSentence: "Det ska redovisas i maj.")
    }
    let row = MeasureRow(
      id: "m", kind: .assignment, status: .done, name: Marked("uppdrag"), answers: 2, first: nil, last: nil)
    let page = MeasurePage.make(
      MeasureDetail(row: row, agencies: ["group:mob-12"], mentions: mentions), query: "", words: .swedish)
    let lines = text(page)
    #expect(lines.contains { $0.hasSuffix("2020/21:1  aviserad") })
    #expect(lines.contains { $0.hasSuffix("2020/21:2  från aviserad till genomförd") })
    #expect(lines.contains { $0.contains("drygt 35\u{A0}000\u{A0}000 kronor per år") })
    #expect(lines.filter { $0.contains("… Det ska redovisas i maj.") }.count == 2)
    #expect(page.links.first?.target == .item(.collaboration("mob-12")))
  }

  @Test func wordsForEveryCaseInBothLanguages() {
    for words in [Words.swedish, .english] {
      for kind in ListKind.allCases { #expect(words.lists[kind]?.isEmpty == false) }
      for status in QuestionStatus.allCases { #expect(words.statuses[status]?.isEmpty == false) }
      for kind in MeasureKind.allCases { #expect(words.measureKinds[kind]?.isEmpty == false) }
      for status in MeasureStatus.allCases { #expect(words.measureStatuses[status]?.isEmpty == false) }
      for place in Place.allCases { #expect(words.help.places[place]?.isEmpty == false) }
      #expect(words.months.count == 12)
    }
    #expect(Words.swedish.number(15668) == "15\u{A0}668")
    #expect(Words.english.number(1_000_000) == "1,000,000")
    #expect(Words.english.number(999) == "999")
  }

  @Test func hostileTextReachesNoCell() async {
    var document = Document(subject: .agency("x"), query: "", title: "a\u{1B}[2J\u{202E}b")
    document.blocks = [
      .init(kind: .body, scalars: Array("ett\u{1B}]52;c;AAAA\u{7} två\u{202E}\u{2066} tre".unicodeScalars))
    ]
    var stage = await Stage(80, 24)
    stage.state.page = PageState(document, width: 78)
    let written = stage.screen.cells.map(\.text).joined()
    #expect(written.unicodeScalars.allSatisfy { $0.value >= 32 && DisplayWidth.classify($0) != .hostile })
    #expect(written.contains("␛") && written.contains("‹U+202E›"))
  }
}
