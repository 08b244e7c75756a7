import GRDB

/// The forms that an archive has seen, as a query asks for them.
struct Vocabulary {
  let database: Database
  /// Forms with a common ending or part that are looked for at most; the commonest endings have some thousands.
  private static let most = 8_000

  func holds(_ form: String) throws -> Bool {
    try Int.fetchOne(database.cachedStatement(sql: "SELECT 1 FROM word WHERE form = ?"), arguments: [form]) != nil
  }

  /// Every form of a word, itself first.
  func forms(of word: String) throws -> [String] { try WordForms(isSeen: holds).forms(of: word) }

  func ending(with end: String) throws -> [String] {
    let start = String(String.UnicodeScalarView(end.unicodeScalars.reversed()))
    return try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT form FROM word WHERE backwards >= ? AND backwards < ? ORDER BY backwards LIMIT \(Self.most)"),
      arguments: [start, start + "\u{10FFFF}"])
  }

  func holding(_ part: String) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(sql: "SELECT form FROM word WHERE instr(form, ?) LIMIT \(Self.most)"),
      arguments: [part])
  }
}
