import GRDB
import SvarModel

/// Puts people into their tables, each once, and ties papers to them.
struct PeopleWriter {
  let database: Database

  enum Role: Int {
    case addressee = 0
    case answeredBy = 1
  }

  func setAskers(_ askers: [Person], ofQuestion id: Int64) throws {
    try set(askers, "INSERT INTO asker(question, position, person) VALUES (?, ?, ?)", id)
  }

  func setAskers(_ askers: [Person], ofAnswer id: Int64) throws {
    try set(askers, "INSERT INTO answer_asker(answer, position, person) VALUES (?, ?, ?)", id)
  }

  func setMinister(_ minister: Minister?, role: Role, ofQuestion id: Int64) throws {
    guard let minister else { return }
    try database.cachedStatement(sql: "INSERT INTO question_minister(question, role, minister) VALUES (?, ?, ?)")
      .execute(arguments: [id, role.rawValue, number(of: minister)])
  }

  func setMinister(_ minister: Minister?, ofAnswer id: Int64) throws {
    guard let minister else { return }
    try database.cachedStatement(sql: "INSERT INTO answer_minister(answer, minister) VALUES (?, ?)")
      .execute(arguments: [id, number(of: minister)])
  }

  private func set(_ askers: [Person], _ sql: String, _ id: Int64) throws {
    for (position, asker) in askers.enumerated() {
      try database.cachedStatement(sql: sql).execute(arguments: [id, position, number(of: asker)])
    }
  }

  private func number(of person: Person) throws -> Int64 {
    let key: StatementArguments = [person.name, person.party?.letters ?? "", person.identifier ?? ""]
    if let known = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM person WHERE name = ? AND party = ? AND identifier = ?"),
      arguments: key)
    {
      return known
    }
    try database.cachedStatement(sql: "INSERT INTO person(name, party, identifier, folded) VALUES (?, ?, ?, ?)")
      .execute(arguments: key + [Folded.text(person.name)])
    return database.lastInsertedRowID
  }

  private func number(of minister: Minister) throws -> Int64 {
    let key: StatementArguments = [
      minister.title ?? "", minister.name ?? "", minister.party?.letters ?? "", minister.identifier ?? "",
    ]
    if let known = try Int64.fetchOne(
      database.cachedStatement(
        sql: "SELECT id FROM minister WHERE title = ? AND name = ? AND party = ? AND identifier = ?"),
      arguments: key)
    {
      return known
    }
    try database.cachedStatement(
      sql: "INSERT INTO minister(title, name, party, identifier, folded) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: key + [WrittenName.folded(minister)])
    return database.lastInsertedRowID
  }
}
