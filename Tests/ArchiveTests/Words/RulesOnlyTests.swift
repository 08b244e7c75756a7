import SvarArchive
import SvarModel
import Testing

@Suite("An archive made without a dictionary") struct RulesOnlyTests {
  private static let texts = [
    "Polisen kom.", "Poliserna gick.", "Två böcker låg kvar.", "Boken föll.", "Myndigheternas svar dröjde.",
    "En myndighet teg.", "Valet hölls.", "En valp skällde.", "Gängkriminaliteten växer.", "Kriminaliteten minskar.",
  ]

  @Test(
    "finds forms by rules of endings and by tables",
    arguments: [
      ("polis", ["[Polisen] kom.", "[Poliserna] gick."]), ("poliserna", ["[Polisen] kom.", "[Poliserna] gick."]),
      ("bok", ["Två [böcker] låg kvar."]), ("böckernas", ["Två [böcker] låg kvar."]),
      ("myndighet", ["[Myndigheternas] svar dröjde.", "En [myndighet] teg."]), ("val", ["[Valet] hölls."]),
      ("kriminaliteten", ["[Kriminaliteten] minskar."]), ("=polis", []), ("\"polis gick\"", ["[Poliserna gick]."]),
    ])
  func forms(_ query: String, _ expected: [String]) async throws {
    let archive = try Sayings.archive(Self.texts.filter { $0 != "Boken föll." }, usesDictionary: false)
    let marked = try await archive.marked(query)
    #expect(marked == expected)
  }

  @Test("leads regular and irregular forms of a word together") func bothKinds() async throws {
    let archive = try Sayings.archive(Self.texts, usesDictionary: false)
    #expect(try await archive.marked("bok") == ["Två [böcker] låg kvar.", "[Boken] föll."])
  }

  @Test("is sound, and says how its words are known") func check() throws {
    let report = try Sayings.archive(Self.texts, usesDictionary: false).check()
    #expect(report.isSound)
    guard case .wordForms(let dictionary, let unknown, let rules)? = report.findings.last?.subject else {
      Issue.record("nothing is said of the words")
      return
    }
    #expect(dictionary == 0 && unknown == 0 && rules > 20)
  }
}
