import GRDB
import SvarModel

extension ThingReader {
  func collaboration(_ key: String) throws -> CollaborationDetail? {
    guard let id = try id("collaboration", "key", key), let row = try rows.collaboration(id) else { return nil }
    let mentions = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT m.answer, m.party, m.activity, m.strength,
              json_extract(t.extraction, '$.collaborations[' || m.position || '].rule') AS rule
            FROM collaboration_mention m JOIN answer a ON a.id = m.answer JOIN answer_text t ON t.id = a.id
            WHERE m.collaboration = ? ORDER BY a.day IS NULL, a.id, m.position
          """), arguments: [key])
    let members = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT c.agency, MIN(a.day) FROM collaboration_mention m
            JOIN collaboration_member c ON c.answer = m.answer AND c.position = m.position
            JOIN answer a ON a.id = m.answer
            WHERE m.collaboration = ? GROUP BY c.agency ORDER BY c.agency
          """), arguments: [key])
    let names = members.map { $0[0] as String }
    let groupID = try String.fetchOne(
      database.cachedStatement(sql: "SELECT group_id FROM collaboration WHERE key = ?"), arguments: [key])
    let group = groupID.flatMap { registers.group($0) }
    var detail = CollaborationDetail(
      row: row, group: group, namedMembers: names,
      others: try collaborations(naming: names).filter { $0.id != key },
      mentions: try mentions.compactMap { mention in
        try plainRows.answer(mention["answer"]).map { answer in
          CollaborationDetail.Mention(
            answer: answer, party: mention["party"], activity: marker.marked(mention["activity"]),
            strength: Collaboration.Strength(rawValue: mention["strength"]) ?? .weak, rule: mention["rule"])
        }
      })
    for member in members {
      if let day = RowReader.day(member[1]) { detail.namedSince[member[0]] = day }
    }
    detail.stages = groupID.map { registers.stages($0) } ?? []
    detail.measures = try measures(under: key, group: groupID, members: names).compactMap { try rows.measure($0) }
    return detail
  }

  /// Measures that a collaboration rests on: those given to its group, and those of which the same answer says that two
  /// or more of its members are to carry them out.
  private func measures(under key: String, group: String?, members: [String]) throws -> [Int64] {
    var found: [Int64] = []
    if let group {
      found += try ids(
        """
        SELECT DISTINCT t.id FROM measure_agency g
          JOIN measure_mention m ON m.answer = g.answer AND m.position = g.position JOIN measure t ON t.key = m.measure
          WHERE g.agency = ? ORDER BY t.id DESC LIMIT \(Self.most)
        """, "group:\(group)")
    }
    guard members.count >= 2 else { return found }
    let statement: SQL = """
      SELECT t.id FROM collaboration_mention c
        JOIN measure_agency g ON g.answer = c.answer
        JOIN measure_mention m ON m.answer = g.answer AND m.position = g.position JOIN measure t ON t.key = m.measure
        WHERE c.collaboration = \(key) AND g.agency IN \(members)
        GROUP BY t.id, m.answer, m.position HAVING COUNT(DISTINCT g.agency) > 1 ORDER BY t.id DESC LIMIT \(Self.most)
      """
    for id in try Int64.fetchAll(database, SQLRequest(literal: statement)) where !found.contains(id) {
      found.append(id)
    }
    return found
  }
}
