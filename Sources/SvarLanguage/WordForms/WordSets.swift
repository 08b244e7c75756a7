/// Words that the analysis treats by name.
public struct WordSets: Sendable {
  /// Words that have no other forms worth finding by them: prepositions, conjunctions, adverbs.
  let unchanging: Set<String>
  /// Words that look like compounds and are none.
  let whole: Set<UInt64>
  /// Words of three letters that may begin, or end, a compound.
  let shortBeginnings: Set<UInt64>
  let shortEndings: Set<UInt64>
  /// Shapes that only stand before another word, and what they are of: `föräldra-`.
  let beginnings: [UInt64: String]
  /// Words that before another make a new word and no compound: `genom-`, `under-`.
  let particles: Set<UInt64>
  /// Words that at the end of another derive a word from it: `-lös`, `-full`.
  let derivations: Set<UInt64>

  private static let made = Result { () throws(LanguageDataError) in try WordSets() }

  /// The sets that ship with the module.
  ///
  /// - Throws: ``LanguageDataError`` where a data file of the module has a fault.
  public static func shared() throws(LanguageDataError) -> WordSets { try made.get() }

  /// Whether a word is never split.
  public func isWhole(_ word: String) -> Bool { whole.contains(WordKey.of(word)) }

  /// Whether a word before another makes a new word and no compound.
  public func isParticle(_ word: String) -> Bool { particles.contains(WordKey.of(word)) }

  /// Whether a word behind another derives a new word from it.
  public func isDerivation(_ word: String) -> Bool { derivations.contains(WordKey.of(word)) }

  private init() throws(LanguageDataError) {
    func words(_ file: String, _ column: String) throws(LanguageDataError) -> [String] {
      var all: [String] = []
      for row in try DataTable(embedded: file, needed: [column]).rows { all += try row.words(column) }
      return all
    }
    unchanging = Set(try words("unchanging.tsv", "words"))
    whole = Set(try words("whole-words.tsv", "word").map { WordKey.of($0) })
    shortBeginnings = Set(try words("compound-parts.tsv", "beginnings").map { WordKey.of($0) })
    shortEndings = Set(try words("compound-parts.tsv", "endings").map { WordKey.of($0) })
    var beginnings: [UInt64: String] = [:]
    for row in try DataTable(embedded: "beginnings.tsv", needed: ["shape", "lemma"]).rows {
      beginnings[WordKey.of(try row.cell("shape"))] = try row.cell("lemma")
    }
    self.beginnings = beginnings
    particles = Set(try words("compound-parts.tsv", "particles").map { WordKey.of($0) })
    derivations = Set(try words("compound-parts.tsv", "derivations").map { WordKey.of($0) })
  }
}
