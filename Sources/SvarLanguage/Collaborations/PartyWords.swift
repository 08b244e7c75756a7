/// What the words of `parties.tsv` make of a party.
struct PartyWords: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case `public`, organised, vague, abroad, state, leads, example
  }

  private var byKind: [Kind: Set<UInt64>] = [:]
  private var endings: [Kind: [String]] = [:]

  init() throws(LanguageDataError) {
    try self.init(DataTable(embedded: "parties.tsv", needed: ["kind", "words"]))
  }

  init(_ table: DataTable) throws(LanguageDataError) {
    for row in table.rows {
      let name = try row.cell("kind")
      guard let kind = Kind(rawValue: name) else { throw row.fault("“\(name)” is no kind of party") }
      let words = try row.words("words")
      guard !words.isEmpty else { throw row.fault("a kind of party has no words") }
      for word in words {
        if word.first == "~" {
          endings[kind, default: []].append(String(word.dropFirst()))
        } else {
          byKind[kind, default: []].insert(WordKey.of(word))
        }
      }
    }
  }

  /// Whether a word is of a kind, by itself or by its ending.
  func has(_ kind: Kind, _ reading: Reading, _ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord else { return false }
    if byKind[kind]?.contains(token.key) == true { return true }
    guard let endings = endings[kind], token.count > 3 else { return false }
    let word = reading.word(index).lowercased()
    return endings.contains { word.hasSuffix($0) }
  }
}
