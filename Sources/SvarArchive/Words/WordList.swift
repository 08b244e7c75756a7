import GRDB

/// The forms that the archive's papers hold, kept so that a query's word can be led to all its forms at once.
struct WordList {
  private var known: Set<String> = []
  /// Longer runs of letters are addresses and accidents; they are found as they are, and have no forms.
  private static let longest = 64

  static func words(of texts: [String]) -> Set<String> {
    var forms: Set<String> = []
    for text in texts {
      Tokens.each(in: text) { _, _, form in
        if form.count <= longest { forms.insert(Tokens.string(form)) }
      }
    }
    return forms
  }

  /// Adds what is new; to be called inside the transaction that adds the paper.
  mutating func add(_ forms: Set<String>, in database: Database) throws {
    // Not `subtracting`: it goes through the larger of the two sets, and that is the archive's whole list.
    let new = forms.filter { !known.contains($0) }
    guard !new.isEmpty else { return }
    let statement = try database.cachedStatement(sql: "INSERT OR IGNORE INTO word(form, backwards) VALUES (?, ?)")
    for form in new.sorted() {
      try statement.execute(arguments: [form, String(String.UnicodeScalarView(form.unicodeScalars.reversed()))])
    }
    known.formUnion(new)
  }

  /// Forgets what it believes to be there, after a transaction that did not end well.
  mutating func forget() { known = [] }
}
