import SvarModel
import Testing

@testable import SvarArchive

/// Queries that stand for a great many words of the archive.
@Suite struct ManyWordsTests {
  private static let letters = Array("abcdefghijklmnoprst")

  private static func word(_ number: Int) -> String {
    String([letters[number / letters.count % letters.count], letters[number % letters.count]]) + "qqvalm"
  }

  private static let archive = Result {
    try Sayings.archive(
      (0..<300).map { "Ett \(word($0)) sågs." } + ["Inget sågs.", "\(word(0)) och \(word(299)).", "qqvalmar sågs."])
  }

  @Test func allOfThemAreFoundOnce() async throws {
    let archive = try Self.archive.get()
    let found = try await archive.found("*qqvalm")
    #expect(found == ((1...300) + [302]).reversed().map { "2020/21:\($0)" })
    #expect(try await archive.found("*qqvalm och") == ["2020/21:302"])
    #expect(try await archive.found("-*qqvalm") == ["2020/21:303", "2020/21:301"])
    #expect(try await archive.found("*qqvalm* -=sågs") == ["2020/21:302"])
  }

  @Test func theBestOfThemStandsFirst() async throws {
    let best = try await Self.archive.get().found("*qqvalm sortera:relevans")
    #expect(best.count == 301)
    #expect(best.first == "2020/21:302")
  }

  @Test func theyAreMarked() async throws {
    let marked = try await Self.archive.get().marked("*qqvalm och")
    #expect(marked == ["[aaqqvalm] [och] [\(Self.word(299))]."])
  }
}
