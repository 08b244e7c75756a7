/// The file of words that a search for a base has to find, and of words that it must not.
struct WordPairs {
  enum Relation: String, CaseIterable {
    /// Inflections of the base.
    case forms
    /// Compounds that end with the base.
    case lastPart = "last-part"
    /// Compounds that begin with the base.
    case firstPart = "first-part"
    /// Other words.
    case not
  }

  struct Line {
    let base: String
    let relation: Relation
    let words: [String]
  }

  let lines: [Line]

  /// - Throws: ``BenchDataError`` where a line has no words or an unknown relation.
  init() throws(BenchDataError) {
    var lines: [Line] = []
    for row in try BenchData("word-pairs.tsv").rows {
      let words = row["words"].split(whereSeparator: { " ;,".contains($0) }).map(String.init)
      guard let relation = Relation(rawValue: row["relation"]) else { throw row.fault("there is no such relation") }
      guard !row["base"].isEmpty, !words.isEmpty else { throw row.fault("there are no words") }
      lines.append(Line(base: row["base"], relation: relation, words: words))
    }
    self.lines = lines
  }
}

/// How many of the words, or of their papers, were found, for each relation.
struct PairTally {
  private var wanted: [WordPairs.Relation: Int] = [:]
  private var found: [WordPairs.Relation: Int] = [:]

  mutating func add(_ relation: WordPairs.Relation, wanted: Int, found: Int) {
    self.wanted[relation, default: 0] += wanted
    self.found[relation, default: 0] += found
  }

  func wanted(_ relation: WordPairs.Relation) -> Int { wanted[relation] ?? 0 }
  func found(_ relation: WordPairs.Relation) -> Int { found[relation] ?? 0 }

  /// Whether as many forms and compounds are found as are asked of the search.
  var isEnough: Bool { percent(.forms) >= 95 && percent(.lastPart) >= 90 }

  /// The share found, in percent; all of nothing.
  func percent(_ relation: WordPairs.Relation) -> Double {
    wanted(relation) == 0 ? 100 : Double(found(relation)) / Double(wanted(relation)) * 100
  }
}
