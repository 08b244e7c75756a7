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
    var counts: [String: Int] = [:]
    for index in Self.indexes {
      for range in Self.ranges {
        let rows = try Row.fetchCursor(
          database, sql: "SELECT term, doc FROM temp.\(index.name)_terms WHERE term >= ? AND term < ?",
          arguments: [range.from, range.to])
        while let row = try rows.next() { counts[row[0], default: 0] += row[1] }
      }
    }
    for form in try String.fetchAll(database, sql: "SELECT form FROM word WHERE count > 0") where counts[form] == nil {
      counts[form] = 0
    }
    let statement = try database.cachedStatement(sql: "UPDATE word SET count = ?1 WHERE form = ?2 AND count <> ?1")
    for (form, count) in counts.sorted(by: { $0.key < $1.key }) { try statement.execute(arguments: [count, form]) }
  }

  private static let indexes = [TextIndex.questions, .answers, .debates]
  /// Forms, and not the signs of ``IndexToken``, in the order of bytes.
  private static let ranges = [
    (from: "0", to: "<"), (from: "a", to: "~"), (from: "\u{80}", to: "\u{10FFFF}\u{10FFFF}"),
  ]

  private func makeTables() throws {
    for index in Self.indexes {
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(index.name)_terms USING fts5vocab(main, \(index.name), row)
          """)
    }
  }
}
