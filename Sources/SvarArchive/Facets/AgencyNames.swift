import GRDB

/// What the archive's agencies are called: by their official names, by short names, by abbreviations.
struct AgencyNames {
  private let agencies: [(name: String, called: [String])]

  init(_ database: Database) throws {
    let rows = try Row.fetchAll(database.cachedStatement(sql: "SELECT title, body FROM agency_text"))
    agencies = rows.map { row in
      let name: String = row[0]
      let body: String = row[1]
      return (name, ([name] + body.split(separator: "\n").map(String.init)).map(Folded.text))
    }
  }

  /// Official names.
  var names: [String] { agencies.map(\.name) }

  /// Official names of those called so in full; else of those with the words in what they are called, then of those that
  /// are called something that begins so.
  func called(_ words: [String], _ isUnfinished: Bool) -> [String] {
    let phrase = words.joined(separator: " ")
    let tests: [(String) -> Bool] = [
      { $0 == " \(phrase) " }, { $0.contains(" \(phrase) ") }, { $0.contains(" \(phrase)") },
    ]
    for test in isUnfinished ? [tests[2]] : tests {
      let found = agencies.filter { $0.called.contains(where: test) }.map(\.name)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The official names as values, and which of the values each agency stands for.
  func values() -> (values: [FacetValue], places: [String: [Int]]) {
    var bearers: [String: [String]] = [:]
    for agency in agencies {
      for called in Set(agency.called) { bearers[called, default: []].append(agency.name) }
    }
    var places: [String: [Int]] = [:]
    let values = agencies.enumerated().map { place, agency in
      for name in bearers[Folded.text(agency.name)] ?? [] { places[name, default: []].append(place) }
      return FacetValue(name: agency.name)
    }
    return (values, places)
  }
}
