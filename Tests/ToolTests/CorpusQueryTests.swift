import Foundation
import SvarArchive
import SvarModel
import SvarReaders
import SvarTestSupport
import Testing

@testable import SvarTool

/// The second table: real papers, where they lie beside the project.
@Suite("Queries of real papers", .enabled(if: RealPapers.areThere && SwedishDictionary.isThere)) struct CorpusQueryTests
{
  @Test("find what they must and leave what they must not", arguments: try QueryTable.read("queries-corpus"))
  func corpus(_ line: QueryTable.Line) async throws {
    let archive = try RealPapers.archive.get()
    try await line.check(in: archive)
  }

  @Test("name only papers that there are") func papers() async throws {
    let papers = try await QueryTable.papers(finding: "", in: RealPapers.archive.get())
    #expect(papers.count > 160)
    for line in try QueryTable.read("queries-corpus") {
      #expect(papers.isSuperset(of: line.must + line.mustNot), "\(line)")
    }
  }
}

/// A few real papers: those in the parliament's own form, and the interpellations of the session 1994/95.
enum RealPapers {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/corpus").standardizedFileURL.path

  static var areThere: Bool {
    let there = FileManager.default.fileExists(atPath: folder + "/README.md")
    if !there { print("skipped: no real papers at ../shared") }
    return there
  }

  private struct Enough: Error {}

  /// Read once for all lines.
  static let archive = Result<Archive, any Error> {
    var arrivals: [Arrival] = []
    try PaperReader().read(paths: [folder + "/riksdagen-original"]) { arrivals.append($0) }
    // The sessions lie in order in the archive of interpellations; what comes after the first need not be unpacked.
    do {
      try PaperReader().read(paths: [folder + "/interpellations-tei.tar.xz"]) { arrival in
        if case .paper(.question(let question)) = arrival, question.reference.session.startYear > 1994 {
          throw Enough()
        }
        arrivals.append(arrival)
      }
    } catch is Enough {}
    let archive = try Archive.inMemory(registers: Registers.known())
    _ = try archive.importing(arrivals, reading: .answers())
    return archive
  }
}
