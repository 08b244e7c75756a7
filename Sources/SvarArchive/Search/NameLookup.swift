import GRDB

/// Leads the words of a name to the people, ministers, agencies and things that bear it.
///
/// Whole words are tried first; only where nobody has them, words that begin so.
struct NameLookup {
  let database: Database

  func people(_ words: [String], _ isUnfinished: Bool) throws -> [Int64] {
    try ids("person", words, isUnfinished)
  }

  func ministers(_ words: [String], _ isUnfinished: Bool) throws -> [Int64] {
    try ids("minister", words, isUnfinished)
  }

  /// Ministers whose title begins as the department's name does: *Justitie-* and *Justitiedepartementet*.
  func ministers(ofDepartment words: [String]) throws -> [Int64] {
    guard let stem = DepartmentName.stem(words) else { return [] }
    let rows = try Row.fetchAll(database.cachedStatement(sql: "SELECT id, title FROM minister WHERE title <> ''"))
    return rows.filter { DepartmentName.isTold(stem, by: Folded.words($0[1])) }.map { $0[0] }
  }

  /// The rows of what will not be done whose words are these.
  func refusals(_ words: [String], _ isUnfinished: Bool) throws -> SQL {
    try rows(of: .refusals, words, isUnfinished, column: nil)
  }

  /// Official names: those called so in full, by abbreviation or by a short name; else those with the words in it.
  func agencies(_ words: [String], _ isUnfinished: Bool) throws -> [String] {
    try AgencyNames(database).called(words, isUnfinished)
  }

  /// A selection of the keys of measures whose name has the words.
  func measures(_ words: [String], _ isUnfinished: Bool) throws -> SQL {
    let rows = try rows(of: .measures, words, isUnfinished, column: "title")
    return "SELECT key FROM measure WHERE key = \(words.joined(separator: "-")) OR id IN (\(rows))"
  }

  /// A selection of the keys of collaborations with the words in their names or among their members.
  func collaborations(_ words: [String], _ isUnfinished: Bool) throws -> SQL {
    let rows = try rows(of: .collaborations, words, isUnfinished, column: nil)
    return "SELECT key FROM collaboration WHERE group_id = \(words.joined(separator: "-")) OR id IN (\(rows))"
  }

  /// A selection of rows whose words hold one of the names.
  func rows(of index: TextIndex, holding names: [String]) -> SQL {
    let expression = IndexExpression.any(names.map { .phrase(Folded.words($0)) })
    guard case .match(let text) = expression else { return "SELECT NULL WHERE 0" }
    let name = SQL(sql: index.name)
    return "SELECT rowid FROM \(name) WHERE \(name) MATCH \(text)"
  }

  private func rows(of index: TextIndex, _ words: [String], _ isUnfinished: Bool, column: String?) throws -> SQL {
    let vocabulary = Vocabulary(database: database)
    let expressions = try words.enumerated().map { place, word in
      try ResolvedTerm(
        TextTerm(tokens: [word], matching: .forms, isUnfinished: isUnfinished && place == words.count - 1),
        in: vocabulary
      ).expression
    }
    guard case .match(let text) = IndexExpression.all(expressions) else { return "SELECT NULL WHERE 0" }
    let name = SQL(sql: index.name)
    let whole = column.map { "{\($0)} : (\(text))" } ?? text
    return "SELECT rowid FROM \(name) WHERE \(name) MATCH \(whole)"
  }

  private func ids(_ table: String, _ words: [String], _ isUnfinished: Bool) throws -> [Int64] {
    let test = words.map { _ in "instr(folded, ?) > 0" }.joined(separator: " AND ")
    let statement = try database.makeStatement(sql: "SELECT id FROM \(table) WHERE \(test)")
    func find(_ ends: [String]) throws -> [Int64] {
      try Int64.fetchAll(statement, arguments: StatementArguments(zip(words, ends).map { " " + $0 + $1 }))
    }
    let whole = words.map { _ in " " }
    if isUnfinished { return try find(whole.dropLast() + [""]) }
    let found = try find(whole)
    return found.isEmpty ? try find(words.map { _ in "" }) : found
  }
}
