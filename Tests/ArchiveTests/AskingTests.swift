import SvarArchive
import SvarModel
import Testing

@Suite struct AskingTests {
  @Test func listsAreNewestFirstWithTheUndatedLast() async throws {
    let archive = try Archives.small()
    let newest = try await archive.found("")
    #expect(newest == ["ip 2020/21:12", "2020/21:14", "2020/21:13", "2020/21:12", "2019/20:7"])
    let oldest = ListRequest(kind: .question, order: .oldest)
    let rows = try await archive.rows(oldest, offset: 0, limit: 10)
    let expected = ["H81112", "H81113", "H81114", "H81012", "H7117"]
    #expect(rows.compactMap(paperID) == expected)
    for offset in 0...5 {
      for limit in 1...3 {
        let page = try await archive.rows(oldest, offset: offset, limit: limit)
        #expect(page.compactMap(paperID) == Array(expected.dropFirst(offset).prefix(limit)))
      }
    }
  }

  @Test func aPaperComesBackAsItWasPutIn() async throws {
    var text = Papers.seaText
    text.paragraphs[0].kind = .heading
    text.paragraphs[1].emphasis = [Span(0, 10)]
    let debate = [
      Speech(number: nil, speaker: "Å Ö", title: nil, party: nil, text: text),
      Speech(number: 0, speaker: "", text: .empty),
    ]
    let answer = Papers.answer(["2020/21:5", "2020/21:6"], .interpellation, text: text, debate: debate)
    var question = Papers.question("2020/21:5", .interpellation, title: "Titel", text: text)
    question.debate = debate
    let archive = try Archive.inMemory()
    _ = try archive.importing([.paper(.answer(answer)), .paper(.question(question))], reading: .nothing)
    let detail = try #require(try await archive.paper(answer.id, query: ""))
    #expect(detail.answers.map(\.answer) == [answer])
    question.status = .answered
    #expect(detail.questions.map(\.question) == [question])
  }

  @Test func foundTextSurvivesResidueAndOddMaps() async throws {
    var map = OffsetMap()
    map.append(found: 3, count: 2)
    map.append(found: 8, count: 1)
    map.append(found: 0, count: 1)
    let text = PaperText(found: "a<b>cd&amp;e\r\n slut", paragraphs: [Paragraph(text: ">c&x", map: map)])
    let question = Papers.question("2020/21:5", title: "", text: text)
    let archive = try Archive.inMemory()
    _ = try archive.importing([.paper(.question(question))], reading: .nothing)
    #expect(try await archive.paper(question.id, query: "")?.questions.first?.question.text == text)
  }

  @Test func aReferenceLeadsToTheWrittenQuestionAndNamesTheInterpellation() async throws {
    let archive = try Archives.small()
    func resolve(_ text: String) async throws -> PointerResolution { try await archive.resolve(PaperPointer(text)!) }
    #expect(
      try await resolve("2020/21:12") == .found(PaperID(rawValue: "H81112")!, other: PaperID(rawValue: "H81012")!))
    #expect(try await resolve("ip 2020/21:12") == .found(PaperID(rawValue: "H81012")!, other: nil))
    #expect(try await resolve("h81212") == .found(PaperID(rawValue: "H81212")!, other: nil))
    #expect(try await resolve("2020/21:99") == .missing)
    #expect(try await resolve("H81299") == .missing)
  }

  @Test func theIdOfAQuestionThatIsNotThereLeadsToItsAnswerAsItsReferenceDoes() async throws {
    let archive = try Archive.inMemory()
    let answer = Papers.answer(["2020/21:41"], text: Papers.seaText)
    let spoken = Papers.answer(["2020/21:42"], .interpellation, text: Papers.seaText)
    _ = try archive.importing([.paper(.answer(answer)), .paper(.answer(spoken))], reading: .nothing)
    for text in ["2020/21:41", "H81141", "H81241"] {
      #expect(try await archive.resolve(PaperPointer(text)!) == .found(answer.id, other: nil), "\(text)")
    }
    for text in ["ip 2020/21:42", "H81042"] {
      #expect(try await archive.resolve(PaperPointer(text)!) == .found(spoken.id, other: nil), "\(text)")
    }
    #expect(try await archive.resolve(PaperPointer("H81143")!) == .missing)
  }

  @Test func aRowTellsWhetherTheAnswerIsThere() async throws {
    let archive = try Archive.inMemory()
    var told = Papers.question("2020/21:51", title: "Sjön", text: Papers.seaText)
    told.status = .answered
    let held = Papers.question("2020/21:52", title: "Havet", text: Papers.seaText)
    let answer = Papers.answer(["2020/21:52"], text: Papers.seaText)
    _ = try archive.importing(
      [.paper(.question(told)), .paper(.question(held)), .paper(.answer(answer))], reading: .nothing)
    let rows = try await archive.rows(ListRequest(kind: .question), offset: 0, limit: 10)
    let states = rows.compactMap { row in
      if case .question(let row) = row { "\(row.reference) \(row.status) \(row.hasAnswer)" } else { nil }
    }
    #expect(Set(states) == ["2020/21:51 answered false", "2020/21:52 answered true"])
  }

  @Test func aThingNotInTheListIsNearItsDate() async throws {
    let archive = try Archives.small()
    let all = ListRequest(kind: .question)
    let rows = try await archive.rows(all, offset: 0, limit: 10)
    for (index, row) in rows.enumerated() { #expect(try await archive.index(of: row.id, in: all) == index) }
    let oldest = ListRequest(kind: .question, order: .oldest)
    for (index, row) in try await archive.rows(oldest, offset: 0, limit: 10).enumerated() {
      #expect(try await archive.index(of: row.id, in: oldest) == index)
    }
    let polis = ListRequest(kind: .question, query: "båtar ELLER länken")
    #expect(try await archive.index(of: .paper(PaperID(rawValue: "H81114")!), in: polis) == 1)
    #expect(try await archive.index(of: .paper(PaperID(rawValue: "H81012")!), in: polis) == 0)
    #expect(try await archive.index(of: .paper(PaperID(rawValue: "H81212")!), in: ListRequest(kind: .question)) == 0)
    let nothing = ListRequest(kind: .question, query: "finnsinte")
    #expect(try await archive.index(of: .paper(PaperID(rawValue: "H81012")!), in: nothing) == nil)
  }

  @Test func thingsHaveListsAndDetails() async throws {
    let archive = try Archives.small()
    #expect(try await archive.found("", .measure) == ["uppdrag att tända fyrarna igen"])
    #expect(try await archive.found("", .collaboration) == ["Kustbevakningen, Sjöfartsverket"])
    #expect(try await archive.found("", .agency) == ["Sjöfartsverket"])
    guard case .measure(let row)? = try await archive.rows(ListRequest(kind: .measure), offset: 0, limit: 1).first
    else {
      Issue.record("no measure")
      return
    }
    let measure = try #require(try await archive.measure(row.id, query: "fyrar"))
    #expect(measure.row.answers == 1 && measure.row.first == Day(2020, 10, 2))
    #expect(measure.mentions.map(\.answer.reference.description) == ["2020/21:13"])
    #expect(measure.mentions.first?.clause.hits.count == 1)
    #expect(measure.agencies == ["Sjöfartsverket"])
    let collaboration = try #require(
      try await archive.collaboration("Kustbevakningen+Sjöfartsverket", query: ""))
    #expect(collaboration.namedMembers == ["Kustbevakningen", "Sjöfartsverket"])
    let agency = try #require(try await archive.agency("Sjöfartsverket", query: ""))
    #expect(agency.measures.count == 1 && agency.collaborations.count == 1 && agency.answers.count == 1)
    #expect(agency.row.abbreviation == "SjöV")
  }

  @Test func aCancelledSearchEndsAsOne() async throws {
    let archive = try Archives.small()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await archive.rows(ListRequest(kind: .question, query: "polis"), offset: 0, limit: 10)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func everyRowIsHandedOverInOrder() async throws {
    let archive = try Archives.small()
    let rows = Rows()
    try await archive.forEachRow(ListRequest(kind: .question, query: "polis*")) { rows.add($0) }
    #expect(rows.all.compactMap(paperID) == ["H81114", "H81112", "H7117"])
    #expect(archive.kind(askedForBy: "polis typ:svar") == .answer)
    #expect(archive.kind(askedForBy: "polis") == nil)
  }

  @Test func theSummaryCountsAndSpansTheSessions() async throws {
    let summary = try await Archives.small().summary()
    #expect(summary.counts == [.question: 5, .answer: 3, .measure: 1, .collaboration: 1, .agency: 1, .refusal: 0])
    #expect(summary.sessions == Session("2019/20")!...Session("2020/21")!)
    #expect(try await Archive.inMemory(isSample: true).summary().isSample)
    #expect(try await Archive.inMemory().summary().sessions == nil)
  }

  private func paperID(_ row: ListRow) -> String? {
    if case .paper(let id) = row.id { id.rawValue } else { nil }
  }
}

/// Rows gathered from another thread, one at a time.
private final class Rows: @unchecked Sendable {
  private(set) var all: [ListRow] = []
  func add(_ row: ListRow) { all.append(row) }
}
