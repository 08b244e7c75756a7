public import SvarModel

/// The named groups of agencies, with their members by date.
public struct GroupRegister: Sendable {
  /// In the order of the table.
  public let groups: [CollaborationGroup]
  private let byID: [String: Int]

  /// - Throws: ``LanguageDataError`` where the embedded table has a fault.
  public init() throws(LanguageDataError) {
    let table = try DataTable(
      embedded: "collaborations.tsv",
      needed: ["id", "name", "aliases", "from", "to", "count", "members", "lead", "purpose", "confidence"])
    var groups: [CollaborationGroup] = []
    for row in table.rows {
      let count = try row.cell("count")
      guard count.isEmpty || Int(count) != nil else { throw row.fault("“\(count)” is no number of members") }
      groups.append(
        CollaborationGroup(
          id: try row.cell("id"), name: try row.cell("name"), aliases: try row.list("aliases"),
          from: try row.date("from"), to: try row.date("to"),
          memberCount: Int(count).flatMap { $0 > 0 ? $0 : nil }, members: try row.list("members"),
          lead: try row.optional("lead"), purpose: try row.cell("purpose"), confidence: try row.cell("confidence")))
    }
    self.groups = groups
    var byID: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      guard byID.updateValue(index, forKey: group.id) == nil else {
        throw LanguageDataError(file: "collaborations.tsv", line: 0, reason: "two groups have the id “\(group.id)”")
      }
    }
    self.byID = byID
  }

  /// The group of an id, `mob-12`.
  public func group(_ id: String) -> CollaborationGroup? { byID[id].map { groups[$0] } }

  /// All forms that the group of an id has had, oldest first; none where it has had only one. They bear the same name.
  public func stages(of id: String) -> [CollaborationGroup] {
    guard let group = group(id) else { return [] }
    let stages = groups.filter { $0.name == group.name }
    guard stages.count > 1 else { return [] }
    return stages.enumerated().sorted { one, other in
      switch (one.element.from, other.element.from) {
      case (let from?, let to?): from == to ? one.offset < other.offset : from < to
      case (nil, .some): true
      case (.some, nil): false
      case (nil, nil): one.offset < other.offset
      }
    }.map(\.element)
  }

  /// The groups that were there on a day, in the order of the table.
  public func groups(on day: Day) -> [CollaborationGroup] { groups.filter { $0.isActive(on: day) } }
}

extension CollaborationGroup {
  /// Whether the group in this form was there on a day; a bound that is not known binds nothing.
  public func isActive(on day: Day) -> Bool {
    !(from.map { day < $0.firstDay } ?? false) && !(to.map { $0.lastDay < day } ?? false)
  }
}
