import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@Suite("A word whose parts come later", .enabled(if: SwedishDictionary.isThere)) struct LateWordTests {
  private static let early = ["Ebbarpskommissionen lade fram sitt betänkande."]
  private static let later = [
    "Ebbarp är en hamn.", "Fiskarna i Ebbarp ror.", "Ebbarp ligger vid havet.", "Kommissionen lade ned.",
    "Kommissionen reste.", "Kommissionens arbete pågår.", "Kommissionen är enig.",
  ]

  @Test("is found by them once they are known, and its parts are marked") func found() async throws {
    let archive = try Archive.inMemory()
    _ = try archive.importing(Sayings.arrivals(Self.early), reading: .nothing)
    _ = try archive.importing(Sayings.arrivals(Self.later, from: 2), reading: .nothing)
    #expect(try await archive.marked("ebbarp").first == "[Ebbarps]kommissionen lade fram sitt betänkande.")
    #expect(try await archive.marked("kommission").first == "Ebbarps[kommissionen] lade fram sitt betänkande.")
    #expect(try await archive.marked("kommission").count == 5)
    #expect(try archive.check().isSound)
  }

  @Test("is found alike in whatever order the papers come, in one import or in many") func orders() async throws {
    let texts = Self.early + Self.later
    let queries = ["ebbarp", "kommission", "ebbarpskommission", "ebbarpskommissionen", "\"i ebbarp\"", "hamn", "fisk"]
    var answers: Set<[[String]]> = []
    for order in [Array(texts.indices), texts.indices.reversed(), [3, 0, 6, 1, 7, 2, 5, 4]] {
      for size in [1, 3, texts.count] {
        let archive = try Archive.inMemory()
        let arrivals = Sayings.arrivals(texts)
        for start in stride(from: 0, to: order.count, by: size) {
          let some = order[start..<min(start + size, order.count)].map { arrivals[$0] }
          _ = try archive.importing(some, reading: .nothing)
        }
        var all: [[String]] = []
        for query in queries { all.append(try await archive.marked(query)) }
        answers.insert(all)
      }
    }
    #expect(answers.count == 1, "\(answers)")
  }
}
