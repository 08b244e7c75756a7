import GRDB

extension Vocabulary {
  /// What finds words that begin so: the index keeps beginnings of some lengths, and others are put together from the next
  /// longer ones and from the words that are shorter than those.
  func beginning(_ letters: String) throws -> ResolvedBeginning {
    let length = letters.unicodeScalars.count
    if IndexToken.beginningLengths.contains(length) {
      return ResolvedBeginning(letters: letters, tokens: [IndexToken.beginning(letters)])
    }
    if let shorter = try kept(letters) { return ResolvedBeginning(letters: letters, tokens: [shorter]) }
    guard let next = IndexToken.beginningLengths.first(where: { $0 > length }) else {
      return ResolvedBeginning(letters: letters, tokens: try few(letters, "form"))
    }
    let tokens = try few(letters, "CASE WHEN length(form) < \(next) THEN form ELSE '<' || substr(form, 1, \(next)) END")
    return ResolvedBeginning(letters: letters, tokens: tokens)
  }

  /// The same, with the entries of a word that need not be looked for besides.
  func beginning(_ letters: String, besides word: ResolvedWord) throws -> ResolvedBeginning {
    var found = try beginning(letters)
    found.covered = Set(try (word.lemmaTokens + word.partTokens).filter { try isCovered($0, by: letters) })
    return found
  }

  /// The longest beginning in the index that is shorter than the letters, where all words that begin with it go on as
  /// they do: `<myndigh` for `myndighet`.
  private func kept(_ letters: String) throws -> String? {
    let scalars = letters.unicodeScalars
    guard let length = IndexToken.beginningLengths.last(where: { $0 < scalars.count }) else { return nil }
    let start = String(String.UnicodeScalarView(scalars.prefix(length)))
    let others = try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM word WHERE form >= ?1 AND form < ?2)
            OR EXISTS (SELECT 1 FROM word WHERE form >= ?3 AND form < ?4)
          """), arguments: [start, letters, letters + "\u{10FFFF}", start + "\u{10FFFF}"])
    return others == 0 ? IndexToken.beginning(start) : nil
  }

  /// Whether every word that an entry of the index stands for begins with the letters, so that to look for these is to
  /// look for it too.
  func isCovered(_ token: String, by letters: String) throws -> Bool {
    let others = try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM lexeme WHERE token = ?1 AND form < ?2)
            OR EXISTS (SELECT 1 FROM lexeme WHERE token = ?1 AND form >= ?3)
          """), arguments: [token, letters, letters + "\u{10FFFF}"])
    return others == 0
  }

  /// Nil where they are more than the index is asked for one by one.
  private func few(_ letters: String, _ column: String) throws -> [String]? {
    let found = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT \(column) FROM word WHERE form >= ? AND form < ? LIMIT \(Self.mostBeginnings + 1)"),
      arguments: [letters, letters + "\u{10FFFF}"])
    return found.count > Self.mostBeginnings ? nil : found
  }

  private static let mostBeginnings = 64
}
