import GRDB
import SvarModel

/// Makes the rows of measures, collaborations and agencies from their mentions.
///
/// The rows hold nothing that the mentions do not, and are made anew whenever a mention comes or goes, so that a list
/// pages without asking the mentions.
struct ThingRefresh {
  let database: Database
  let lexicon: Lexicon
  let registers: Registers

  func measure(_ key: String) throws {
    try drop(key, from: "measure", .measures)
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT m.kind, m.status, m.name, m.clause, a.day, a.id, m.deadline, m.deadline_day FROM measure_mention m JOIN answer a ON a.id = m.answer
            WHERE m.measure = ? ORDER BY a.day IS NULL, a.id, m.position
          """), arguments: [key])
    guard let first = rows.first else { return }
    let span = DaySpan(rows, day: "day", answer: "id")
    let last = rows.last { $0["day"] != nil } ?? first
    let name = MeasureName.best(of: rows.map { $0["name"] })
    let due = rows.last { $0["deadline"] != nil }
    let id = RowNumber.thing(on: span.last, key: key)
    try database.cachedStatement(
      sql: """
        INSERT INTO measure(id, key, kind, status, name, answers, first_day, last_day, deadline, deadline_day)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, key, first["kind"] as String, last["status"] as String, name, span.answers, span.first?.number,
      span.last?.number, due?["deadline"] as String?, due?["deadline_day"] as Int?,
    ])
    let words = Self.distinct(rows.map { $0["name"] }.filter { $0 != name } + rows.map { $0["clause"] })
    try write(id, title: name, body: words.joined(separator: "\n"), to: .measures)
  }

  func collaboration(_ key: String) throws {
    try drop(key, from: "collaboration", .collaborations)
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT m.group_id, m.party, m.activity, a.day, a.id, m.position
            FROM collaboration_mention m JOIN answer a ON a.id = m.answer
            WHERE m.collaboration = ? ORDER BY a.day IS NULL, a.id, m.position
          """), arguments: [key])
    guard let first = rows.first else { return }
    let members = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT c.agency FROM collaboration_mention m
            JOIN collaboration_member c ON c.answer = m.answer AND c.position = m.position
            WHERE m.collaboration = ? ORDER BY c.agency
          """), arguments: [key])
    let groupID: String? = first["group_id"]
    let group = groupID.flatMap { registers.group($0) }
    let span = DaySpan(rows, day: "day", answer: "id")
    let named =
      groupID == nil && members.count >= 2
      ? members.joined(separator: ", ") : PartyName.short(first["party"], members: members)
    let last = rows.last { $0["day"] != nil } ?? first
    let name = group?.name ?? named
    let id = RowNumber.thing(on: span.last, key: key)
    try database.cachedStatement(
      sql: """
        INSERT INTO collaboration(id, key, group_id, name, purpose, answers, first_day, last_day)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, key, groupID, name, group.map(\.purpose).flatMap { $0.isEmpty ? nil : $0 } ?? last["activity"] as String,
      span.answers, span.first?.number, span.last?.number,
    ])
    let words = Self.distinct(
      (group?.aliases ?? []) + [group?.purpose ?? ""] + (group?.members ?? []) + members
        + rows.flatMap { [$0["party"], $0["activity"]] })
    try write(id, title: name, body: words.joined(separator: "\n"), to: .collaborations)
  }

  func agency(_ name: String) throws {
    if let old = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM agency WHERE name = ?"), arguments: [name])
    {
      try TextIndex.agencies.remove(old, lexicon, in: database)
      try database.cachedStatement(sql: "DELETE FROM agency WHERE id = ?").execute(arguments: [old])
    }
    let counts = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT COUNT(*), MIN(a.day), MAX(a.day),
            (SELECT COUNT(DISTINCT m.measure) FROM measure_agency g
              JOIN measure_mention m ON m.answer = g.answer AND m.position = g.position WHERE g.agency = ?1)
            FROM agency_mention n JOIN answer a ON a.id = n.answer WHERE n.agency = ?1
          """), arguments: [name])
    guard let counts, counts[0] + counts[3] as Int > 0 else { return }
    let entry = registers.agency(name)
    try database.cachedStatement(
      sql: """
        INSERT INTO agency(name, abbreviation, answers, measures, first_day, last_day) VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      name, entry?.abbreviation, counts[0] as Int, counts[3] as Int, counts[1] as Int?, counts[2] as Int?,
    ])
    let body = Self.distinct([entry?.abbreviation ?? ""] + (entry?.aliases ?? [])).joined(separator: "\n")
    try write(database.lastInsertedRowID, title: name, body: body, to: .agencies)
  }

  private func drop(_ key: String, from table: String, _ index: TextIndex) throws {
    guard
      let old = try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT id FROM \(table) WHERE key = ?"), arguments: [key])
    else { return }
    try index.remove(old, lexicon, in: database)
    try database.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?").execute(arguments: [old])
  }

  private func write(_ id: Int64, title: String, body: String, to index: TextIndex) throws {
    try database.cachedStatement(sql: "INSERT INTO \(index.content)(id, title, body) VALUES (?, ?, ?)")
      .execute(arguments: [id, title, body])
    try index.add(id, lexicon, in: database)
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = [""]
    return texts.filter { seen.insert($0).inserted }
  }
}

/// How many answers mention a thing, and from when to when.
private struct DaySpan {
  let answers: Int
  let first: Day?
  let last: Day?

  init(_ rows: [Row], day: String, answer: String) {
    answers = Set(rows.map { $0[answer] as Int64 }).count
    let days = rows.compactMap { $0[day] as Int? }
    first = days.min().map { Day(number: $0) }
    last = days.max().map { Day(number: $0) }
  }
}
