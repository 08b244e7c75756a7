import GRDB
import SvarModel

/// Puts what one answer mentions into the tables: measures, collaborations, agencies.
struct MentionWriter {
  let database: Database
  let answer: Int64

  func insert(_ paper: Answer, _ extraction: Extraction, touched: inout Touched) throws {
    for (position, measure) in extraction.measures.enumerated() {
      try insert(measure, at: position, of: paper, &touched)
    }
    for (position, collaboration) in extraction.collaborations.enumerated() {
      try insert(collaboration, at: position, of: paper, &touched)
    }
    var times: [String: Int] = [:]
    for mention in extraction.agencies { times[mention.name, default: 0] += 1 }
    let statement = try database.cachedStatement(
      sql: "INSERT INTO agency_mention(answer, agency, times) VALUES (?, ?, ?)")
    for (name, count) in times {
      try statement.execute(arguments: [answer, name, count])
      touched.agencies.insert(name)
    }
  }

  private func insert(_ measure: Measure, at position: Int, of paper: Answer, _ touched: inout Touched) throws {
    let words = MeasureWords(measure, in: paper.text)
    let identity = MeasureIdentity(measure, words, of: paper)
    let key = identity.key
    try database.cachedStatement(
      sql: """
        INSERT INTO measure_mention(answer, position, measure, own, kind, status, name, clause, amount, deadline,
          deadline_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      answer, position, key, key, measure.kind.rawValue, measure.status.rawValue, words.head, words.clause,
      measure.amount?.value, measure.deadline?.description, measure.deadline?.lastDay.number,
    ])
    try insert(identity.marks, at: position)
    touched.measures.insert(key)
    let statement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO measure_agency(answer, position, agency) VALUES (?, ?, ?)")
    for agency in measure.agencies {
      try statement.execute(arguments: [answer, position, agency])
      if !agency.hasPrefix("group:") { touched.agencies.insert(agency) }
    }
  }

  func insert(_ marks: [MeasureMark], at position: Int) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO measure_mark(answer, position, rule, mark, shown) VALUES (?, ?, ?, ?, ?)")
    for mark in marks {
      try statement.execute(arguments: [answer, position, mark.rule.rawValue, mark.key, mark.shown])
    }
  }

  private func insert(
    _ collaboration: Collaboration, at position: Int, of paper: Answer, _ touched: inout Touched
  ) throws {
    let party = paper.text.words(in: collaboration.party)
    let activity = paper.text.words(in: collaboration.activity)
    let key = CollaborationIdentity(collaboration, party: party, activity: activity, on: paper.date).key
    try database.cachedStatement(
      sql: """
        INSERT INTO collaboration_mention(answer, position, collaboration, group_id, party, activity, strength)
          VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      answer, position, key, collaboration.group, party, activity, collaboration.strength.rawValue,
    ])
    touched.collaborations.insert(key)
    let statement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO collaboration_member(answer, position, agency) VALUES (?, ?, ?)")
    for member in collaboration.members { try statement.execute(arguments: [answer, position, member]) }
  }

  /// How many mentions of one kind the answer has in the tables.
  func count(in table: String) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT COUNT(*) FROM \(table) WHERE answer = ?"), arguments: [answer]) ?? 0
  }

  /// Notes everything that the answer mentions, before it goes.
  func touch(_ touched: inout Touched) throws {
    func all(_ sql: String) throws -> [String] {
      try String.fetchAll(database.cachedStatement(sql: sql), arguments: [answer])
    }
    touched.measures.formUnion(try all("SELECT measure FROM measure_mention WHERE answer = ?"))
    touched.collaborations.formUnion(try all("SELECT collaboration FROM collaboration_mention WHERE answer = ?"))
    touched.agencies.formUnion(try all("SELECT agency FROM agency_mention WHERE answer = ?"))
    touched.agencies.formUnion(
      try all("SELECT agency FROM measure_agency WHERE answer = ?").filter { !$0.hasPrefix("group:") })
  }
}
