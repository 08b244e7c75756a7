import GRDB

/// Puts into the index what forms were found to be after their texts had come, so that a search need not look for such
/// forms by themselves.
struct LateFolding {
  let database: Database
  let lexicon: Lexicon

  /// - Complexity: every text with such a form is taken out of the index and put in again.
  func fold() throws {
    let forms = try String.fetchAll(database, sql: "SELECT DISTINCT form FROM lexeme WHERE late = 1")
    guard !forms.isEmpty else { return }
    var texts: [(index: TextIndex, ids: [Int64])] = []
    for index in TextIndex.all {
      let statement = try database.makeStatement(sql: "SELECT rowid FROM \(index.name) WHERE \(index.name) MATCH ?")
      var ids: Set<Int64> = []
      for form in forms {
        if case .match(let text) = IndexExpression.word(form) {
          ids.formUnion(try Int64.fetchAll(statement, arguments: [text]))
        }
      }
      texts.append((index, ids.sorted()))
    }
    // All are taken out by what they were put in with, before that changes.
    for (index, ids) in texts {
      for id in ids { try index.remove(id, lexicon, in: database) }
      try emptyMemory()
    }
    try database.execute(
      sql: """
        UPDATE word SET tokens = tokens || iif(tokens = '', '', char(9)) || (
            SELECT group_concat(token, char(9)) FROM (
              SELECT DISTINCT token FROM lexeme WHERE form = word.form AND late = 1 ORDER BY token))
          WHERE form IN (SELECT form FROM lexeme WHERE late = 1);
        UPDATE lexeme SET late = 0 WHERE late = 1;
        """)
    lexicon.forget()
    for (index, ids) in texts {
      for id in ids { try index.add(id, lexicon, in: database) }
      try emptyMemory()
    }
  }

  /// Has the indexes write what they have gathered: they do before anything that could be undone.
  private func emptyMemory() throws { try database.execute(sql: "SAVEPOINT gathered; RELEASE gathered") }
}
