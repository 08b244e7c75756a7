import Foundation
import SvarArchive
import SvarModel
import SvarReaders
import SvarSettings
import SvarTestSupport
import Testing

@testable import SvarTool

@Suite("Real papers, written out and read back", .enabled(if: RealPapers.areThere && SwedishDictionary.isThere))
struct CorpusExportTests {
  private struct Enough: Error {}

  /// The papers in the parliament's own form, and what the first of the chamber's records hold.
  private func papers() throws -> [Arrival] {
    var arrivals: [Arrival] = []
    try PaperReader().read(paths: [RealPapers.folder + "/riksdagen-original"]) { arrivals.append($0) }
    var answers = 0
    do {
      try PaperReader().read(paths: [RealPapers.folder + "/chamber-records-tei.tar.xz"]) { arrival in
        guard case .paper(let paper) = arrival else { return }
        arrivals.append(arrival)
        if case .answer = paper { answers += 1 }
        if answers >= 60 { throw Enough() }
      }
    } catch is Enough {}
    return arrivals.filter { if case .paper = $0 { true } else { false } }
  }

  @Test("are the same papers, with the same measures, collaborations, refusals and agencies") func roundTrip()
    async throws
  {
    let first = try Archive.inMemory(registers: Registers.known())
    _ = try first.importing(papers(), reading: .answers())
    let lines = ArchiveContent.Written()
    let exporter = PaperExporter(format: .jsonl, words: ToolWords(.english))
    for kind in [ListKind.question, .answer] {
      try await first.forEachPaper(ListRequest(kind: kind)) { lines.texts.append(try exporter.text($0)) }
    }
    let second = try Archive.inMemory(registers: Registers.known())
    let tally = try second.importing(reading: .answers()) { take in
      try PaperReader().read(bytes: Array(lines.texts.joined().utf8), name: "allt.jsonl", take: take)
    }
    #expect(tally.rejected == [] && tally.added == lines.texts.count)
    let (before, after) = try await (ArchiveContent.of(first), ArchiveContent.of(second))
    #expect(before.count == after.count && before.count > 100)
    let measures = try await first.count(ListRequest(kind: .measure))
    #expect(measures > 20)
    for (was, now) in zip(before, after) where was != now {
      Issue.record("\(now.prefix(300)) where \(was.prefix(300)) was")
    }
  }
}
