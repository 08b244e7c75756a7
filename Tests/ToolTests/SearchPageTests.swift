import Foundation
import SvarArchive
import SvarModel
import SvarSettings
import SvarTestSupport
import Testing

@testable import SvarTool

/// Every example of the pages about searching is asked of the sample.
///
/// `SVAR_WRITE_EXAMPLES=1 swift test --filter SearchPageTests` writes the numbers and sentences anew, to be looked at.
@Suite("The pages about searching") struct SearchPageTests {
  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs")

  @Test(
    "say what is found", .enabled(if: SwedishDictionary.isThere),
    arguments: [("search.sv.md", InterfaceLanguage.swedish), ("search.md", .english)])
  func examples(_ name: String, _ language: InterfaceLanguage) async throws {
    let page = Self.docs.appending(path: name)
    var lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
    var isExample = false
    var count = 0
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") { isExample = line == "```svar" }
      guard isExample, !line.hasPrefix("```") else { continue }
      let arrow = try #require(line.range(of: " → "), "line \(number + 1) of \(name)")
      let query = line[..<arrow.lowerBound].trimmingCharacters(in: .whitespaces)
      let told = try await answer(to: query, language)
      count += 1
      if ProcessInfo.processInfo.environment["SVAR_WRITE_EXAMPLES"] != nil {
        lines[number] = line[..<arrow.upperBound] + told
      } else {
        #expect(line[arrow.upperBound...] == told, "line \(number + 1) of \(name): \(query)")
      }
    }
    #expect(count > 50)
    if ProcessInfo.processInfo.environment["SVAR_WRITE_EXAMPLES"] != nil {
      try lines.joined(separator: "\n").write(to: page, atomically: true, encoding: .utf8)
    }
  }

  @Test("have the same examples in both languages") func alike() throws {
    func numbers(_ name: String) throws -> [Int?] {
      try String(contentsOf: Self.docs.appending(path: name), encoding: .utf8).split(separator: "\n")
        .filter { $0.contains(" → ") }.map { $0.split(separator: " ").last.flatMap { Int($0) } }
    }
    #expect(try numbers("search.md") == numbers("search.sv.md"))
  }

  /// How many rows `svar search` has for it, or what it says of it.
  private func answer(to query: String, _ language: InterfaceLanguage) async throws -> String {
    do {
      let archive = try QueryTable.sample.get()
      let kinds = archive.kind(askedForBy: query).map { [$0] } ?? [.question, .answer]
      var count = 0
      for kind in kinds { count += try await archive.count(ListRequest(kind: kind, query: query)) }
      return String(count)
    } catch let problem as QueryProblem {
      return ToolWords(language).problem(problem)
    }
  }
}
