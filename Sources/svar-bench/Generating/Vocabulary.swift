/// The words of generated papers: inflected stems, and compounds of them without end.
struct Vocabulary {
  let nouns: [Noun]
  let verbs: [Verb]
  let adjectives: [Adjective]

  /// Of the nouns drawn, how many are compounds, and of those, how many have three parts.
  private static let compoundShare = 0.28
  private static let longShare = 0.12

  private let nounRanks: Zipf
  private let verbRanks: Zipf
  private let adjectiveRanks: Zipf
  private let compoundRanks: Zipf

  /// - Throws: ``BenchDataError`` where a data file has a fault.
  init() throws(BenchDataError) {
    var nouns: [Noun] = []
    for row in try BenchData("nouns.tsv").rows { nouns.append(try Noun(row)) }
    var verbs: [Verb] = []
    for row in try BenchData("verbs.tsv").rows { verbs.append(try Verb(row)) }
    self.nouns = Self.ranked(nouns)
    self.verbs = Self.ranked(verbs)
    adjectives = Self.ranked(try BenchData("adjectives.tsv").rows.map(Adjective.init))
    nounRanks = Zipf(nouns.count, exponent: 0.75)
    verbRanks = Zipf(verbs.count, exponent: 0.8)
    adjectiveRanks = Zipf(adjectives.count, exponent: 0.8)
    compoundRanks = Zipf(nouns.count * nouns.count * 6, exponent: 0.95)
  }

  /// The commonest stand first in their files; the others by their inflection, which says nothing of how common they are.
  private static func ranked<Word>(_ words: [Word]) -> [Word] {
    var order = Chance(1)
    return words.prefix(40) + words.dropFirst(40).shuffled(using: &order)
  }

  func verb(_ chance: inout Chance) -> Verb { verbs[min(verbRanks.rank(&chance), verbs.count - 1)] }

  func adjective(_ chance: inout Chance) -> Adjective {
    adjectives[min(adjectiveRanks.rank(&chance), adjectives.count - 1)]
  }

  func lexeme(_ chance: inout Chance) -> Lexeme {
    guard chance.isTrue(Self.compoundShare) else { return Lexeme(prefix: "", noun: noun(&chance)) }
    return compound(&chance)
  }

  /// A compound: its rank alone says which stems it has, so that the common ones are common everywhere.
  func compound(_ chance: inout Chance) -> Lexeme {
    var parts = Chance(2, compoundRanks.rank(&chance))
    let last = noun(&parts)
    var prefix = nouns[noun(&parts)].link
    if parts.isTrue(Self.longShare) { prefix += linked(nouns[noun(&parts)].link, after: prefix) }
    return Lexeme(prefix: prefix, noun: last)
  }

  private func noun(_ chance: inout Chance) -> Int { min(nounRanks.rank(&chance), nouns.count - 1) }

  func form(_ lexeme: Lexeme, _ form: Noun.Form) -> String {
    let own = nouns[lexeme.noun].forms[form.rawValue]
    return lexeme.prefix.isEmpty ? own : lexeme.prefix + linked(own, after: lexeme.prefix)
  }

  /// Three of the same letter are written as two: `till` and `land` are never `tillland`.
  private func linked(_ word: String, after prefix: String) -> String {
    let end = prefix.utf8.suffix(2)
    guard end.count == 2, end.first == end.last, word.utf8.first == end.last else { return word }
    return String(word.dropFirst())
  }

  func isNeuter(_ lexeme: Lexeme) -> Bool { nouns[lexeme.noun].isNeuter }
}
