import SvarModel
import Testing

@testable import SvarArchive

/// What ministers said will not be done: kept apart from measures, listed, searched.
@Suite struct RefusalTests {
  private static let text = Papers.text(
    "Fråga om fyrar.", "Jag avser inte att införa en skatt på fyrar. Regeringen har inga planer på fler vrak.")

  private static let reading = AnswerReading(version: "refusals") { text, _ in
    guard text == Self.text else { return Extraction() }
    let agency = AgencyMention(name: "Sjöfartsverket", span: Papers.span(of: "fyrar", in: text))
    return Extraction(
      agencies: [agency],
      refusals: [
        Refusal(
          act: Papers.span(of: "införa en skatt på fyrar", in: text),
          clause: Papers.span(of: "Jag avser inte att införa en skatt på fyrar", in: text),
          sentence: Papers.span(of: "Jag avser inte att införa en skatt på fyrar.", in: text),
          agencies: ["Sjöfartsverket"], rule: "refuses"),
        Refusal(
          act: Papers.span(of: "fler vrak", in: text),
          clause: Papers.span(of: "Regeringen har inga planer på fler vrak", in: text),
          sentence: Papers.span(of: "Regeringen har inga planer på fler vrak.", in: text), rule: "no-plans"),
      ])
  }

  private static let arrivals: [Arrival] = [
    .paper(
      .question(
        Papers.question("2020/21:50", title: "Fyrskatten", text: Papers.text("Vill ministern beskatta fyrarna?")))),
    .paper(.answer(Papers.answer(["2020/21:50"], title: "Fyrskatten", date: "2020-10-02", text: text))),
  ]

  private func archive() throws -> Archive {
    let archive = try Archive.inMemory(registers: Archives.registers, usesDictionary: false)
    _ = try archive.importing(Self.arrivals, reading: Self.reading)
    return archive
  }

  @Test func theyAreAListOfTheirOwnAndNoMeasures() async throws {
    let archive = try archive()
    #expect(try await archive.found("", .measure).isEmpty)
    #expect(try await Set(archive.found("", .refusal)) == ["införa en skatt på fyrar", "fler vrak"])
    #expect(try await archive.summary().counts[.refusal] == 2)
  }

  @Test(arguments: [
    ("skatt", ["införa en skatt på fyrar"]), ("avböjt:skatt", ["införa en skatt på fyrar"]),
    ("myndighet:Sjöfartsverket", ["införa en skatt på fyrar"]), ("minister:påhitt skatt", ["införa en skatt på fyrar"]),
    ("från:2020-10-03", []), ("datum:2020-10 vrak", ["fler vrak"]), ("declined:no", []),
    ("parti:M vrak", ["fler vrak"]), ("fyrskatten vrak", ["fler vrak"]),
  ])
  func theyAreSearched(_ query: String, _ expected: [String]) async throws {
    #expect(try await archive().found(query, .refusal) == expected)
  }

  @Test func papersAreFoundByThem() async throws {
    let archive = try archive()
    #expect(try await archive.found("avböjt:ja", .answer) == ["H81250"])
    #expect(try await archive.found("avböjt:skatt", .question) == ["2020/21:50"])
    #expect(try await archive.found("declined:bidrag", .question).isEmpty)
    #expect(try await archive.found("avböjt:nej", .answer).isEmpty)
  }

  @Test func onePageTellsWhoSaidItAndWhere() async throws {
    let archive = try archive()
    let row = try #require(
      try await archive.rows(ListRequest(kind: .refusal, query: "skatt"), offset: 0, limit: 1).first)
    guard case .refusal(let id) = row.id else { return }
    let detail = try #require(try await archive.refusal(id, query: "skatt"))
    #expect(detail.sentence.text == "Jag avser inte att införa en skatt på fyrar.")
    #expect(detail.clause == Span(0, 43))
    #expect(detail.agencies == ["Sjöfartsverket"])
    #expect(detail.row.minister?.text == "Sten Påhitt")
    #expect(detail.row.reference.description == "2020/21:50")
    #expect(detail.questions.map(\.title.text) == ["Fyrskatten"])
    #expect(detail.others.map(\.act.text) == ["fler vrak"])
    #expect(detail.rule == "refuses")
    #expect(try await archive.refusal("finns inte", query: "") == nil)
  }

  @Test func anAnswerThatNoLongerSaysSoTakesThemAway() async throws {
    let archive = try archive()
    let other = Papers.text("Jag har ändrat mig.")
    _ = try archive.importing(
      [.paper(.answer(Papers.answer(["2020/21:50"], title: "Fyrskatten", date: "2020-10-02", text: other)))],
      reading: Self.reading)
    #expect(try await archive.found("", .refusal).isEmpty)
    #expect(try await archive.found("skatt", .refusal).isEmpty)
    #expect(try await archive.check(repair: false).isSound)
  }

  @Test func twoArchivesCallThemAlike() async throws {
    #expect(try await Archives.dump(archive()) == Archives.dump(archive()))
  }
}
