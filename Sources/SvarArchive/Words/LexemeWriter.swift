import GRDB

/// Puts down what forms are forms of, and what parts they have.
struct LexemeWriter {
  let database: Database

  /// - Parameter isLate: whether the index has the form without it.
  func add(_ token: String, _ form: String, _ start: Int, _ end: Int, isLate: Bool) throws {
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO lexeme(token, form, start, end, late) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [token, form, start, end, isLate])
    guard IndexToken.isPart(token) else { return }
    var shape = String.UnicodeScalarView()
    shape.append(contentsOf: Array(form.unicodeScalars)[start..<end])
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO part_shape(token, shape) VALUES (?, ?)")
      .execute(arguments: [token, String(shape)])
  }
}
