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

  private static func keys(_ text: String, _ row: BenchData.Row) throws(BenchDataError) -> [Key] {
    do {
      return try KeyWords.keys(text)
    } catch {
      throw row.fault("\(error)")
    }
  }
}
