import GRDB
import SvarModel

extension ThingReader {
  func agency(_ name: String) throws -> AgencyDetail? {
    guard let id = try id("agency", "name", name), let row = try rows.agency(id) else { return nil }
    let answers = try ids(
      "SELECT answer FROM agency_mention WHERE agency = ? ORDER BY answer DESC LIMIT \(Self.most)", name)
    let named = try collaborations(naming: [name])
    let throughGroups = try collaborations(ofGroupsWith: name).filter { !named.contains($0) }
    var detail = AgencyDetail(
      row: row, agency: registers.agency(name), formerNames: registers.formerNames(name),
      measures: try measures(of: name).compactMap { try rows.measure($0) }, collaborations: named,
      throughGroups: throughGroups, answers: try answers.compactMap { try plainRows.answer($0) })
    let given = Set(detail.measures.map(\.id))
    detail.groupMeasures = try groups(with: name).flatMap { try measures(of: "group:\($0)") }
      .compactMap { try rows.measure($0) }.filter { !given.contains($0.id) }
    detail.partners = try AgencyPartners(database: database, registers: registers, rows: rows).of(name)
    detail.successors = successors(of: name)
    return detail
  }

  private func measures(of agency: String) throws -> [Int64] {
    try ids(
      """
      SELECT DISTINCT t.id FROM measure_agency g
        JOIN measure_mention m ON m.answer = g.answer AND m.position = g.position JOIN measure t ON t.key = m.measure
        WHERE g.agency = ? ORDER BY t.id DESC LIMIT \(Self.most)
      """, agency)
  }

  /// The groups that answers speak of, or have given measures to, of which the agency is a member.
  private func groups(with agency: String) throws -> [String] {
    let all = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT substr(agency, 7) FROM measure_agency WHERE agency >= 'group:' AND agency < 'group;' ORDER BY 1
          """))
    return all.filter { registers.group($0)?.members.contains(agency) ?? false }
  }

  /// What the register says took its place, and what took the place of that.
  private func successors(of name: String) -> [Agency] {
    var found: [Agency] = []
    var next = registers.agency(name)?.successor
    while let name = next, found.count < 8, !found.contains(where: { $0.name == name }) {
      let entry = registers.agency(name) ?? Agency(name: name)
      found.append(entry)
      next = entry.successor
    }
    return found
  }
}

/// Counts whom an agency does something together with.
struct AgencyPartners {
  let database: Database
  let registers: Registers
  let rows: RowReader

  /// The most often first, then by name.
  ///
  /// An answer in which both are named counts as that; one that speaks of a group that both are members of, without
  /// naming both, counts apart.
  func of(_ name: String) throws -> [AgencyPartner] {
    var partners: [String: AgencyPartner] = [:]
    var known: [String: CollaborationRow] = [:]
    func add(_ other: String, _ day: Int?, _ key: String, _ count: WritableKeyPath<AgencyPartner, Int>) throws {
      var partner =
        partners[other] ?? AgencyPartner(name: other, named: 0, throughGroups: 0, first: nil, last: nil)
      partner[keyPath: count] += 1
      if !partner.shared.contains(where: { $0.id == key }) {
        if known[key] == nil { known[key] = try row(key) }
        if let row = known[key] { partner.shared.append(row) }
      }
      if let day = RowReader.day(day) {
        partner.first = min(partner.first ?? day, day)
        partner.last = max(partner.last ?? day, day)
      }
      partners[other] = partner
    }
    var together: Set<String> = []
    let named = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT o.agency, o.answer, a.day, m.collaboration FROM collaboration_member c
            JOIN collaboration_mention m ON m.answer = c.answer AND m.position = c.position
            JOIN collaboration_member o ON o.answer = c.answer AND o.position = c.position AND o.agency <> c.agency
            JOIN answer a ON a.id = c.answer WHERE c.agency = ?
            GROUP BY o.agency, o.answer ORDER BY o.agency, o.answer
          """), arguments: [name])
    for row in named {
      try add(row[0], row[2], row[3], \.named)
      together.insert("\(row[0] as String)\n\(row[1] as Int64)")
    }
    let groups = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT m.group_id, m.answer, a.day, m.collaboration FROM collaboration_mention m
            JOIN answer a ON a.id = m.answer WHERE m.group_id IS NOT NULL
            GROUP BY m.group_id, m.answer ORDER BY m.answer, m.group_id
          """))
    for row in groups {
      guard let members = registers.group(row[0])?.members, members.contains(name) else { continue }
      for other in members where other != name {
        if together.insert("\(other)\n\(row[1] as Int64)").inserted {
          try add(other, row[2], row[3], \.throughGroups)
        }
      }
    }
    return partners.values.sorted {
      ($1.named, $1.throughGroups, $0.name) < ($0.named, $0.throughGroups, $1.name)
    }
  }

  private func row(_ key: String) throws -> CollaborationRow? {
    let id = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM collaboration WHERE key = ?"), arguments: [key])
    return try id.flatMap { try rows.collaboration($0) }
  }
}
