import SvarModel
import Testing

@testable import SvarArchive

/// The index keeps beginnings of some lengths only, and others are asked for by these where nothing else has them.
@Suite struct BeginningTests {
  private static let words = [
    "Myndighet", "Myndigheternas", "Myndighetsutövning", "Myndling", "Tillsynsmyndighet", "Mynt", "Myndighetsutövare",
  ]
  private static let begun = [
    "m", "myn", "myndi", "myndig", "myndigh", "myndighe", "myndighet", "myndighete", "myndigheter", "myndighets",
    "myndighetsu", "myndighetsutöv", "myndighetsutövn", "myndighetsutövx", "myndli", "mynt",
  ]

  @Test(arguments: [[], ["Myndigha"], ["Myndighxets"], ["Myndighetsunion", "Myndighe"]])
  func everyWordThatGoesOnSoIsFound(_ others: [String]) async throws {
    let words = Self.words + others
    let archive = try Sayings.archive(words.map { "\($0)." })
    for letters in Self.begun {
      let expected = words.indices.filter { words[$0].lowercased().hasPrefix(letters) }.map { "2020/21:\($0 + 1)" }
      let found = try await archive.found(letters + "*")
      #expect(found == expected.reversed(), "\(letters)*")
      // While it is being typed, a form that the archive has not met is not looked up.
      let forms = Set(try await archive.found(letters))
      let typed = Set(try await archive.found(letters, typed: true))
      #expect(typed.isSuperset(of: found) && typed.isSubset(of: forms.union(found)), "\(letters)")
      if words.contains(where: { $0.lowercased() == letters }) { #expect(typed.isSuperset(of: forms), "\(letters)") }
    }
  }
}
