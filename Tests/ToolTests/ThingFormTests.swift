import Foundation
import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@testable import SvarTool

/// The JSON of measures, of what is declined, and of their details, on the built-in sample; the day is 1 January 2026.
@Suite("Lists of things as JSON, on the sample") struct ThingFormTests {
  private let today = Day(2026, 1, 1)!

  private func object(_ form: some Encodable) throws -> [String: Any] {
    let bytes = Data(try JSONText.of(form).utf8)
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  private func due() async throws -> (Archive, MeasuresForm) {
    let archive = try SampleArchive.make()
    let request = ListRequest(kind: .measure, query: "senast:ja", order: .deadline)
    let rows = try await archive.rows(request, offset: 0, limit: 500)
    return (archive, MeasuresForm(total: try await archive.count(request), rows: rows, today: today))
  }

  @Test("What is due has a deadline, the latest first, and what has been heard of it") func dueMeasures() async throws {
    let (_, form) = try await due()
    let json = try object(form)
    let rows = try #require(json["measures"] as? [[String: Any]])
    #expect(json["total"] as? Int == rows.count)
    #expect(rows.count > 5)
    let deadlines = rows.compactMap { ($0["deadline"] as? String).flatMap { PartialDate($0) } }
    #expect(deadlines.count == rows.count)
    #expect(deadlines.map(\.lastDay) == deadlines.map(\.lastDay).sorted(by: >))
    for (row, deadline) in zip(rows, deadlines) {
      let state = try #require(row["deadlineState"] as? String)
      switch state {
      case "kept": #expect(row["status"] as? String == "genomford")
      case "coming": #expect(deadline.lastDay >= today)
      case "passed", "passedInSilence": #expect(deadline.lastDay < today)
      default: Issue.record("\(state) is no state")
      }
      #expect(row["mentions"] == nil, "details come where they are asked for")
    }
    #expect(Set(rows.compactMap { $0["deadlineState"] as? String }).isSuperset(of: ["coming", "passedInSilence"]))
  }

  @Test("Details tell every mention, with sentence, rule and what changed") func measureDetails() async throws {
    var (archive, form) = try await due()
    try await form.addMentions(from: archive)
    let rows = try #require(try object(form)["measures"] as? [[String: Any]])
    for row in rows {
      let mentions = try #require(row["mentions"] as? [[String: Any]])
      #expect(mentions.count >= row["answers"] as? Int ?? 0)
      for mention in mentions {
        #expect((mention["sentence"] as? String)?.isEmpty == false)
        #expect((mention["rule"] as? String)?.isEmpty == false)
        #expect(Reference(mention["reference"] as? String ?? "") != nil)
        #expect(mention["agencies"] is [String])
        #expect(mention["changes"] is [[String: String]])
      }
      #expect(mentions.first?["sameAs"] == nil, "the first is nobody's later mention")
    }
  }

  @Test("A collaboration's details name the rule of each mention") func collaborationDetails() async throws {
    let archive = try SampleArchive.make()
    let request = ListRequest(kind: .collaboration, query: "")
    var form = CollaborationsForm(
      total: try await archive.count(request), rows: try await archive.rows(request, offset: 0, limit: 500))
    try await form.addDetails(from: archive)
    let rows = try #require(try object(form)["collaborations"] as? [[String: Any]])
    #expect(!rows.isEmpty)
    for row in rows {
      let detail = try #require(row["detail"] as? [String: Any])
      let mentions = try #require(detail["mentions"] as? [[String: Any]])
      #expect(!mentions.isEmpty)
      #expect(mentions.allSatisfy { ($0["rule"] as? String)?.isEmpty == false })
    }
  }

  @Test("What is declined is told with who said so and where, and is no measure") func declined() async throws {
    let archive = try SampleArchive.make()
    let request = ListRequest(kind: .refusal, query: "")
    let form = DeclinedForm(
      total: try await archive.count(request), rows: try await archive.rows(request, offset: 0, limit: 500))
    let json = try object(form)
    let rows = try #require(json["declined"] as? [[String: Any]])
    #expect(json["total"] as? Int == rows.count)
    #expect(rows.count > 3)
    for row in rows {
      #expect((row["act"] as? String)?.isEmpty == false)
      #expect(PaperID(rawValue: row["answer"] as? String ?? "") != nil)
      #expect(Reference(row["reference"] as? String ?? "") != nil)
      #expect(Day(iso: row["date"] as? String ?? "") != nil)
    }
    #expect(
      rows.contains {
        $0["act"] as? String == "göra undantag för enbart studentbostäder" && $0["answer"] as? String == "HB129003"
      })
    let measures = try await archive.rows(ListRequest(kind: .measure, query: ""), offset: 0, limit: 1000)
    let names = measures.compactMap { row in
      if case .measure(let measure) = row { measure.name.text } else { nil }
    }
    #expect(!names.contains { name in rows.contains { $0["act"] as? String == name } })
  }
}
