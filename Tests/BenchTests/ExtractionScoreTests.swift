import Foundation
import SvarLanguage
import SvarModel
import Testing

@testable import svar_bench

/// How what is read is held against marks: invented answers, and what must be told of them.
@Suite struct ExtractionScoreTests {
  private func annotation(_ json: String) throws -> Annotation {
    try JSONDecoder().decode(Annotation.self, from: Data(json.utf8))
  }

  private func measure(
    _ start: Int, _ end: Int, _ kind: MeasureKind = .law, _ status: MeasureStatus = .done, year: Int? = nil,
    amount: Amount? = nil
  ) -> Measure {
    Measure(
      kind: kind, status: status, head: Span(start, end), clause: Span(start, end + 40), year: year, amount: amount,
      rule: "made")
  }

  private func extraction(_ measures: [Measure] = [], _ agencies: [AgencyMention] = []) -> Extraction {
    Extraction(
      header: AnswerHeader(), measures: measures, collaborations: [], agencies: agencies, refusals: [])
  }

  @Test func everyMarkIsFoundOnceByWhatOverlapsItMost() throws {
    var score = ExtractionScore()
    score.add(
      try annotation(
        """
        {"measures": [
          {"kind": "lag", "status": "genomford", "head": {"start": 10, "end": 30}},
          {"kind": "budget", "status": "aviserad", "head": {"start": 100, "end": 120}},
          {"kind": "budget", "status": "aviserad", "head": {"start": 300, "end": 320}, "optional": true},
          {"kind": "eu", "status": "pagar", "head": {"start": 500, "end": 520}}]}
        """),
      extraction([measure(12, 30), measure(10, 30, .penalty), measure(105, 120, .bill, .proposed), measure(300, 320)]))
    #expect(score.measures == FoundCounts(right: 2, missed: 1, extra: 1), "what is optional counts neither way")
    #expect(score.kinds["lag"] == ["straff": 1], "the closer of two")
    #expect(score.kinds["budget"] == ["proposition": 1])
    #expect(score.fields[.status] == FieldCounts(right: 1, judged: 2))
    #expect(score.fields[.coarseStatus] == FieldCounts(right: 2, judged: 2), "proposed and announced are both to come")
  }

  @Test func aFieldIsJudgedWhereEitherSideKnowsIt() throws {
    var score = ExtractionScore()
    let marks = try annotation(
      """
      {"measures": [
        {"kind": "lag", "status": "genomford", "head": {"start": 0, "end": 20}, "year": null,
         "amount": {"value": 2000000, "qualifier": "Drygt"}},
        {"kind": "lag", "status": "genomford", "head": {"start": 100, "end": 120}, "year": 2020, "unscored": ["year"]}]}
      """)
    score.add(
      marks,
      extraction([
        measure(0, 20, amount: Amount(value: 2_000_000, qualifier: "drygt")), measure(100, 120, year: 1999),
      ]))
    #expect(score.fields[.year] == nil)
    #expect(score.fields[.amount] == FieldCounts(right: 1, judged: 1))
    score.add(marks, extraction([measure(0, 20, year: 2020), measure(100, 120)]))
    #expect(score.fields[.year] == FieldCounts(right: 0, judged: 1))
    #expect(score.fields[.amount] == FieldCounts(right: 1, judged: 2))
  }

  @Test func agenciesNeedTheirNameAndWhatIsNotMarkedIsNotJudged() throws {
    var score = ExtractionScore()
    let found = extraction(
      [measure(0, 9)],
      [
        AgencyMention(name: "Tullverket", span: Span(5, 15)),
        AgencyMention(name: "Skatteverket", span: Span(50, 62)),
      ])
    score.add(
      try annotation(
        """
        {"agencies": [{"name": "Tullverket", "start": 5, "end": 15}, {"name": "Skolverket", "start": 50, "end": 62}],
         "document": {"title": "En  FRÅGA", "transferred": false}}
        """), found)
    #expect(score.agencies == FoundCounts(right: 1, missed: 1, extra: 1))
    #expect(score.measures == FoundCounts())
    #expect(score.header["transferred"] == FieldCounts(right: 1, judged: 1))
    #expect(score.header["title"] == FieldCounts(right: 0, judged: 1))
    #expect(score.header["place"] == nil)
  }

  @Test func figuresAreThoseOfPrecisionAndRecall() {
    let counts = FoundCounts(right: 6, missed: 2, extra: 4)
    #expect(counts.precision == 0.6)
    #expect(counts.recall == 0.75)
    #expect(abs(counts.f1 - 2 / 3.0) < 1e-9)
    #expect(FoundCounts().f1 == 1, "nothing to find and nothing found")
    #expect(FoundCounts(right: 0, missed: 1, extra: 1).f1 == 0)
  }

  @Test func theHashIsTheStandards() {
    #expect(FirstByte.words(Array("abc".utf8)).prefix(2) == [0xba78_16bf, 0x8f01_cfea])
    #expect(FirstByte.words([])[7] == 0x7852_b855)
    #expect(
      FirstByte.words(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))[0] == 0x248d_6a61,
      "over more than one block")
    #expect(HeldOut.contains("abc"))
    #expect(!HeldOut.contains("A1"))
    #expect(HeldOut.contains("A4"))
  }

  @Test func theMatrixTellsWhichKindsAreTakenForEachOther() {
    #expect(
      ScoreReport.matrix(["lag": ["lag": 4, "budget": 1], "budget": ["budget": 12]]) == [
        "  kind marked, read as     lag budge",
        "    lag                      4     1",
        "    budget                   .    12",
      ])
    #expect(ScoreReport.matrix([:]).isEmpty)
  }

  @Test func aFolderIsJudgedWholeAndTheHeldOutThirdApart() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("marked-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sentence = "Regeringen har gett Skolverket i uppdrag att se över läroplanen för fyrvaktare."
    for id in ["A1", "A4"] {
      try "\(sentence)\n".write(to: folder.appendingPathComponent("\(id).txt"), atomically: true, encoding: .utf8)
      try """
      {"given": {"date": "2020-03-04"}, "measures": [{"kind": "uppdrag", "status": "beslutad",
       "head": {"start": 33, "end": 78}, "clause": {"start": 0, "end": 78}}],
       "agencies": [{"name": "Statens skolverk", "start": 20, "end": 30}]}
      """.write(to: folder.appendingPathComponent("\(id).gold.json"), atomically: true, encoding: .utf8)
    }
    let marked = try MarkedAnswer.all(in: [folder.path])
    #expect(marked.map(\.id) == ["A1", "A4"])
    let reader = try AnswerReader()
    let lines = ExtractBench.judged(marked, by: reader, heldOut: false)
    #expect(lines.contains("all: 2 answers"))
    #expect(lines.contains("held out: 1 answers"))
    #expect(lines.contains { $0.hasPrefix("  measures") && $0.contains("F1 1.000") && $0.contains("2 right") })
    #expect(lines.contains { $0.hasPrefix("    kind ") && $0.contains("1.000  (2 of 2)") })
    let apart = ExtractBench.judged(marked, by: reader, heldOut: true)
    #expect(apart.first == "held out: 1 answers")
    try "{".write(to: folder.appendingPathComponent("A1.gold.json"), atomically: true, encoding: .utf8)
    #expect { try MarkedAnswer.all(in: [folder.path]) } throws: { "\($0)".contains("A1.gold.json") }
  }
}
