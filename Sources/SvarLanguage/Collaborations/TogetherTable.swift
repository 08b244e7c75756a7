import SvarModel

/// One line of `together.tsv`.
struct TogetherRule: Sendable {
  let name: String
  let keys: [UInt64]
  let strength: Collaboration.Strength
}

/// The phrases that say "together", by their first word.
struct TogetherTable: Sendable {
  private let byFirst: [UInt64: [TogetherRule]]

  init() throws(LanguageDataError) {
    let table = try DataTable(embedded: "together.tsv", needed: ["rule", "words", "where", "strength"])
    var byFirst: [UInt64: [TogetherRule]] = [:]
    for row in table.rows {
      guard let strength = Collaboration.Strength(rawValue: try row.cell("strength")) else {
        throw row.fault("the strength is strong or weak")
      }
      guard try row.cell("where") == "with" else {
        throw row.fault("“\(try row.cell("where"))” is no place of a party")
      }
      let keys = try row.words("words").map { WordKey.of($0) }
      guard let first = keys.first else { throw row.fault("a rule has no words") }
      byFirst[first, default: []].append(TogetherRule(name: try row.cell("rule"), keys: keys, strength: strength))
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.keys.count > $1.keys.count } }
    self.byFirst = byFirst
  }

  /// The longest phrase that begins at a token, and where it ends; adverbs may stand inside ("samverkar därför med").
  func rule(_ tokens: [Token], at start: Int, to end: Int) -> (TogetherRule, Int)? {
    guard let candidates = byFirst[tokens[start].key] else { return nil }
    for rule in candidates {
      var index = start
      var fits = true
      for (order, key) in rule.keys.enumerated() {
        while order > 0, index < end, tokens[index].key != key, tokens[index].has(.adverb) { index += 1 }
        guard index < end, tokens[index].key == key else {
          fits = false
          break
        }
        index += 1
      }
      if fits { return (rule, index) }
    }
    return nil
  }
}
