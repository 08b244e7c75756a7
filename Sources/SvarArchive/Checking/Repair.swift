import GRDB
import SvarModel

/// Makes anew what follows from the papers.
struct Repair {
  let database: Database
  let registers: Registers
  let lexicon: Lexicon

  /// Everything that has words.
  static let texts = [
    "SELECT title FROM question_text", "SELECT body FROM question_text", "SELECT title FROM answer_text",
    "SELECT body FROM answer_text", "SELECT body FROM debate",
  ]

  func list(_ kind: ListKind) throws {
    var touched = Touched()
    func all(_ sql: String) throws -> Set<String> { try Set(String.fetchAll(database, sql: sql)) }
    switch kind {
    case .question: touched.questions = try all("SELECT paper FROM question")
    case .answer: touched.answers = try all("SELECT paper FROM answer")
    case .measure:
      touched.measures = try all("SELECT key FROM measure UNION SELECT measure FROM measure_mention")
    case .collaboration:
      touched.collaborations = try all(
        "SELECT key FROM collaboration UNION SELECT collaboration FROM collaboration_mention")
    case .agency:
      touched.agencies = try all(
        """
        SELECT name FROM agency UNION SELECT agency FROM agency_mention
          UNION SELECT agency FROM measure_agency WHERE agency NOT LIKE 'group:%'
        """)
    case .refusal:
      // Nothing of them is worked out from anything else.
      return
    }
    var writer = BatchWriter(database: database, registers: registers, lexicon: lexicon, touched: touched)
    try writer.finish()
    try writer.tieMeasures()
    try writer.countAgencies()
  }

  func index(_ index: TextIndex) throws {
    try index.rebuild(lexicon, in: database)
  }

  func words() throws {
    lexicon.forget()
    for sql in Self.texts {
      for text in try String.fetchAll(database, sql: sql) {
        try lexicon.learn(Lexicon.words(of: [text]), in: database)
      }
    }
    // A text leaves the index by what its words were found to be when it came; that may have changed now.
    for index in TextIndex.all { try index.rebuild(lexicon, in: database) }
    try WordCounts(database: database).refresh()
    try LateWords(database: database).find()
    try LateFolding(database: database, lexicon: lexicon).fold()
  }
}
