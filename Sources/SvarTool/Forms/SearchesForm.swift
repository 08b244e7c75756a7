import SvarModel

/// `searches --json`.
struct SearchesForm: Encodable {
  struct Row: Encodable {
    var name: String
    var kind: String
    var query: String
    var count: Int?
    var new: Int?
  }

  var searches: [Row]

  init(_ searches: [SavedSearch]) {
    self.searches = searches.map {
      Row(name: $0.name, kind: $0.kind.rawValue, query: $0.query, count: $0.count, new: $0.new)
    }
  }
}
