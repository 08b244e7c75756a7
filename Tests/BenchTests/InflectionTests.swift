import Testing

@testable import svar_bench

struct InflectionTests {
  @Test(
    "nouns have their forms",
    arguments: [
      "skola skolan skolor skolorna", "pojke pojken pojkar pojkarna", "myndighet myndigheten myndigheter myndigheterna",
      "händelse händelsen händelser händelserna", "strategi strategin strategier strategierna",
      "område området områden områdena", "förslag förslaget förslag förslagen", "lärare läraren lärare lärarna",
      "bok boken böcker böckerna", "sabotage sabotaget sabotage sabotagen",
    ])
  func noun(_ line: String) throws {
    let forms = line.split(separator: " ").map(String.init)
    let row = try #require(try BenchData("nouns.tsv").rows.first { $0["noun"] == forms[0] })
    #expect(try Noun(row).forms == forms)
  }

  @Test(
    "verbs have their forms",
    arguments: [
      "samordna samordnar samordnade samordnat samordnas samordnas", "följa följer följde följt följas följs",
      "genomföra genomför genomförde genomfört genomföras genomförs",
      "bestämma bestämmer bestämde bestämt bestämmas bestäms",
      "leda leder ledde lett ledas leds", "möta möter mötte mött mötas möts", "ge ger gav gett ges ges",
      "få får fick fått fås fås",
    ])
  func verb(_ line: String) throws {
    let forms = line.split(separator: " ").map(String.init)
    let row = try #require(try BenchData("verbs.tsv").rows.first { $0["infinitive"] == forms[0] })
    #expect(try Verb(row).forms == forms)
  }

  @Test("a compound has its parts' letters, and never three of the same in a row")
  func compounds() throws {
    let vocabulary = try Vocabulary()
    var chance = Chance(7)
    for _ in 0..<20_000 {
      let word = Array(vocabulary.form(vocabulary.compound(&chance), .definite))
      #expect(!zip(word, zip(word.dropFirst(), word.dropFirst(2))).contains { $0 == $1.0 && $0 == $1.1 }, "\(word)")
    }
  }
}
