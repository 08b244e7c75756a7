import Foundation
import SvarModel
import Testing

@testable import SvarLanguage

/// The reader held against answers that careful readers have marked; skipped where they are not beside the project.
@Suite struct GoldTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/gold").standardizedFileURL

  static let isThere: Bool = {
    let there = FileManager.default.fileExists(atPath: folder.path)
    if !there { print("skipped: no marked answers beside the project") }
    return there
  }()

  private struct Gold: Decodable {
    struct Given: Decodable { var date: String? }
    struct Stretch: Decodable { var start: Int, end: Int }
    struct Found: Decodable { var kind: String, head: Stretch, clause: Stretch, optional: Bool? }
    struct Named: Decodable { var name: String, start: Int, end: Int }
    struct Document: Decodable { var references: [String]?, answeredBy: String? }
    var given: Given?
    var document: Document?
    var measures: [Found]?
    var agencies: [Named]?
  }

  private func each(_ set: String, _ body: (Gold, Extraction) -> Void) throws {
    let folder = Self.folder.appendingPathComponent(set)
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where file.lastPathComponent.hasSuffix(".gold.json") {
      let name = file.lastPathComponent.dropLast(".gold.json".count)
      let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
      let text = try String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
      body(gold, try extraction(of: text, on: gold.given?.date.flatMap { Day(iso: $0) }))
    }
  }

  private func dice(_ one: Span, _ other: Gold.Stretch) -> Double {
    let shared = max(0, min(one.end, other.end) - max(one.start, other.start))
    let total = one.count + other.end - other.start
    return total > 0 ? 2 * Double(shared) / Double(total) : 0
  }

  @Test(.enabled(if: GoldTests.isThere)) func measuresAreFoundAsReadersFindThem() throws {
    var right = 0
    var missed = 0
    var extra = 0
    try each("dev") { gold, extraction in
      var left = extraction.measures
      for mark in gold.measures ?? [] where mark.optional != true {
        if let index = left.firstIndex(where: { dice($0.head, mark.head) >= 0.5 || dice($0.clause, mark.clause) >= 0.6 }
        ) {
          left.remove(at: index)
          right += 1
        } else {
          missed += 1
        }
      }
      extra += left.count
    }
    let score = 2 * Double(right) / Double(2 * right + missed + extra)
    #expect(score >= 0.68, "measures F1 \(score)")
  }

  @Test(.enabled(if: GoldTests.isThere)) func agenciesAndHeadersAreFound() throws {
    var right = 0
    var wrong = 0
    var headers = 0
    var documents = 0
    try each("dev") { gold, extraction in
      let found = Set(extraction.agencies.map { "\($0.name) \($0.span.start)" })
      let marked = Set((gold.agencies ?? []).map { "\($0.name) \($0.start)" })
      right += found.intersection(marked).count
      wrong += found.symmetricDifference(marked).count
      documents += 1
      let isRight =
        extraction.header.references.map(\.description) == gold.document?.references
        && extraction.header.answeredBy?.name == gold.document?.answeredBy
      headers += isRight ? 1 : 0
    }
    #expect(2 * Double(right) / Double(2 * right + wrong) >= 0.95)
    #expect(Double(headers) / Double(documents) >= 0.98)
  }

  @Test(.enabled(if: GoldTests.isThere)) func theSeedIsReadWhole() throws {
    try each("seed") { gold, extraction in
      #expect(extraction.measures.count >= 7)
      #expect(extraction.collaborations.map(\.group) == ["mob-12", "mob-12"])
      #expect(extraction.header.transferred)
      #expect(extraction.header.answeredBy == nil)
    }
  }
}
