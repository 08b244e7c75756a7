import GRDB

/// A full-text index over one table's words, which it does not hold itself.
///
/// Entries are put in and taken out by hand, each text as ``Lexicon/indexed(_:in:)`` has it.
struct TextIndex: Sendable {
  let name: String
  /// The table that holds the words.
  let content: String
  let columns: [String]

  static let questions = TextIndex(name: "question_index", content: "question_text", columns: ["title", "body"])
  static let answers = TextIndex(name: "answer_index", content: "answer_text", columns: ["title", "body"])
  static let debates = TextIndex(name: "debate_index", content: "debate", columns: ["body"])
  static let measures = TextIndex(name: "measure_index", content: "measure_text", columns: ["title", "body"])
  static let collaborations = TextIndex(
    name: "collaboration_index", content: "collaboration_text", columns: ["title", "body"])
  static let agencies = TextIndex(name: "agency_index", content: "agency_text", columns: ["title", "body"])
  static let refusals = TextIndex(name: "refusal_index", content: "refusal_text", columns: ["title", "body"])
  /// Those that the second version of an archive had.
  static let first = [questions, answers, debates, measures, collaborations, agencies]
  static let all = first + [refusals]

  var creation: String {
    "CREATE VIRTUAL TABLE \(name) USING fts5(\(columns.joined(separator: ", ")), content='', tokenize='\(IndexTokenizer.name)')"
  }

  /// How much the index gathers in memory before it writes: enough for a batch of papers at once.
  var memory: String { "INSERT INTO \(name)(\(name), rank) VALUES ('hashsize', 8388608)" }

  /// Has the pieces that the index is written in merged as they come, or only where they become too many: while much
  /// comes in, each merge is undone by the next, and all are merged at the end.
  func putOffMerging(_ isPutOff: Bool, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO \(name)(\(name), rank) VALUES ('automerge', ?);
        INSERT INTO \(name)(\(name), rank) VALUES ('crisismerge', ?);
        """, arguments: isPutOff ? [0, Self.mostPieces] : [Self.mergedAtOnce, Self.usualPieces])
  }

  /// As the database library has them where nobody says otherwise.
  private static let mergedAtOnce = 4
  private static let usualPieces = 16
  /// Pieces of one size that are let stand while much comes in: as many as the library lets be.
  private static let mostPieces = 1_999

  /// Merges a part of the pieces that the index is written in; false where all are one.
  ///
  /// - Parameter isFirst: whether it is the first part of the work, which says that all are to become one.
  /// - Complexity: some megabytes are written each time, so that no transaction grows to the size of the index.
  func merge(isFirst: Bool, in database: Database) throws -> Bool {
    let before = database.totalChangesCount
    try database.execute(
      sql: "INSERT INTO \(name)(\(name), rank) VALUES ('merge', ?)",
      arguments: [isFirst ? -Self.pagesPerMerge : Self.pagesPerMerge])
    // The command itself is one change.
    return database.totalChangesCount - before >= 2
  }

  private static let pagesPerMerge = 4_000

  /// Puts in the words of the row `id` of the content table.
  func add(_ id: Int64, _ lexicon: Lexicon, in database: Database) throws {
    try give(id, lexicon, isRemoval: false, in: database)
  }

  /// Takes out the words of the row `id`; to be called while the content table still has them.
  func remove(_ id: Int64, _ lexicon: Lexicon, in database: Database) throws {
    try give(id, lexicon, isRemoval: true, in: database)
  }

  private func give(_ id: Int64, _ lexicon: Lexicon, isRemoval: Bool, in database: Database) throws {
    let texts = try indexed(id, lexicon, database)
    if let pending = lexicon.pending {
      pending.put(id, texts, isRemoval: isRemoval, in: self)
    } else {
      try write(id, texts, isRemoval: isRemoval, in: database)
    }
  }

  /// Writes one entry, or takes it out, by the texts that the index is given.
  func write(_ id: Int64, _ texts: [String], isRemoval: Bool, in database: Database) throws {
    let (sign, given) = isRemoval ? ("\(name), ", "'delete', ") : ("", "")
    let values = columns.map { _ in "?" }.joined(separator: ", ")
    try database.cachedStatement(
      sql: "INSERT INTO \(name)(\(sign)rowid, \(columns.joined(separator: ", "))) VALUES (\(given)?, \(values))"
    ).execute(arguments: StatementArguments([id] + texts))
  }

  /// Makes the whole index anew.
  func rebuild(_ lexicon: Lexicon, in database: Database) throws {
    try database.execute(sql: "INSERT INTO \(name)(\(name)) VALUES ('delete-all')")
    for id in try Int64.fetchAll(database, sql: "SELECT id FROM \(content) ORDER BY id") {
      try add(id, lexicon, in: database)
    }
  }

  private func indexed(_ id: Int64, _ lexicon: Lexicon, _ database: Database) throws -> [String] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns.joined(separator: ", ")) FROM \(content) WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return columns.map { _ in "" } }
    return try columns.indices.map { try lexicon.indexed(row[$0], in: database) }
  }
}
