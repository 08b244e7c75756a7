import GRDB
public import SvarModel

extension Archive {
  /// Those who have asked, most questions first, where `words` are in one of their names; all where it is empty.
  ///
  /// A person is known by the parliament's number; papers without it are counted under the name.
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func members(named words: String = "", limit: Int) async throws -> (total: Int, rows: [MemberRow]) {
    let wanted = Folded.words(words).map { " \($0) " }
    return try await reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT iif(p.identifier <> '', p.identifier, p.name) AS who, p.name, p.folded, p.party, p.identifier,
              count(*), min(q.day), max(q.day)
            FROM person p JOIN asker a ON a.person = p.id JOIN question q ON q.id = a.question
            GROUP BY p.id ORDER BY who, max(q.day) DESC
          """)
      var found: [MemberRow] = []
      var people: [[Row]] = []
      for row in rows {
        if let last = people.last?.first, last[0] as String == row[0] as String {
          people[people.count - 1].append(row)
        } else {
          people.append([row])
        }
      }
      for person in people {
        guard person.contains(where: { row in wanted.allSatisfy { (row[2] as String).contains($0) } }) else { continue }
        found.append(try Self.row(person, in: database))
      }
      found.sort { ($1.questions, $0.name) < ($0.questions, $1.name) }
      return (found.count, Array(found.prefix(limit)))
    }
  }

  /// One person out of the names and parties that papers have for them, the latest first.
  private static func row(_ person: [Row], in database: Database) throws -> MemberRow {
    let identifier: String = person[0][4]
    let kept = try identifier.isEmpty ? nil : member(identifier, in: database)
    var names: [String] = []
    var parties: [Party] = []
    for row in person {
      let name: String = row[1]
      if !names.contains(name) { names.append(name) }
      if let party = Party(row[3] as String), !parties.contains(party) { parties.append(party) }
    }
    let name = kept?.name ?? names[0]
    return MemberRow(
      id: person[0][0], name: name, formerNames: names.filter { $0 != name }, parties: parties,
      constituency: kept?.constituency, questions: person.reduce(0) { $0 + ($1[5] as Int) },
      first: person.compactMap { $0[6] as Int? }.min().map { Day(number: $0) },
      last: person.compactMap { $0[7] as Int? }.max().map { Day(number: $0) })
  }

  /// Those who have answered, most answers first, where `words` are in their name or a title of theirs.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func ministers(named words: String = "", limit: Int) async throws -> (total: Int, rows: [MinisterRow]) {
    let wanted = Folded.words(words).map { " \($0) " }
    return try await reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT m.name, m.title, m.party, m.folded, count(*), min(a.day), max(a.day)
            FROM minister m JOIN answer_minister n ON n.minister = m.id JOIN answer a ON a.id = n.answer
            WHERE m.name <> '' GROUP BY m.id ORDER BY max(a.day) DESC
          """)
      var found: [String: MinisterRow] = [:]
      var matching: Set<String> = []
      for row in rows {
        let name: String = row[0]
        let key = WrittenName.key(name)
        var minister =
          found[key] ?? MinisterRow(name: name, titles: [], party: nil, answers: 0, first: nil, last: nil)
        if WrittenName.isBetter(name, than: minister.name) { minister.name = name }
        let title: String = row[1]
        if !title.isEmpty, !minister.titles.contains(title) { minister.titles.append(title) }
        minister.party = minister.party ?? Party(row[2] as String)
        minister.answers += row[4] as Int
        let (first, last) = ((row[5] as Int?).map { Day(number: $0) }, (row[6] as Int?).map { Day(number: $0) })
        minister.first = [minister.first, first].compactMap(\.self).min()
        minister.last = [minister.last, last].compactMap(\.self).max()
        found[key] = minister
        let folded = (row[3] as String) + Folded.text(title)
        if wanted.allSatisfy({ folded.contains($0) }) { matching.insert(key) }
      }
      let all = found.filter { matching.contains($0.key) }.values
        .sorted { ($1.answers, $0.name) < ($0.answers, $1.name) }
      return (all.count, Array(all.prefix(limit)))
    }
  }
}
