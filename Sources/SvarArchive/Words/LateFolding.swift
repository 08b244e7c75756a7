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
    try keep(forms)
    lexicon.forget()
    for (index, ids) in texts {
      for id in ids { try index.add(id, lexicon, in: database) }
      try emptyMemory()
    }
  }

  /// Puts down that the forms are in the index as they are now known. One by one: of a statement that changes many rows the
  /// database keeps every page as it was, in memory, until it has ended.
  private func keep(_ forms: [String]) throws {
    let word = try database.cachedStatement(
      sql: """
        UPDATE word SET tokens = tokens || iif(tokens = '', '', char(9)) || (
            SELECT group_concat(token, char(9)) FROM (
              SELECT DISTINCT token FROM lexeme WHERE form = word.form AND late = 1 ORDER BY token))
          WHERE form = ?
        """)
    let lexeme = try database.cachedStatement(sql: "UPDATE lexeme SET late = 0 WHERE form = ? AND late = 1")
    for form in forms {
      try word.execute(arguments: [form])
      try lexeme.execute(arguments: [form])
    }
  }

  /// Has the indexes write what they have gathered: they do before anything that could be undone.
  private func emptyMemory() throws { try database.execute(sql: "SAVEPOINT gathered; RELEASE gathered") }
}
