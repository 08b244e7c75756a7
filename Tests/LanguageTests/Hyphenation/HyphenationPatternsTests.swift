import Foundation
import Testing

@testable import SvarLanguage

@Suite("Patterns for hyphenation") struct HyphenationPatternsTests {
  private func patterns(_ text: String, _ encoding: String.Encoding = .utf8) throws -> HyphenationPatterns {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("svar-\(UUID().uuidString).dic")
    try #require(text.data(using: encoding)).write(to: file)
    return HyphenationPatterns(path: file.path)
  }

  @Test("places are counted in letters, whatever the file is written in")
  func encodings() throws {
    let utf8 = try patterns("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\nå1k\n")
    #expect(utf8.places(in: "åååkåk") == [3, 5])
    let latin = try patterns("ISO8859-1\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\nå1k\n", .isoLatin1)
    #expect(latin.places(in: "åååkåk") == [3, 5])
    #expect(latin.places(in: "åk漢") == [], "the file has no sign for it")
  }

  @Test("a break that changes the word is left out")
  func changes() throws {
    let patterns = try patterns("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\nf1f/ff=f,1,2\na1h\n")
    #expect(patterns.places(in: "schiffahrt") == [7])
  }

  @Test("what cannot be read, and what is no word, has no places")
  func nothing() throws {
    #expect(HyphenationPatterns(path: "/finns/inte.dic").places(in: "myndighet") == [])
    let patterns = try patterns("UTF-8\na1b\n")
    for word in ["", "a", String(repeating: "ab", count: 400), "\u{301}", "12"] {
      #expect(patterns.places(in: word) == [])
    }
  }

  @Test("let go of, they are opened anew", .enabled(if: HyphenationPatterns.find() != nil))
  func installed() async throws {
    let patterns = try #require(HyphenationPatterns.find())
    let places = patterns.places(in: "myndigheterna")
    #expect(places.contains(3) && places.contains(6))
    patterns.close()
    patterns.close()
    let words = ["myndigheterna", "sjukvårdsförsäkring", "redovisning"]
    let before = words.map { patterns.places(in: $0) }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for (word, expected) in zip(words, before) { #expect(patterns.places(in: word) == expected) }
          patterns.close()
        }
      }
    }
  }
}
