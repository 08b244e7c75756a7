import Foundation
import SvarTestSupport
import Testing

/// `svar measures`, `collaborations` and `declined` as a script meets them, on the sample.
@Suite("Commands for measures, collaborations and what is declined") struct ThingCommandTests {
  private func rows(_ list: String, _ arguments: String...) throws -> (rows: [[String: Any]], total: Int) {
    let end = try Program.run("svar", arguments + ["--sample", "--json", "--limit", "1000"])
    #expect(end.status == 0, "\(end.errors)")
    let json = try #require(JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any])
    return (try #require(json[list] as? [[String: Any]]), try #require(json["total"] as? Int))
  }

  @Test("what is due has a deadline, the latest first, and says what has been heard of it") func due() throws {
    let (due, total) = try rows("measures", "measures", "--due")
    #expect(total == due.count && total > 20)
    let deadlines = try due.map { try #require($0["deadline"] as? String) }
    // "2023" and "2023-10" end with the year and the month; no month is longer than 31 days.
    let ends = deadlines.map { $0 + ($0.count == 4 ? "-12-31" : $0.count == 7 ? "-31" : "") }
    #expect(ends == ends.sorted(by: >))
    let states = try due.map { try #require($0["deadlineState"] as? String) }
    #expect(Set(states).isSubset(of: ["coming", "passed", "passedInSilence", "kept", "reached"]))
    // Only what somebody was to have done by the day is kept or missed.
    let missable: Set = ["uppdrag", "utredning", "personal", "ovrigt"]
    for row in due {
      let (kind, state) = (row["kind"] as? String ?? "", row["deadlineState"] as? String ?? "")
      if missable.contains(kind) { continue }
      #expect(["coming", "reached"].contains(state), "\(kind) \(state)")
    }
    for row in due where row["status"] as? String == "genomford" && missable.contains(row["kind"] as? String ?? "") {
      #expect(row["deadlineState"] as? String == "kept")
    }
    for row in due where row["status"] as? String != "genomford" { #expect(row["deadlineState"] as? String != "kept") }
    #expect(due.contains { $0["deadline"] as? String == "2020-06-01" && $0["deadlineState"] as? String != "coming" })
    #expect(due.allSatisfy { $0["mentions"] == nil }, "mentions come with --details alone")
    let all = try rows("measures", "measures")
    #expect(all.total > total)
    let known = Set(all.rows.compactMap { $0["id"] as? String })
    #expect(known.isSuperset(of: due.compactMap { $0["id"] as? String }))
  }

  @Test("a query narrows what is due") func narrowed() throws {
    let (due, total) = try rows("measures", "measures", "--due", "bedragarna")
    #expect(total == 1)
    #expect(due.first?["deadline"] as? String == "2021-01-15")
    #expect(due.first?["kind"] as? String == "uppdrag")
  }

  @Test("details are every mention, with its sentence and the rule that found it") func details() throws {
    let (measures, _) = try rows("measures", "measures", "--details", "bedragarna")
    let mentions = try #require(measures.first?["mentions"] as? [[String: Any]])
    let first = try #require(mentions.first)
    #expect(first["reference"] as? String == "2019/20:9005")
    #expect(first["id"] as? String == "H7129005")
    #expect((first["sentence"] as? String)?.contains("beskriva hur bedragarna väljer ut sina offer") == true)
    #expect(first["rule"] as? String == "assignment-given")
    #expect(first["deadline"] as? String == "2021-01-15")
    #expect((first["agencies"] as? [String])?.isEmpty == false)
    #expect((first["changes"] as? [Any])?.isEmpty == true)
    #expect(first["sameAs"] == nil, "nothing came before it")
  }

  @Test("each mention of a collaboration names the rule that found it") func rules() throws {
    let (collaborations, total) = try rows("collaborations", "collaborations", "--details")
    #expect(total == collaborations.count && total > 5)
    let mentions = collaborations.flatMap {
      ($0["detail"] as? [String: Any])?["mentions"] as? [[String: Any]] ?? []
    }
    #expect(mentions.count >= total)
    #expect(mentions.allSatisfy { ($0["rule"] as? String)?.isEmpty == false })
  }

  @Test("what is declined, by whom and in which answer, newest first") func declined() throws {
    let (declined, total) = try rows("declined", "declined")
    #expect(total == declined.count && total > 4)
    let days = try declined.map { try #require($0["date"] as? String) }
    #expect(days == days.sorted(by: >))
    let known = try #require(declined.first { $0["answer"] as? String == "H7129003" })
    #expect(known["act"] as? String == "ändra skollagen i denna del")
    #expect(known["minister"] as? String == "Ingemar Rosvall")
    #expect(known["reference"] as? String == "2019/20:9003")
    #expect(known["title"] as? String == "Bemannade skolbibliotek")
    let (narrowed, count) = try rows("declined", "declined", "skollagen")
    #expect(count == 1)
    #expect(narrowed.first?["id"] as? String == known["id"] as? String)
  }

  @Test(
    "nothing found is an empty list and its own exit status", arguments: ["measures", "declined", "collaborations"])
  func nothing(_ command: String) throws {
    let end = try Program.run("svar", [command, "zzzz", "--sample", "--json"])
    #expect(end.status == 1)
    #expect(end.output == "{\"\(command)\":[],\"total\":0}\n")
  }

  @Test("details alone, without JSON, are refused") func detailsAlone() throws {
    let end = try Program.run("svar", ["measures", "--details", "--sample"])
    #expect(end.status == 64)
    #expect(end.errors.contains("--details needs --json"))
    #expect(end.output.isEmpty)
  }
}
