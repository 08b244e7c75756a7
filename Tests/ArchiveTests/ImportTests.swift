import SvarArchive
import SvarModel
import Testing

@Suite struct ImportTests {
  @Test func everyPaperIsCountedOnce() throws {
    let archive = try Archive.inMemory(registers: Archives.registers)
    let more: [Arrival] = [
      .ignored(source: "votering.json", reason: "a vote"),
      .rejected(Rejection(source: "trasig.json", reason: .emptyFile)),
      .paper(.answer(Papers.answer([], text: Papers.text("Ett svar utan rubrik."), form: .text))),
    ]
    let tally = try archive.importing(Papers.all + more, reading: Archives.reading)
    #expect(tally.added == 8)
    #expect(tally.ignored == 1)
    #expect(tally.rejected.map(\.source) == ["trasig.json", "påhittat/svar utan"])
    #expect(tally.read == Papers.all.count + 3)
    #expect(tally.questions == 5 && tally.answers == 3 && tally.measures == 1 && tally.collaborations == 1)
  }

  @Test func aSecondImportChangesNothing() async throws {
    let archive = try Archives.small()
    let before = try await Archives.dump(archive)
    let tally = try archive.importing(Papers.all, reading: Archives.reading)
    #expect(tally.unchanged == 8 && tally.added == 0 && tally.updated == 0)
    #expect(try await Archives.dump(archive) == before)
  }

  @Test func theOrderOfArrivalDecidesNothing() async throws {
    let straight = try await Archives.dump(try Archives.small())
    for seed in 1...5 {
      var papers = Papers.all
      var generator = Steps(state: UInt64(seed))
      papers.shuffle(using: &generator)
      let archive = try Archive.inMemory(registers: Archives.registers)
      _ = try archive.importing(reading: Archives.reading, batchSize: 2) { take in
        for paper in papers { try take(paper) }
      }
      #expect(try await Archives.dump(archive) == straight)
    }
  }

  @Test func anImportBrokenOffAndRunAgainIsAsIfNothingHadHappened() async throws {
    struct Broken: Error {}
    let whole = try await Archives.dump(try Archives.small())
    for place in 0...Papers.all.count {
      try await Archives.withPath { path in
        do {
          let archive = try Archive.open(path, for: .writing, registers: Archives.registers)
          #expect(throws: Broken.self) {
            try archive.importing(reading: Archives.reading, batchSize: 3) { take in
              for paper in Papers.all.prefix(place) { try take(paper) }
              throw Broken()
            }
          }
        }
        let archive = try Archive.open(path, for: .writing, registers: Archives.registers)
        _ = try archive.importing(Papers.all, reading: Archives.reading)
        #expect(try await Archives.dump(archive) == whole)
      }
    }
  }

  @Test func theRicherFormStaysWhicheverComesFirst() async throws {
    let rich = Papers.question("2020/21:12", title: "Rik", text: Papers.text("Från riksdagen."))
    let poor = Papers.question("2020/21:12", title: "Fattig", text: Papers.text("Ur en textfil."), form: .text)
    let archive = try Archive.inMemory()
    #expect(try archive.importing([.paper(.question(poor))], reading: .nothing).added == 1)
    #expect(try archive.importing([.paper(.question(rich))], reading: .nothing).updated == 1)
    #expect(try archive.importing([.paper(.question(poor))], reading: .nothing).unchanged == 1)
    let detail = try await archive.paper(rich.id, query: "")
    #expect(detail?.questions.first?.question.title == "Rik")
    #expect(try await archive.found("textfil") == [])
    #expect(try await archive.found("riksdagen") == ["2020/21:12"])
  }

  @Test func newerContentOfTheSameFormReplacesTheOld() async throws {
    let old = Papers.question("2020/21:12", title: "Gammal", text: Papers.text("Tidigare lydelse, som var längre."))
    let new = Papers.question("2020/21:12", title: "Ny", lodged: "2020-09-17", text: Papers.text("Rättad."))
    let archive = try Archive.inMemory()
    _ = try archive.importing([.paper(.question(old))], reading: .nothing)
    #expect(try archive.importing([.paper(.question(new))], reading: .nothing).updated == 1)
    #expect(try await archive.found("tidigare") == [])
    #expect(try await archive.found("rättad") == ["2020/21:12"])
    #expect(try await archive.count(ListRequest(kind: .question)) == 1)
  }

  @Test func twoContentsInOneRunEndAlikeInAnyOrder() async throws {
    let one = Papers.question("2020/21:12", title: "Ena", text: Papers.text("Den ena lydelsen."))
    let other = Papers.question("2020/21:12", title: "Andra", text: Papers.text("Den andra, längre lydelsen."))
    for papers in [[one, other], [other, one]] {
      let archive = try Archive.inMemory()
      let arrivals = papers.map { Arrival.paper(.question($0)) }
      _ = try archive.importing(arrivals, reading: .nothing)
      #expect(try await archive.found("andra") == ["2020/21:12"])
      let again = try archive.importing(arrivals, reading: .nothing)
      #expect(again.unchanged == 2)
      #expect(try await archive.found("andra") == ["2020/21:12"])
    }
  }

  @Test func aQuestionIsAnsweredOnceItsAnswerIsThere() async throws {
    let question = Papers.question("2020/21:12", title: "Båtar", text: Papers.text("Varför?"))
    let answer = Papers.answer(["2020/21:12"], text: Papers.text("Därför."))
    for papers in [[Paper.question(question), .answer(answer)], [.answer(answer), .question(question)]] {
      let archive = try Archive.inMemory()
      _ = try archive.importing([.paper(papers[0])], reading: .nothing)
      _ = try archive.importing([.paper(papers[1])], reading: .nothing)
      let detail = try #require(try await archive.paper(question.id, query: ""))
      #expect(detail.questions.first?.question.status == .answered)
      #expect(detail.answers.map(\.answer.id) == [answer.id])
      guard case .answer(let row)? = try await archive.rows(ListRequest(kind: .answer), offset: 0, limit: 1).first
      else {
        Issue.record("no answer")
        return
      }
      #expect(row.days == 14)
      #expect(row.title.text == "Båtar")
    }
  }

  @Test func oneAnswerFiledForEachOfItsQuestionsIsKeptOnce() async throws {
    let text = Papers.text("Svar på fråga 2020/21:12 och 2020/21:13", "Båda får svar.")
    let reading = AnswerReading(version: "heading") { _, _ in
      Extraction(header: AnswerHeader(references: [Reference("2020/21:12")!, Reference("2020/21:13")!]))
    }
    let filed = ["2020/21:12", "2020/21:13"].map { Arrival.paper(.answer(Papers.answer([$0], text: text))) }
    var dumps: Set<String> = []
    for arrivals in [filed, filed.reversed()] {
      let archive = try Archive.inMemory()
      _ = try archive.importing(arrivals, reading: reading)
      #expect(try await archive.found("", .answer) == ["H81212"])
      #expect(try archive.importing(arrivals, reading: reading).unchanged == 2)
      #expect(
        try await archive.resolve(.id(PaperID(rawValue: "H81213")!)) == .found(PaperID(rawValue: "H81212")!, other: nil)
      )
      dumps.insert(try await Archives.dump(archive))
    }
    #expect(dumps.count == 1)
  }

  @Test func aSecondImporterIsToldToWait() async throws {
    try await Archives.withPath { path in
      let archive = try Archive.open(path, for: .writing)
      let run = try ImportRun(into: archive, reading: .nothing)
      #expect(throws: ArchiveError.busy(path: path)) { try ImportRun(into: archive, reading: .nothing) }
      _ = try run.finish()
    }
  }
}

/// A small generator, so that a shuffle is the same every time.
private struct Steps: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
