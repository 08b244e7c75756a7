import GRDB
import SvarModel

/// Writes one batch inside one transaction: the papers, then what follows from them.
struct BatchWriter {
  let database: Database
  let registers: Registers
  let lexicon: Lexicon
  /// The number of the import that brings the papers.
  private let arrival: Int
  private var touched: Touched

  init(
    database: Database, registers: Registers, lexicon: Lexicon, arrival: Int = 0, touched: Touched = Touched()
  ) {
    self.database = database
    self.lexicon = lexicon
    self.registers = registers
    self.arrival = arrival
    self.touched = touched
  }

  /// Learns the words of the batch's papers, all at once.
  func learnWords(of batch: EnrichedBatch) throws {
    var forms = FormTable()
    for paper in batch.papers { forms.insert(paper.words) }
    try lexicon.learn(forms, analysed: batch.words, in: database)
    lexicon.prepare(
      batch.papers.flatMap { [$0.prepared.text.body] + ($0.prepared.debate.map { [$0.body] } ?? []) })
  }

  private var earlier: EarlierVersions { EarlierVersions(database: database) }

  /// Puts in a paper, or leaves what is there.
  mutating func write(
    _ enriched: EnrichedPaper, _ settlement: inout Settlement, _ tally: inout ImportTally
  ) throws {
    let prepared = enriched.prepared
    let outcome: Settlement.Outcome
    switch enriched.paper {
    case .question(let question, _):
      let paper = question.id.rawValue
      let standing = try PaperTable.question.standing(of: paper, in: database)
      let isLater = !settlement.isSettled(paper)
      outcome = try settlement.outcome(
        for: paper, form: prepared.form, weight: QuestionWriter.weight(of: prepared), content: prepared.content,
        standing: standing, in: database)
      if outcome != .unchanged {
        var writer = QuestionWriter(database: database, lexicon: lexicon, arrival: arrival)
        if let standing {
          if isLater, try !earlier.keep(standing, of: .question, paper, replacedBy: prepared, record: prepared.record) {
            writer.arrival = try Arrivals.ofRow(standing.id, in: .question, of: database)
            try Settlement.forget(standing.content, in: database)
          }
          try writer.delete(standing.id, paper, touched: &touched)
        }
        try writer.insert(prepared, question, touched: &touched)
        if standing == nil { tally.questions += 1 }
      }
    case .answer(let read):
      let paper = read.answer.id.rawValue
      let standing = try PaperTable.answer.standing(of: paper, in: database)
      let isLater = !settlement.isSettled(paper)
      outcome = try settlement.outcome(
        for: paper, form: prepared.form, weight: AnswerWriter.weight(of: prepared, place: read.place),
        content: prepared.content, standing: standing, in: database)
      if outcome != .unchanged {
        var writer = AnswerWriter(database: database, lexicon: lexicon, registers: registers, arrival: arrival)
        if let standing {
          if isLater, try !earlier.keep(standing, of: .answer, paper, replacedBy: prepared, record: read.record) {
            writer.arrival = try Arrivals.ofRow(standing.id, in: .answer, of: database)
            try Settlement.forget(standing.content, in: database)
          }
          let mentions = MentionWriter(database: database, answer: standing.id)
          tally.measures -= try mentions.count(in: "measure_mention")
          tally.collaborations -= try mentions.count(in: "collaboration_mention")
          try writer.delete(standing.id, paper, touched: &touched)
        }
        try writer.insert(prepared, read, touched: &touched)
        if standing == nil { tally.answers += 1 }
        tally.measures += read.extraction.measures.count
        tally.collaborations += read.extraction.collaborations.count
      }
    }
    switch outcome {
    case .added: tally.added += 1
    case .updated: tally.updated += 1
    case .unchanged: tally.unchanged += 1
    }
  }

  /// Puts right what rests on the papers of the batch.
  mutating func finish() throws {
    let status = try database.cachedStatement(
      sql: """
        UPDATE question SET status = CASE WHEN EXISTS (
            SELECT 1 FROM tie JOIN answer ON answer.paper = tie.answer WHERE tie.question = question.paper)
          THEN 'answered' ELSE own_status END WHERE paper = ?
        """)
    for paper in touched.questions { try status.execute(arguments: [paper]) }
    let days = try database.cachedStatement(
      sql: """
        UPDATE answer SET
          days = (SELECT iif(answer.day >= q.day, answer.day - q.day, NULL) FROM question q
            WHERE q.session = answer.session AND q.number = answer.number AND q.kind = answer.kind),
          title = coalesce(own_title, (SELECT q.title FROM question q
            WHERE q.session = answer.session AND q.number = answer.number AND q.kind = answer.kind), '')
          WHERE paper = ?
        """)
    for paper in touched.answers { try days.execute(arguments: [paper]) }
    try database.execute(sql: "INSERT OR IGNORE INTO word_work(pending) VALUES (1)")
    if !touched.measures.isEmpty { try database.execute(sql: "INSERT OR IGNORE INTO measure_work(pending) VALUES (1)") }
    let pairs = AnsweredPairs(database: database)
    for paper in touched.questions { try pairs.refresh(question: paper) }
    for paper in touched.answers { try pairs.refresh(answer: paper) }
    let refresh = ThingRefresh(database: database, lexicon: lexicon, registers: registers)
    for key in touched.measures.sorted() { try refresh.measure(key) }
    for key in touched.collaborations.sorted() { try refresh.collaboration(key) }
    let stale = try database.cachedStatement(sql: "INSERT OR IGNORE INTO stale_agency(name) VALUES (?)")
    for name in touched.agencies { try stale.execute(arguments: [name]) }
    touched = Touched()
  }

  /// Puts mentions in different answers together that are of one measure. It looks at all of them at once, so that it is
  /// not done for every batch; that it is still to be done is kept in the archive and survives being killed.
  func tieMeasures() throws {
    guard try Bool.fetchOne(database, sql: "SELECT EXISTS(SELECT 1 FROM measure_work)") ?? false else { return }
    let changed = try MeasureThreads(database: database).settle().sorted()
    let refresh = ThingRefresh(database: database, lexicon: lexicon, registers: registers)
    // The texts of all at once would be some tens of megabytes.
    for start in stride(from: 0, to: changed.count, by: Self.measuresAtOnce) {
      try lexicon.gathering(in: database) {
        for key in changed[start..<min(start + Self.measuresAtOnce, changed.count)] { try refresh.measure(key) }
      }
    }
    let named = try database.cachedStatement(
      sql: """
        SELECT DISTINCT g.agency FROM measure_mention m
          JOIN measure_agency g ON g.answer = m.answer AND g.position = m.position
          WHERE m.measure = ? AND g.agency NOT LIKE 'group:%'
        """)
    var agencies: Set<String> = []
    for key in changed { agencies.formUnion(try String.fetchAll(named, arguments: [key])) }
    try lexicon.gathering(in: database) {
      for name in agencies.sorted() { try refresh.agency(name) }
    }
  }

  private static let measuresAtOnce = 1_000

  /// Counts anew the agencies that batches have named. An agency may be in a great many answers, so that this is not
  /// done for every batch; what is still to be counted is kept in the archive and survives being killed.
  func countAgencies() throws {
    let refresh = ThingRefresh(database: database, lexicon: lexicon, registers: registers)
    for name in try String.fetchAll(database, sql: "SELECT name FROM stale_agency ORDER BY name") {
      try refresh.agency(name)
    }
    try database.execute(sql: "DELETE FROM stale_agency")
  }
}
