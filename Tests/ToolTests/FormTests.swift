import Foundation
import SvarModel
import Testing

@testable import SvarTool

@Suite struct FormTests {
  @Test func anExtractionHasTheFormOfAnnotatedAnswers() throws {
    let text = "Regeringen gav Skolverket i uppdrag att räkna böcker senast 2024."
    let measure = Measure(
      kind: .assignment, status: .decided, head: Span(28, 48), clause: Span(0, 64), agencies: ["Statens skolverk"],
      deadline: PartialDate("2024"), amount: Amount(value: 5_000_000, qualifier: "drygt", perYear: true), rule: "prov")
    let extraction = Extraction(
      header: AnswerHeader(
        references: [try #require(Reference("2020/21:9001"))], askers: [Person(name: "A B", party: Party("s"))]),
      measures: [measure], agencies: [AgencyMention(name: "Statens skolverk", span: Span(15, 25))])
    let json = try object(JSONText.of(ExtractionForm(extraction, text: text)))
    let document = try #require(json["document"] as? [String: Any])
    #expect(document["references"] as? [String] == ["2020/21:9001"])
    #expect((document["askers"] as? [[String: Any]])?.first?["party"] as? String == "S")
    #expect(document["answeredBy"] == nil)
    let first = try #require((json["measures"] as? [[String: Any]])?.first)
    #expect(first["kind"] as? String == "uppdrag")
    #expect(first["status"] as? String == "beslutad")
    #expect(first["deadline"] as? String == "2024")
    #expect((first["head"] as? [String: Any])?["text"] as? String == text.text(in: Span(28, 48)))
    #expect((first["amount"] as? [String: Any])?["perYear"] as? Bool == true)
    let agency = try #require((json["agencies"] as? [[String: Any]])?.first)
    #expect(agency["text"] as? String == "Skolverket")
    #expect(agency["start"] as? Int == 15)
  }

  @Test func anImportCountsEveryPaperOnce() throws {
    var tally = ImportTally()
    tally.added = 3
    tally.ignored = 2
    tally.rejected = [Rejection(source: "a.zip/b", reason: .emptyArchive)]
    let json = try object(JSONText.of(ImportForm(tally, seconds: 1.23456)))
    #expect(json["read"] as? Int == 6)
    #expect(json["seconds"] as? Double == 1.235)
    #expect(
      (json["rejected"] as? [[String: String]])?.first == [
        "source": "a.zip/b", "code": "emptyArchive", "reason": "is an empty archive",
      ])
  }

  @Test func commaSeparatedValuesAreQuotedWhereTheyMustBe() throws {
    let row = QuestionRow(
      id: try #require(PaperID(rawValue: "H8119001")), kind: .written,
      reference: try #require(Reference("2020/21:9001")), date: Day(2020, 9, 1), asker: nil, party: nil,
      title: Marked("Böcker, \"nya\" och\ngamla"), status: .waiting)
    let lines = SearchTable.lines([SearchForm.Result(.question(row))])
    #expect(lines.first == "kind,reference,id,date,title,person,party,snippet\r\n")
    #expect(
      lines.last
        == "question,2020/21:9001,H8119001,2020-09-01,\"Böcker, \"\"nya\"\" och\ngamla\",,,\"Böcker, \"\"nya\"\" och\ngamla\"\r\n"
    )
  }

  @Test func hitsAreScalarsOfTheSnippet() throws {
    let row = AnswerRow(
      id: try #require(PaperID(rawValue: "H8129001")), kind: .written,
      reference: try #require(Reference("2020/21:9001")), date: nil, minister: nil, party: nil, title: Marked("Titel"),
      days: nil, snippet: Marked("å böcker", hits: [Span(2, 8)]))
    let json = try object(JSONText.of(SearchForm.Result(.answer(row))))
    #expect(json["hits"] as? [[Int]] == [[2, 8]])
    #expect(json["date"] == nil)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
