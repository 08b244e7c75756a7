import SvarModel
import Testing

@testable import SvarArchive

/// Mentions in different answers that become one measure, and those that must not.
@Suite struct ThreadTests {
  /// One mention: the answer's number, its day, and the words of the head; the clause is the sentence.
  struct Saying: Sendable {
    var number: Int
    var day: String
    var head: String
    var kind = MeasureKind.inquiry
    var status = MeasureStatus.ongoing
    var agencies: [String] = []
    var deadline: String?
    var amount: Int?
  }

  private func archive(_ sayings: [Saying]) throws -> Archive {
    let archive = try Archive.inMemory(usesDictionary: false)
    _ = try archive.importing(sayings.map(arrival), reading: reading(sayings))
    return archive
  }

  private func text(_ saying: Saying) -> PaperText {
    Papers.text("Fråga \(saying.number).", "Regeringen har \(saying.head).")
  }

  private func arrival(_ saying: Saying) -> Arrival {
    .paper(
      .answer(Papers.answer(["2020/21:\(saying.number)"], title: "Fyrarna", date: saying.day, text: text(saying))))
  }

  private func reading(_ sayings: [Saying]) -> AnswerReading {
    let texts = sayings.map { (text($0), $0) }
    return AnswerReading(version: "test") { text, _ in
      guard let saying = texts.first(where: { $0.0 == text })?.1 else { return Extraction() }
      let clause = Papers.span(of: "Regeringen har \(saying.head)", in: text)
      return Extraction(measures: [
        Measure(
          kind: saying.kind, status: saying.status, head: Papers.span(of: saying.head, in: text), clause: clause,
          agencies: saying.agencies, deadline: saying.deadline.flatMap { PartialDate($0) },
          amount: saying.amount.map { Amount(value: $0) }, rule: "test")
      ])
    }
  }

  private func rows(_ archive: Archive) async throws -> [MeasureRow] {
    try await archive.rows(ListRequest(kind: .measure, order: .oldest), offset: 0, limit: 100).compactMap { row in
      if case .measure(let row) = row { row } else { nil }
    }
  }

  @Test(arguments: [
    // The same number, however the inquiry is called.
    ("en utredning (dir. 2022:36)", "Fyrutredningen (dir. 2022:36)", MeasureKind.inquiry, MeasureTie.Rule.number),
    ("Fyrkommissionen (S 2021:08)", "en kommission (S 2021:08)", .inquiry, .number),
    ("uppdrag att följa fyrarna (Fi2018/01523/OU)", "uppdraget om ljus (Fi2018/01523)", .assignment, .number),
    // The same paper by its title.
    (
      "betänkandet En möjlighet till ljus i natten", "Utredningens betänkande En möjlighet till ljus i natten", .bill,
      .title
    ),
    ("regeringens strategi Smart fyr", "strategin Smart fyr", .programme, .title),
    // The same name in the same term.
    ("Fyrvårdsutredningen", "Fyrvårdsutredningen som arbetar", .inquiry, .name),
    ("den nationella fyrljusstrategin", "fyrljusstrategin", .programme, .name),
    ("Utredningen om översyn av fyrskyddet", "Utredningen om översyn av fyrskyddet (M 2019)", .inquiry, .name),
  ])
  func whatTellsItApartJoins(
    _ one: String, _ other: String, _ kind: MeasureKind, _ rule: MeasureTie.Rule
  ) async throws {
    let archive = try archive([
      Saying(number: 1, day: "2020-10-01", head: one, kind: kind),
      Saying(number: 2, day: "2021-03-01", head: other, kind: kind),
    ])
    let found = try await rows(archive)
    #expect(found.map(\.answers) == [2], "\(found.map(\.name.text))")
    let detail = try #require(try await archive.measure(found[0].id, query: ""))
    #expect(detail.mentions.map(\.tie?.rule) == [nil, rule])
    #expect(detail.mentions[1].tie?.otherReference.description == "2020/21:1")
    #expect(detail.mentions[1].tie?.shared.isEmpty == false)
  }

  @Test(arguments: [
    ("en utredning (dir. 2022:36)", "en utredning (dir. 2022:37)", MeasureKind.inquiry),
    ("en särskild utredare", "en särskild utredare", .inquiry),
    ("Miljömålsberedningen", "Miljömålsberedningen", .inquiry),
    ("Betänkandet", "Betänkandet", .bill),
    ("en handlingsplan mot mörker", "handlingsplanen", .programme),
    ("betänkandet En möjlighet till ljus", "betänkandet En annan möjlighet till ljus", .bill),
    ("en ny nationell fyrstrategi", "den nationella fyrstrategin", .programme),
    ("100 miljoner kronor till fyrar", "100 miljoner kronor till hamnar", .money),
  ])
  func whatOnlySoundsAlikeDoesNot(_ one: String, _ other: String, _ kind: MeasureKind) async throws {
    let archive = try archive([
      Saying(number: 1, day: "2020-10-01", head: one, kind: kind),
      Saying(number: 2, day: "2021-03-01", head: other, kind: kind),
    ])
    #expect(try await rows(archive).map(\.answers) == [1, 1])
  }

  @Test func theSameAgencyAndSubjectAreOneAssignmentAndTwoSubjectsAreTwo() async throws {
    func assignment(_ number: Int, _ day: String, _ head: String, _ agency: String) -> Saying {
      Saying(number: number, day: day, head: head, kind: .assignment, agencies: [agency])
    }
    let archive = try archive([
      assignment(1, "2020-10-01", "uppdrag att kartlägga släckta fyrar längs norra kusten", "Sjöfartsverket"),
      assignment(2, "2021-03-01", "uppdraget om kartläggning av släckta fyrar längs norra kusten", "Sjöfartsverket"),
      assignment(3, "2021-03-02", "uppdrag att kartlägga släckta fyrar längs norra kusten", "Kustbevakningen"),
      assignment(4, "2021-03-03", "uppdrag att måla fyrar röda", "Sjöfartsverket"),
      assignment(5, "2026-03-03", "uppdrag att kartlägga släckta fyrar längs norra kusten", "Sjöfartsverket"),
    ])
    let found = try await rows(archive)
    #expect(found.map(\.answers).sorted() == [1, 1, 1, 2])
    let joined = try #require(found.first { $0.answers == 2 })
    let detail = try #require(try await archive.measure(joined.id, query: ""))
    #expect(detail.mentions[1].tie?.rule == .subject)
    #expect(detail.mentions[1].tie?.shared.contains("fyr") == true)
  }

  @Test func anAssignmentThatIsGivenAgainIsAnotherAndAStepForwardIsNot() async throws {
    func assignment(_ number: Int, _ day: String, _ head: String, _ status: MeasureStatus = .decided) -> Saying {
      Saying(number: number, day: day, head: head, kind: .assignment, status: status, agencies: ["Sjöfartsverket"])
    }
    let task = "uppdrag att bärga rostiga vrak utanför norra kusten"
    let archive = try archive([
      assignment(1, "2020-10-01", task, .announced), assignment(2, "2021-10-01", task),
      assignment(3, "2022-08-01", task, .done), assignment(4, "2023-12-01", task),
      assignment(5, "2023-12-01", "fortsatt " + task),
      assignment(6, "2021-10-01", task + " till en kostnad av 12 miljoner"),
      assignment(7, "2021-10-01", task + " till en kostnad av 15 miljoner"),
    ])
    let found = try await rows(archive)
    #expect(found.map(\.answers).sorted() == [1, 1, 1, 4])
    let long = try #require(found.first { $0.answers == 4 })
    #expect(long.first == Day(2020, 10, 1) && long.last == Day(2022, 8, 1))
  }

  @Test func theNumberOfAnotherMatterIsNotTheAssignments() async throws {
    func assignment(_ number: Int, _ head: String) -> Saying {
      Saying(number: number, day: "2020-10-01", head: head, kind: .assignment, agencies: ["Statskontoret"])
    }
    let archive = try archive([
      assignment(1, "uppdrag att granska fyrarna enligt den modell som redovisades i fjol (Fi2007/8016)"),
      assignment(2, "uppdrag att granska hamnarna enligt den modell som redovisades i fjol (Fi2007/8016)"),
    ])
    #expect(try await rows(archive).map(\.answers) == [1, 1])
  }

  /// What two answers of one day have out of the same notes, told with more or less beside it.
  @Test func theSameRowOfRareWordsInOneSittingIsOneAssignment() async throws {
    func assignment(_ number: Int, _ day: String, _ head: String) -> Saying {
      Saying(number: number, day: day, head: head, kind: .assignment, agencies: ["Sjöfartsverket"])
    }
    let archive = try archive([
      assignment(
        1, "2023-04-11",
        "uppdrag att bemanna fler radiofyrsmottagarstationer och hålla många lotsar i beredskap nattetid"),
      assignment(
        2, "2023-04-11", "uppdrag i brevet att genom bättre båtar och annat bemanna fler radiofyrsmottagarstationer"),
      assignment(3, "2023-04-11", "uppdrag att riva nedlagda radiofyrsmottagarstationer"),
      assignment(4, "2023-09-11", "uppdrag att bemanna fler radiofyrsmottagarstationer och måla bojarna vita"),
    ])
    #expect(try await rows(archive).map(\.answers).sorted() == [1, 1, 2])
  }

  @Test func anInquiryThatIsAnnouncedAndThenBegunIsOne() async throws {
    let archive = try archive([
      Saying(
        number: 1, day: "2020-12-02", head: "en utredning om signalförsörjningen i skärgården", status: .announced),
      Saying(number: 2, day: "2021-10-20", head: "direktiv till en utredning om signalförsörjningen i skärgården"),
      Saying(number: 3, day: "2021-10-21", head: "en utredning om vägarna i skärgården"),
      Saying(number: 4, day: "2022-12-02", head: "en utredning om signalförsörjningen i skärgården"),
    ])
    #expect(try await rows(archive).map(\.answers).sorted() == [1, 1, 2])
  }

  @Test func theSameClauseOfOneDayIsOneHoweverItBegins() async throws {
    let archive = try archive([
      Saying(
        number: 1, day: "2020-12-02", head: "den utlovade höjningen av fyrbidraget till skärgårdens gamla lotshus",
        kind: .money),
      Saying(
        number: 2, day: "2020-12-02", head: "Den utlovade höjningen av fyrbidraget till skärgårdens gamla lotshus",
        kind: .money),
      Saying(
        number: 3, day: "2020-12-03", head: "den utlovade höjningen av fyrbidraget till skärgårdens gamla lotshus",
        kind: .money),
    ])
    #expect(try await rows(archive).map(\.answers).sorted() == [1, 2])
  }

  @Test func aClauseThatSaysNothingIsNotTheSameInTwoAnswers() async throws {
    let archive = try archive([
      Saying(number: 1, day: "2020-12-02", head: "Betänkandet", kind: .bill),
      Saying(number: 2, day: "2020-12-02", head: "Betänkandet", kind: .bill),
    ])
    #expect(try await rows(archive).map(\.answers) == [1, 1])
  }

  @Test func aNameOfTheNextTermIsAnother() async throws {
    let archive = try archive([
      Saying(number: 1, day: "2022-09-01", head: "Fyrvårdsutredningen"),
      Saying(number: 2, day: "2022-11-01", head: "Fyrvårdsutredningen"),
    ])
    #expect(try await rows(archive).count == 2)
  }

  @Test func aNameThatTwoNumbersBearJoinsNothing() async throws {
    let archive = try archive([
      Saying(number: 1, day: "2020-10-01", head: "Fyrvårdsutredningen (dir. 2020:1)"),
      Saying(number: 2, day: "2020-11-01", head: "Fyrvårdsutredningen (dir. 2020:2)"),
      Saying(number: 3, day: "2020-12-01", head: "Fyrvårdsutredningen"),
    ])
    #expect(try await rows(archive).map(\.answers) == [1, 1, 1])
  }

  @Test func nothingDependsOnTheOrderOfArrival() async throws {
    let sayings = [
      Saying(number: 1, day: "2020-10-01", head: "Fyrvårdsutredningen"),
      Saying(number: 2, day: "2020-11-01", head: "Fyrvårdsutredningen (dir. 2020:2)"),
      Saying(number: 3, day: "2020-12-01", head: "en utredning (dir. 2020:2)"),
    ]
    let atOnce = try archive(sayings)
    let oneByOne = try Archive.inMemory(usesDictionary: false)
    for saying in sayings.reversed() { _ = try oneByOne.importing([arrival(saying)], reading: reading(sayings)) }
    let found = try await rows(atOnce)
    #expect(found.map(\.id) == ["dir-2020-2"] && found.map(\.answers) == [3])
    #expect(try await Archives.dump(atOnce) == Archives.dump(oneByOne))
  }

  @Test func anIdThatAMeasureHadBeforeStillLeadsToIt() async throws {
    let first = Saying(number: 1, day: "2020-10-01", head: "Fyrvårdsutredningen")
    let second = Saying(number: 2, day: "2020-11-01", head: "Fyrvårdsutredningen (dir. 2020:2)")
    let archive = try Archive.inMemory(usesDictionary: false)
    _ = try archive.importing([arrival(first)], reading: reading([first]))
    let before = try #require(try await rows(archive).first)
    _ = try archive.importing([arrival(second)], reading: reading([second]))
    let after = try #require(try await rows(archive).first)
    #expect(after.id == "dir-2020-2")
    #expect(after.id != before.id)
    #expect(try await archive.measure(before.id, query: "")?.row.id == after.id)
  }

  @Test func deadlinesAreListedTheLatestFirst() async throws {
    let archive = try archive([
      Saying(number: 1, day: "2020-10-01", head: "uppdrag ett", kind: .assignment, deadline: "2022"),
      Saying(number: 2, day: "2020-10-02", head: "uppdrag två", kind: .assignment),
      Saying(number: 3, day: "2020-10-03", head: "uppdrag tre", kind: .assignment, deadline: "2023-05"),
      Saying(number: 4, day: "2020-10-04", head: "uppdrag fyra", kind: .assignment, deadline: "2021-05-06"),
    ])
    #expect(
      try await archive.found("senast:ja sortera:frist", .measure) == ["uppdrag tre", "uppdrag ett", "uppdrag fyra"])
    #expect(try await archive.found("deadline:no", .measure) == ["uppdrag två"])
    #expect(
      try await archive.found("senast:<2023-01", .measure) == ["uppdrag fyra", "uppdrag ett"])
    #expect(try await archive.found("sortera:frist", .measure).last == "uppdrag två")
    let first = try #require(
      try await archive.rows(ListRequest(kind: .measure, query: "sortera:frist"), offset: 0, limit: 1).first)
    #expect(try await archive.index(of: first.id, in: ListRequest(kind: .measure, query: "sortera:frist")) == 0)
  }

  @Test func aNameThatSaysNothingHasItsContextAsWritten() async throws {
    let archive = try archive([
      Saying(number: 4, day: "2020-10-04", head: "Sjöfartsverkets förslag", kind: .bill),
      Saying(number: 1, day: "2020-10-01", head: "Betänkandet", kind: .bill),
      Saying(number: 2, day: "2020-10-02", head: "ett uppdrag", kind: .assignment, agencies: ["Sjöfartsverket"]),
      Saying(number: 3, day: "2020-10-03", head: "en lag om fyrar", kind: .law),
    ])
    #expect(try await rows(archive).map(\.context) == ["Fyrarna", "Sjöfartsverket · Fyrarna", "", "Fyrarna"])
  }

  @Test func whenAnAnswerChangesWhatItJoinedComesApart() async throws {
    let first = Saying(number: 1, day: "2020-10-01", head: "en utredning om ljus (dir. 2020:2)")
    let second = Saying(number: 2, day: "2020-11-01", head: "Fyrvårdsutredningen (dir. 2020:2)")
    let third = Saying(number: 3, day: "2020-12-01", head: "Fyrvårdsutredningen")
    let archive = try archive([first, second, third])
    #expect(try await rows(archive).map(\.answers) == [3])
    let changed = Saying(number: 2, day: "2020-11-01", head: "en annan sak")
    _ = try archive.importing([arrival(changed)], reading: reading([first, changed, third]))
    #expect(try await rows(archive).map(\.answers) == [1, 1, 1])
    #expect(try await archive.check(repair: false).isSound)
  }
}
