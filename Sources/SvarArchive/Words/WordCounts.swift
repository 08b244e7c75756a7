import GRDB

/// In how many papers and debates each form stands, as the index has it.
struct WordCounts {
  let database: Database

  /// Counts anew the given forms, or all.
  func refresh(_ forms: Set<String>? = nil) throws {
    try makeTables()
    if let forms {
      let statement = try database.cachedStatement(sql: "UPDATE word SET count = ? WHERE form = ?")
      for form in forms.sorted() {
        var count = 0
        for index in Self.indexes {
          count +=
            try Int.fetchOne(
              database.cachedStatement(sql: "SELECT doc FROM temp.\(index.name)_terms WHERE term = ?"),
              arguments: [form]) ?? 0
        }
        try statement.execute(arguments: [count, form])
      }
      return
    }
    try refreshAll()
  }

  /// Goes through the list of words and the terms of the indexes side by side, both in the order of their bytes, so that
  /// never more than some thousand words are in memory.
  private func refreshAll() throws {
    let terms = try Self.indexes.map { try TermWalk(database, table: "temp.\($0.name)_terms") }
    let page = try database.cachedStatement(sql: "SELECT form, count FROM word WHERE form > ? ORDER BY form LIMIT 4096")
    let update = try database.cachedStatement(sql: "UPDATE word SET count = ? WHERE form = ?")
    var last = ""
    while true {
      let rows = try Row.fetchAll(page, arguments: [last])
      for row in rows {
        let form: String = row[0]
        let count = try terms.reduce(0) { try $0 + $1.count(of: form) }
        if count != row[1] { try update.execute(arguments: [count, form]) }
        last = form
      }
      if rows.count < 4096 { return }
    }
  }

  private static let indexes = [TextIndex.questions, .answers, .debates]

  private func makeTables() throws {
    for index in Self.indexes {
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(index.name)_terms USING fts5vocab(main, \(index.name), row)
          """)
    }
  }
}
