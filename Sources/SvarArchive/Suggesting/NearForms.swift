import GRDB

/// Forms of the archive's word list that are near a word.
///
/// Near ones are looked for among those with the same beginning or the same end, which the list has in order, and of
/// about the same length; a word wrong at both ends is not found.
struct NearForms {
  let database: Database

  /// Forms given at most.
  private static let most = 8
  /// Beginnings that are tried at most where many letters may stand for others.
  private static let tries = 2_000

  func holds(_ form: String) throws -> Bool {
    try Int.fetchOne(database.cachedStatement(sql: "SELECT 1 FROM word WHERE form = ?"), arguments: [form]) != nil
  }

  /// The nearest forms, the commoner of as near first.
  ///
  /// - Complexity: proportional to the forms that begin or end as the word does.
  func near(_ word: String) throws -> [Respelling] {
    let letters = Array(word.unicodeScalars)
    let limit = EditDistance.limit(letters: letters.count)
    guard limit > 0, !letters.contains(where: { $0.properties.numericType != nil }) else { return [] }
    let beginning = String(word.unicodeScalars.prefix(letters.count > 5 ? 3 : 2))
    let end = String(String.UnicodeScalarView(letters.reversed().prefix(letters.count > 4 ? 3 : 2)))
    var measured = EditDistance(from: word, limit: limit)
    var found: Set<Respelling> = []
    for (column, start) in [("form", beginning), ("backwards", end)] {
      let rows = try Row.fetchCursor(
        database.cachedStatement(
          sql: """
            SELECT form, \(commonness) FROM word WHERE \(column) >= ? AND \(column) < ? AND length(form) BETWEEN ? AND ?
            """), arguments: [start, start + "\u{10FFFF}", letters.count - limit, letters.count + limit])
      while let row = try rows.next() {
        let form: String = row[0]
        guard form != word, let distance = measured.distance(to: form) else { continue }
        found.insert(
          Respelling(
            word: form, distance: distance, commonness: row[1],
            keepsLetters: Respelling.keepsLetters(word, in: form)))
      }
    }
    found.formUnion(try transposed(letters))
    return Array(found.sorted(by: Respelling.comesFirst).prefix(Self.most))
  }

  /// Two letters that have changed places may be the last of the beginning and the first of the end.
  private func transposed(_ letters: [Unicode.Scalar]) throws -> [Respelling] {
    let statement = try database.cachedStatement(sql: "SELECT form, \(commonness) FROM word WHERE form = ?")
    return try letters.indices.dropLast().filter { letters[$0] != letters[$0 + 1] }.compactMap { place in
      var swapped = letters
      swapped.swapAt(place, place + 1)
      return try Row.fetchOne(statement, arguments: [String(String.UnicodeScalarView(swapped))]).map {
        Respelling(word: $0[0], distance: 1, commonness: $0[1], keepsLetters: true)
      }
    }
  }

  /// Forms with the same letters but for marks that were left out: `atgard` → *åtgärd*.
  func marked(_ word: String) throws -> [Respelling] {
    let letters = Array(word.unicodeScalars)
    var beginnings = [""]
    var tries = 0
    for letter in letters {
      let readings = Respelling.readings(of: letter)
      guard readings.count > 1 else {
        for place in beginnings.indices { beginnings[place].unicodeScalars.append(letter) }
        continue
      }
      var longer: [String] = []
      for beginning in beginnings {
        for reading in readings {
          var tried = beginning
          tried.unicodeScalars.append(reading)
          tries += 1
          if tries > Self.tries { return [] }
          if try isBeginning(tried) { longer.append(tried) }
        }
      }
      beginnings = longer
    }
    let found = try beginnings.filter { try $0 != word && holds($0) }
    let statement = try database.cachedStatement(sql: "SELECT \(commonness) FROM word WHERE form = ?")
    let respelled = try found.map { form in
      Respelling(word: form, distance: 0, commonness: try Int.fetchOne(statement, arguments: [form]) ?? 0)
    }
    return Array(respelled.sorted(by: Respelling.comesFirst).prefix(Self.most))
  }

  private func isBeginning(_ start: String) throws -> Bool {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM word WHERE form >= ? AND form < ? LIMIT 1"),
      arguments: [start, start + "\u{10FFFF}"]) != nil
  }

  /// How common a form is, where the word list says so.
  private var commonness: String {
    get throws { try database.columns(in: "word").contains { $0.name == "count" } ? "count" : "0" }
  }
}
