/// A state agency and what it has been called.
public struct Agency: Hashable, Sendable, Codable {
  /// The official name.
  public var name: String
  /// Short names and spellings met in running text.
  public var aliases: [String]
  public var abbreviation: String?
  /// From when to when it has borne the name; nil where unknown or still so.
  public var from: PartialDate?
  public var to: PartialDate?
  /// The official name of what it became; nil where it still is.
  public var successor: String?
  /// "förvaltningsmyndighet", "domstol" … as the register has it.
  public var kind: String

  public init(
    name: String, aliases: [String] = [], abbreviation: String? = nil, from: PartialDate? = nil,
    to: PartialDate? = nil, successor: String? = nil, kind: String = ""
  ) {
    self.name = name
    self.aliases = aliases
    self.abbreviation = abbreviation
    self.from = from
    self.to = to
    self.successor = successor
    self.kind = kind
  }
}
