import GRDB

/// The forms that an index holds, in the order of their bytes, asked one after the other.
final class TermWalk {
  private let database: Database
  private let table: String
  private var ranges = TermWalk.ranges[...]
  private var rows: RowCursor?
  private var term: [UInt8]?
  private var texts = 0

  /// Forms, and not the signs of ``IndexToken``.
  private static let ranges = [
    (from: "0", to: "<"), (from: "a", to: "~"), (from: "\u{80}", to: "\u{10FFFF}\u{10FFFF}"),
  ]

  /// - Parameter table: one that the database's `fts5vocab` shows, a row for each term.
  init(_ database: Database, table: String) throws {
    self.database = database
    self.table = table
    try advance()
  }

  /// In how many texts a form stands. Each form asked for comes behind the one before.
  func count(of form: String) throws -> Int {
    let bytes = Array(form.utf8)
    while let term, term.lexicographicallyPrecedes(bytes) { try advance() }
    return term == bytes ? texts : 0
  }

  private func advance() throws {
    while true {
      if let row = try rows?.next() {
        term = Array((row[0] as String).utf8)
        texts = row[1]
        return
      }
      guard let range = ranges.popFirst() else {
        term = nil
        return
      }
      rows = try Row.fetchCursor(
        database, sql: "SELECT term, doc FROM \(table) WHERE term >= ? AND term < ?", arguments: [range.from, range.to])
    }
  }
}
