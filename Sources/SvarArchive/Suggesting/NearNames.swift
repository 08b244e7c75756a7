import GRDB

/// Words of the names that a field's values have, near a word that none of them has.
struct NearNames {
  /// Each word in small letters, with how it is written and how many bear it.
  private var words: [String: (written: String, bearers: Int)] = [:]

  private static let most = 8

  /// Nil for a field whose values are no names.
  init?(of field: QueryField, in database: Database) throws {
    let sql: String
    switch field {
    case .asker: sql = "SELECT name FROM person"
    case .minister: sql = "SELECT title || ' ' || name FROM minister"
    case .agency: sql = "SELECT title || char(10) || body FROM agency_text"
    case .collaboration: sql = "SELECT title || char(10) || body FROM collaboration_text"
    default: return nil
    }
    let names = try String.fetchCursor(database, sql: sql)
    while let name = try names.next() {
      let scalars = name.unicodeScalars
      for token in Tokens.of(name) {
        let start = scalars.index(scalars.startIndex, offsetBy: token.start)
        let end = scalars.index(start, offsetBy: token.end - token.start)
        words[token.form, default: (String(scalars[start..<end]), 0)].bearers += 1
      }
    }
  }

  /// Whether somebody has the word, or one that begins so.
  func hold(_ word: String) -> Bool { words[word] != nil || words.keys.contains { $0.hasPrefix(word) } }

  func near(_ word: String) -> [Respelling] {
    var measured = EditDistance(from: word, limit: EditDistance.limit(letters: word.unicodeScalars.count))
    var found: [Respelling] = []
    for (form, name) in words {
      if Respelling.isPlain(word, for: form) {
        found.append(Respelling(word: name.written, distance: 0, commonness: name.bearers))
      } else if let distance = measured.distance(to: form) {
        found.append(
          Respelling(
            word: name.written, distance: distance, commonness: name.bearers,
            keepsLetters: Respelling.keepsLetters(word, in: form)))
      }
    }
    return Array(found.sorted(by: Respelling.comesFirst).prefix(Self.most))
  }
}
