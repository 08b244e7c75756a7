/// A named group of agencies with its members during a time.
public struct CollaborationGroup: Hashable, Sendable, Codable, Identifiable {
  /// `mob-12`.
  public var id: String
  public var name: String
  public var aliases: [String]
  public var from: PartialDate?
  public var to: PartialDate?
  /// How many members it has; nil where unknown.
  public var memberCount: Int?
  /// Official names; empty where no reliable list is known.
  public var members: [String]
  public var lead: String?
  public var purpose: String
  /// How sure the register is: "certain", "inferred" …
  public var confidence: String

  public init(
    id: String, name: String, aliases: [String] = [], from: PartialDate? = nil, to: PartialDate? = nil,
    memberCount: Int? = nil, members: [String] = [], lead: String? = nil, purpose: String = "", confidence: String = ""
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.from = from
    self.to = to
    self.memberCount = memberCount
    self.members = members
    self.lead = lead
    self.purpose = purpose
    self.confidence = confidence
  }
}
