import Foundation
import SvarArchive
import SvarModel
import SvarTool
import Testing

@testable import svar_bench

/// The file of judged pairs, and what is counted by it.
@Suite struct JudgedPairTests {
  @Test func everyPairHasTwoPlacesAVerdictAndAReasonAndStandsOnce() throws {
    let pairs = try JudgedPair.all()
    #expect(pairs.count >= 200)
    #expect(Set(pairs.map { Set([$0.one, $0.other]) }).count == pairs.count)
    #expect(pairs.allSatisfy { $0.one.paper != $0.other.paper && $0.reason.count < 200 })
    for verdict in JudgedPair.Verdict.allCases { #expect(pairs.contains { $0.verdict == verdict }) }
  }

  private func mentions() async throws -> JoinedMentions {
    let archive = try Archive.inMemory(registers: .known(), usesDictionary: false)
    let papers = [
      ("2020/21:1", "Regeringen har tillsatt en utredning om fyrarna (dir. 2020:9)."),
      ("2020/21:2", "Regeringen har tillsatt Fyrljusutredningen (dir. 2020:9)."),
      ("2020/21:3", "Regeringen har tillsatt en utredning om lotsarna (dir. 2020:8)."),
    ].map { reference, text in
      Arrival.paper(
        .answer(
          Answer(
            kind: .written, references: [Reference(reference)!], date: Day(2020, 10, 1),
            text: PaperText(cleaning: text),
            provenance: Provenance(form: .text, source: reference))))
    }
    _ = try archive.importing(papers, reading: .answers())
    return try await JoinedMentions(of: archive)
  }

  @Test func whatIsJoinedIsCountedByWhyAndWhatIsWrongIsListed() async throws {
    let mentions = try await mentions()
    #expect(mentions.all.map(\.paper) == ["H8121", "H8122", "H8123"])
    func pair(_ one: String, _ other: String, _ verdict: JudgedPair.Verdict, at offset: Int = 24) -> JudgedPair {
      JudgedPair(
        one: JudgedPair.Place(paper: one, offset: 24), other: JudgedPair.Place(paper: other, offset: offset),
        verdict: verdict, reason: "invented")
    }
    var tally = JoinsTally()
    tally.add(pair("H8121", "H8122", .same), mentions)
    tally.add(pair("H8122", "H8123", .different), mentions)
    #expect(tally.joined == JoinsTally.Count(same: 1))
    #expect(tally.apart == JoinsTally.Count(different: 1))
    #expect(tally.byRule.keys.sorted() == ["number"])
    #expect(tally.percentWrong == 0)
    tally.add(pair("H8122", "H8121", .different), mentions)
    tally.add(pair("H8121", "H8123", .same), mentions)
    tally.add(pair("H8121", "H8129", .same), mentions)
    tally.add(pair("H8121", "H8122", .same, at: 400), mentions)
    #expect(tally.percentWrong == 50)
    #expect(tally.wrong.count == 1 && tally.missed.count == 1 && tally.lost == 2)
  }

  @Test func proseIsReadAsPapersOfTheirMonth() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "prose-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let month = folder.appending(path: "uppdrag/2019/03")
    try FileManager.default.createDirectory(at: month, withIntermediateDirectories: true)
    try Data("# Om fyrar\n\n- Regeringen tänder dem.\n".utf8).write(to: month.appending(path: "fyrar.md"))
    try Data("# Om inget".utf8).write(to: folder.appending(path: "utan-dag.md"))
    let papers = try ProsePapers(in: folder.path)
    let answer = try #require(papers.answers.first)
    #expect(papers.answers.count == 1)
    #expect(answer.date == Day(2019, 3, 15) && answer.title == "Om fyrar")
    #expect(answer.text.paragraphs.map(\.text) == ["Om fyrar", "Regeringen tänder dem."])
    #expect(papers.names[answer.id] == "prose-" + ProsePapers.hash("uppdrag/2019/03/fyrar.md"))
  }
}
