import Foundation
import SvarTestSupport
import Testing

@testable import SvarLanguage

@Suite("Words that are written with a capital", .enabled(if: SwedishDictionary.isThere)) struct CapitalisedWordTests {
  @Test("none is passed over that the dictionary knows, whatever its ending") func all() throws {
    let files = try #require(DictionaryFiles.find())
    let register = try StemRegister(files)
    let dictionary = try #require(SpellingDictionary(files))
    let entries = try String(contentsOfFile: files.words, encoding: .utf8).split(separator: "\n")
      .map { $0.prefix { $0 != "/" && !$0.isWhitespace } }
      .filter { $0.contains(where: \.isUppercase) && !$0.contains("-") }
    #expect(entries.count > 1_000)
    var asked = 0
    for place in stride(from: 0, to: entries.count, by: 20) {
      for ending in ["", "s", "en", "er", "polisens"] {
        let form = entries[place].lowercased() + ending
        let written = form.prefix(1).uppercased() + form.dropFirst()
        guard dictionary.readings(of: form).isEmpty, !dictionary.readings(of: written).isEmpty else { continue }
        asked += 1
        #expect(register.mayBeCapitalised(form.unicodeScalars.map(\.value)), "\(form)")
      }
    }
    #expect(asked > 300)
  }

  @Test("most others are") func others() throws {
    let register = try StemRegister(try #require(DictionaryFiles.find()))
    for form in ["xqzvw", "fördröjningskostnad", "åtgärdspaketens"] {
      #expect(!register.mayBeCapitalised(form.unicodeScalars.map(\.value)), "\(form)")
    }
  }

  @Test("an entry loses before its ending what the rules of its flags take") func strips() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("svar-\(UUID().uuidString).aff")
    defer { try? FileManager.default.removeItem(at: file) }
    let rules = "SET UTF-8\nSFX E Y 2\nSFX E a or a\nSFX E \t0 er [^a]\r\nSFX A N 1\nSFX A mel meln mel\nPFX Q el x .\n"
    try Data(rules.utf8).write(to: file)
    let strips = try AffixStrips(affixes: file.path)
    func most(_ entry: String, _ flags: String) -> Int { strips.most(of: Array(entry.utf8), flags: flags.utf8) }
    #expect(most("Gata", "E") == 1)
    #expect(most("Gata", "A") == 0)
    #expect(most("Himmel", "EA") == 3)
    #expect(most("Himmel", "Q") == 0)
    #expect(most("", "EA") == 0)
  }
}
