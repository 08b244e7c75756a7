import SvarBrowser

/// What a reader types, search by search.
struct KeySession {
  /// The keys of one search.
  struct Search {
    let keys: [Key]
  }

  let searches: [Search]

  /// - Throws: ``BenchDataError`` where a line has no keys, or names a key that there is none of.
  init() throws(BenchDataError) {
    var searches: [Search] = []
    for row in try BenchData("session.tsv").rows {
      let keys = try Self.keys(row["keys"], row)
      guard !keys.isEmpty else { throw row.fault("there are no keys") }
      searches.append(Search(keys: keys))
    }
    self.searches = searches
  }

  /// Characters as they are, others in angle brackets: `<enter>`, `<ctrl-u>`.
  private static func keys(_ text: String, _ row: BenchData.Row) throws(BenchDataError) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(.character(first))
        continue
      }
      let name = String(rest.prefix { $0 != ">" })
      rest = rest.dropFirst(name.count + 1)
      if let named = Key.Named(rawValue: name) {
        keys.append(.named(named))
      } else if name.hasPrefix("ctrl-"), name.count == 6, let letter = name.last {
        keys.append(.control(letter))
      } else {
        throw row.fault("there is no key <\(name)>")
      }
    }
    return keys
  }
}
