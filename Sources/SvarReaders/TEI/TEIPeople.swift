internal import SvarModel

/// The people whom a TEI header lists, by the id that the rest of the header names them with.
struct TEIPeople {
  private struct Entry {
    var name: String
    var party: Party?
  }

  private var entries: [String: Entry] = [:]

  init(_ root: XMLElement) {
    for person in root.first("listPerson")?.children.map(\.self) ?? [] where person.isNamed("person") {
      guard let id = person.first("idno")?.line(), let name = person.first("persName")?.line() else { continue }
      let party = person.first("desc").flatMap { Party($0.line()) }
      entries[id] = Entry(name: name, party: party)
    }
  }

  func person(_ id: String) -> Person? {
    guard let entry = entries[id] else { return nil }
    return PersonName.read(entry.name, party: entry.party, identifier: id)
  }

  func minister(_ id: String) -> Minister? {
    guard let entry = entries[id] else { return nil }
    return MinisterName.read(entry.name, party: entry.party, identifier: id)
  }
}
