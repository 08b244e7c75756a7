import GRDB

/// The names that people bear in an archive, and whom a query for each of them means.
///
/// A name in a query means everybody with all its words in theirs (``NameLookup``), so that `Anna Lind` means *Anna Maria
/// Lind* too; it is counted so.
struct NameValues {
  private(set) var values: [FacetValue] = []
  /// Which of the values each person's number stands for.
  private(set) var places: [Int64: [Int]] = [:]

  /// Askers.
  static func people(in database: Database) throws -> NameValues {
    try NameValues(database, sql: "SELECT id, name, folded FROM person")
  }

  /// Ministers by their names; those of whom only a title is known by that.
  static func ministers(in database: Database) throws -> NameValues {
    try NameValues(database, sql: "SELECT id, iif(name <> '', name, title), folded FROM minister")
  }

  private init(_ database: Database, sql: String) throws {
    let rows = try Row.fetchAll(database.cachedStatement(sql: sql))
    var numbers: [Substring: Int] = [:]
    func number(_ word: Substring) -> Int {
      if let known = numbers[word] { return known }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
    /// Who has each word, by their place among the rows.
    var bearers: [Int: [Int]] = [:]
    var words: [Set<Int>] = []
    for (row, person) in rows.enumerated() {
      let folded: String = person[2]
      words.append(Set(folded.split(separator: " ").map(number)))
      for word in words[row] { bearers[word, default: []].append(row) }
    }
    var known: [String: Int] = [:]
    // The same name may be printed in capitals elsewhere, and with the hyphens of line breaks.
    let best = rows.indices.sorted { one, other in
      let (first, second) = (rows[one][1] as String, rows[other][1] as String)
      if WrittenName.isBetter(first, than: second) { return true }
      return !WrittenName.isBetter(second, than: first) && one < other
    }
    for row in best {
      let person = rows[row]
      let name: String = person[1]
      let folded = Folded.words(name)
      guard !folded.isEmpty else { continue }
      let key = WrittenName.key(name)
      if known[key] != nil { continue }
      known[key] = values.count
      let wanted = Set(folded.map { number(Substring($0)) })
      let rarest = wanted.map { bearers[$0] ?? [] }.min { $0.count < $1.count } ?? []
      for row in rarest where wanted.isSubset(of: words[row]) {
        places[rows[row][0], default: []].append(values.count)
      }
      values.append(FacetValue(name: name))
    }
  }
}
