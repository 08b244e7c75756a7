internal import SvarModel

/// Pages made lately, so that going back and stepping to and fro asks nobody.
struct DocumentCache: Sendable, Hashable {
  private static let room = 12

  struct Name: Sendable, Hashable {
    var subject: ItemID
    var query: String
  }

  private var kept: [(name: Name, document: Document)] = []

  subscript(name: Name) -> Document? { kept.last { $0.name == name }?.document }

  mutating func insert(_ document: Document, for name: Name) {
    kept.removeAll { $0.name == name }
    kept.append((name, document))
    if kept.count > Self.room { kept.removeFirst() }
  }

  mutating func removeAll() { kept = [] }

  static func == (left: Self, right: Self) -> Bool { left.kept.map(\.name) == right.kept.map(\.name) }
  func hash(into hasher: inout Hasher) { hasher.combine(kept.map(\.name)) }
}
