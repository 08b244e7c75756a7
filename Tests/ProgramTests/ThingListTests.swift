import Foundation
import Testing

/// The commands that list what was promised and what was declined, as a script calls them.
@Suite("Lists of things on the command line") struct ThingListTests {
  private func object(_ arguments: [String]) throws -> [String: Any] {
    let end = try Program.run("svar", arguments + ["--sample", "--quiet", "--json"])
    #expect(end.status == 0, "\(end.errors)")
    #expect(end.errors.isEmpty)
    return try #require(try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any])
  }

  @Test("svar measures --due --details") func due() throws {
    let json = try object(["measures", "--due", "--details", "--limit", "3"])
    let rows = try #require(json["measures"] as? [[String: Any]])
    #expect(rows.count == 3)
    #expect(try #require(json["total"] as? Int) > 3, "the total counts all, not the rows printed")
    #expect(rows.allSatisfy { $0["deadline"] is String && $0["deadlineState"] is String && $0["mentions"] is [Any] })
  }

  @Test("svar declined, and a query in it") func declined() throws {
    let all = try object(["declined"])
    let some = try object(["declined", "studentbostäder"])
    #expect(try #require(some["total"] as? Int) >= 1)
    #expect(try #require(some["total"] as? Int) < (try #require(all["total"] as? Int)))
    let nothing = try Program.run("svar", ["declined", "--sample", "--quiet", "--json", "zzzz"])
    #expect(nothing.status == 1)
    #expect(nothing.output.contains("\"total\":0"))
  }

  @Test("Details are for JSON, and that is said") func needsJSON() throws {
    let end = try Program.run("svar", ["measures", "--sample", "--details"])
    #expect(end.status != 0)
    #expect(end.output.isEmpty)
    #expect(end.errors.contains("--details needs --json"))
  }
}
