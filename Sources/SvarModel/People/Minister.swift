/// A member of the government as a paper names them; an addressee is often a title alone.
public struct Minister: Hashable, Sendable, Codable {
  /// As written, without the name: "Justitie- och migrationsminister", "statsrådet"; nil where only a name is given.
  public var title: String?
  /// Nil where only the title is given. Never filled in from elsewhere.
  public var name: String?
  public var party: Party?
  public var identifier: String?

  public init(title: String? = nil, name: String? = nil, party: Party? = nil, identifier: String? = nil) {
    self.title = title
    self.name = name
    self.party = party
    self.identifier = identifier
  }

  /// Title and name as one would say them; empty where neither is known.
  public var display: String { [title, name].compactMap(\.self).joined(separator: " ") }
}
