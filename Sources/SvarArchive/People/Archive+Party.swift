import GRDB
public import SvarModel

extension Archive {
  /// The party that an asker had on a day; nil where nothing tells it.
  ///
  /// The paper's own word goes first. Else the person's other papers: the party that the last before and the first after
  /// that day both print. Else an office in a party. Else the list of persons, which gives only the present or last party,
  /// where no paper of theirs prints another. A name alone is nobody in particular.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func party(of person: Person, on day: Day) async throws -> PartyOnDay? {
    if let party = person.party { return PartyOnDay(party: party, source: .paper) }
    guard let identifier = person.identifier else { return nil }
    return try await reading { database in
      let printed = try Self.printed(identifier, in: database)
      let before = printed.last { $0.day <= day.number }?.party
      let after = printed.first { $0.day >= day.number }?.party
      if let before, let after {
        return before.current == after.current ? PartyOnDay(party: before, source: .otherPapers) : nil
      }
      guard let member = try Self.member(identifier, in: database) else { return nil }
      let office = member.terms.lazy.filter { $0.kind == .party && $0.covers(day) }.compactMap { Party($0.body) }.first
      if let office { return PartyOnDay(party: office, source: .office) }
      guard let party = member.party, party.letters != "-", member.isInChamber(on: day),
        printed.allSatisfy({ $0.party.current == party.current })
      else { return nil }
      return PartyOnDay(party: Party(party.letters(on: day)) ?? party, source: .register)
    }
  }

  /// The parties that papers print behind somebody's name, in the order of their days.
  private static func printed(_ identifier: String, in database: Database) throws -> [(day: Int, party: Party)] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT q.day, p.party FROM person p JOIN asker a ON a.person = p.id JOIN question q ON q.id = a.question
            WHERE p.identifier = ? AND p.party <> '' AND q.day IS NOT NULL ORDER BY q.day
          """), arguments: [identifier])
    return rows.compactMap { row in Party(row[1] as String).map { (row[0], $0) } }
  }
}
