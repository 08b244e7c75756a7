import Foundation
import SvarModel
import Testing

@testable import SvarLanguage

/// Sentences of which each tells one act of the state, or none, kept as text beside the test.
@Suite struct ActTests {
  private static let lines: [String] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("acts.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  @Test func thereAreSome() {
    #expect(Self.lines.count > 200)
    #expect(Self.lines.allSatisfy { $0.hasPrefix("+ ") || $0.hasPrefix("- ") })
  }

  @Test func eachTellsAnActOrNone() throws {
    for line in Self.lines {
      let found = try extraction(of: String(line.dropFirst(2)), on: Day(2024, 3, 1))
      #expect(found.measures.isEmpty == line.hasPrefix("-"), "\(line): \(found.measures.map(\.rule))")
    }
  }
}
