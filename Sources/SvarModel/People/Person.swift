/// Somebody as a paper names them.
public struct Person: Hashable, Sendable, Codable {
  /// First name first, as written: "Marléne Lund Kopparklint".
  public var name: String
  /// Nil where the paper does not say.
  public var party: Party?
  /// The parliament's own number of the person (*intressent_id*), or the TEI corpus' (`i-…`); nil where not given.
  public var identifier: String?

  public init(name: String, party: Party? = nil, identifier: String? = nil) {
    self.name = name
    self.party = party
    self.identifier = identifier
  }
}
