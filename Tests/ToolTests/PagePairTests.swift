import Foundation
import Testing

/// Pages that are there in both languages tell the same.
@Suite("A page in two languages") struct PagePairTests {
  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs")

  private func page(_ name: String) throws -> [Substring] {
    try String(contentsOf: Self.docs.appending(path: name), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The lines between fences: what is to be copied is the same in both.
  private func examples(_ lines: [Substring]) -> [Substring] {
    var isExample = false
    return lines.filter { line in
      guard line.hasPrefix("```") else { return isExample }
      isExample.toggle()
      return false
    }
  }

  @Test("has the same sections, examples and points", arguments: [("restricted.md", "restricted.sv.md")])
  func alike(_ english: String, _ swedish: String) throws {
    let (first, second) = (try page(english), try page(swedish))
    for start in ["# ", "## ", "* "] {
      #expect(first.filter { $0.hasPrefix(start) }.count == second.filter { $0.hasPrefix(start) }.count)
    }
    #expect(examples(first) == examples(second) && !examples(first).isEmpty)
    #expect(first.contains { $0.contains("(\(swedish))") } && second.contains { $0.contains("(\(english))") })
  }
}
