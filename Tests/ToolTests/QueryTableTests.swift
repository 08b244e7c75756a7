import Foundation
import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@testable import SvarTool

/// Queries with the papers of the sample that a careful reader expects them to find, and not to find.
@Suite("The table of queries", .enabled(if: SwedishDictionary.isThere)) struct QueryTableTests {
  @Test("finds what it must and leaves what it must not", arguments: try QueryTable.read("queries"))
  func sample(_ line: QueryTable.Line) async throws {
    try await line.check(in: QueryTable.sample.get())
  }

  @Test("is long enough, and names only papers that there are") func size() async throws {
    let lines = try QueryTable.read("queries")
    #expect(lines.count >= 60)
    let papers = try await QueryTable.papers(finding: "", in: QueryTable.sample.get())
    for line in lines { #expect(papers.isSuperset(of: line.must + line.mustNot), "\(line)") }
  }
}

/// A table of queries: one a line, with the ids of papers that it must and must not find.
enum QueryTable {
  struct Line: Sendable, CustomStringConvertible {
    var query: String
    var must: [String]
    var mustNot: [String]

    var description: String { query }

    func check(in archive: Archive) async throws {
      let found = try await QueryTable.papers(finding: query, in: archive)
      let missing = must.filter { !found.contains($0) }
      let tooMany = mustNot.filter(found.contains)
      #expect(missing.isEmpty, "\(query)")
      #expect(tooMany.isEmpty, "\(query)")
    }
  }

  /// The sample, read once for all lines.
  static let sample = Result { try SampleArchive.make() }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Data")

  static func read(_ name: String) throws -> [Line] {
    let text = try String(contentsOf: folder.appending(path: name + ".tsv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func papers(_ index: Int) -> [String] { cells[index].split(separator: " ").map(String.init) }
      return Line(query: cells[0], must: papers(1), mustNot: papers(2))
    }
  }

  /// The ids of the questions and answers that a query finds.
  static func papers(finding query: String, in archive: Archive) async throws -> Set<String> {
    var found: Set<String> = []
    for kind in [ListKind.question, .answer] {
      for row in try await archive.rows(ListRequest(kind: kind, query: query), offset: 0, limit: 100_000) {
        if case .paper(let paper) = row.id { found.insert(paper.rawValue) }
      }
    }
    return found
  }
}
