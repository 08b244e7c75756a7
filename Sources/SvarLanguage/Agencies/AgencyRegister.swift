public import SvarModel

/// The state agencies: official names by date, short names, what became of them.
///
/// ```swift
/// let register = try AgencyRegister()
/// register.name(of: "Datainspektionen", on: Day(2022, 3, 1)) // "Integritetsskyddsmyndigheten"
/// register.formerNames(of: "Polismyndigheten")               // ["Rikspolisstyrelsen", …]
/// ```
public struct AgencyRegister: Sendable {
  /// In the order of the table.
  public let agencies: [Agency]
  private let byName: [String: Int]
  private let byAnyName: [String: [Int]]

  /// - Throws: ``LanguageDataError`` where the embedded table has a fault.
  public init() throws(LanguageDataError) {
    let table = try DataTable(
      embedded: "agencies.tsv", needed: ["name", "aliases", "abbreviation", "from", "to", "successor", "kind"])
    var agencies: [Agency] = []
    for row in table.rows {
      let name = try row.cell("name")
      guard !name.isEmpty else { throw row.fault("an agency has no name") }
      let abbreviation = try row.cell("abbreviation")
      agencies.append(
        Agency(
          name: name, aliases: try row.list("aliases"), abbreviation: abbreviation.isEmpty ? nil : abbreviation,
          from: try row.date("from"), to: try row.date("to"), successor: try row.optional("successor"),
          kind: try row.cell("kind")))
    }
    self.init(agencies)
  }

  init(_ agencies: [Agency]) {
    self.agencies = agencies
    var byName: [String: Int] = [:]
    var byAnyName: [String: [Int]] = [:]
    for (index, agency) in agencies.enumerated() {
      byName[agency.name] = byName[agency.name] ?? index
      for name in Set([agency.name] + agency.aliases + [agency.abbreviation].compactMap(\.self)) {
        byAnyName[name, default: []].append(index)
      }
    }
    self.byName = byName
    self.byAnyName = byAnyName
  }

  /// The agency that bears an official name; nil for none.
  public func agency(named name: String) -> Agency? { byName[name].map { agencies[$0] } }

  /// The official name that held on a day, for a name, short name, abbreviation or former name; the agency's own name
  /// where no day is given.
  ///
  /// A former name leads to the successor that held on the day. Nil for a name that no agency bears, and for an agency
  /// that did not exist yet.
  public func name(of anyName: String, on day: Day?) -> String? {
    guard let candidates = byAnyName[anyName] else { return nil }
    return name(of: candidates, on: day)
  }

  /// What the agency was called before, and what was merged into it, nearest first.
  public func formerNames(of name: String) -> [String] {
    var found: [String] = []
    var next = [name]
    while !next.isEmpty {
      let current = next.removeFirst()
      for agency in agencies
      where agency.successors.contains(current) && !found.contains(agency.name) && agency.name != name {
        found.append(agency.name)
        next.append(agency.name)
      }
    }
    return found
  }

  /// What became of an agency, through all successors, to what still is.
  public func successors(of name: String) -> [String] {
    var found: [String] = []
    var next = agency(named: name)?.successors ?? []
    while !next.isEmpty {
      let current = next.removeFirst()
      guard current != name, !found.contains(current) else { continue }
      found.append(current)
      next.append(contentsOf: agency(named: current)?.successors ?? [])
    }
    return found
  }

  func name(of candidates: [Int], on day: Day?) -> String? {
    guard let first = candidates.first else { return nil }
    guard let day else { return agencies[first].name }
    if let valid = candidates.first(where: { agencies[$0].bearsName(on: day) }) { return agencies[valid].name }
    for candidate in candidates where !agencies[candidate].isYetToCome(on: day) {
      return heir(of: agencies[candidate], on: day)?.name ?? agencies[candidate].name
    }
    return nil
  }

  private func heir(of agency: Agency, on day: Day) -> Agency? {
    var current = agency
    var seen: Set<String> = [agency.name]
    while let to = current.to, to.lastDay < day {
      guard current.successors.count == 1, let next = self.agency(named: current.successors[0]),
        seen.insert(next.name).inserted
      else { return nil }
      current = next
    }
    return current.isYetToCome(on: day) ? nil : current
  }
}

extension Agency {
  /// Official names of what it became; several where it was divided.
  public var successors: [String] {
    (successor ?? "").split(separator: ";").map { $0.hasPrefix(" ") ? String($0.dropFirst()) : String($0) }
  }

  func isYetToCome(on day: Day) -> Bool { from.map { day < $0.firstDay } ?? false }

  func bearsName(on day: Day) -> Bool {
    !isYetToCome(on: day) && !(to.map { $0.lastDay < day } ?? false)
  }
}

extension PartialDate {
  /// The first day that the date may mean.
  var firstDay: Day { Day(year, month ?? 1, day ?? 1) ?? lastDay }
}

extension DataTable.Row {
  func date(_ column: String) throws(LanguageDataError) -> PartialDate? {
    let text = try cell(column)
    guard !text.isEmpty else { return nil }
    guard let date = PartialDate(text) else { throw fault("“\(text)” is no date") }
    return date
  }

  func optional(_ column: String) throws(LanguageDataError) -> String? {
    let text = try cell(column)
    return text.isEmpty ? nil : text
  }
}
