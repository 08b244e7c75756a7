/// Two or more parties that an answer says do something jointly. Spans are of the answer's text as found.
public struct Collaboration: Hashable, Sendable, Codable {
  public enum Strength: String, Hashable, Sendable, Codable {
    /// Joint activity asserted of named parties.
    case strong
    /// Only "i samråd med", "i dialog med".
    case weak
  }

  /// The id of a named group, only where the answer's date and topic both fit it.
  public var group: String?
  /// Official names of the agencies that the text itself names.
  public var members: [String]
  /// The words that name who.
  public var party: Span
  /// The words that say what they do together.
  public var activity: Span
  public var strength: Strength
  /// The rule that found it.
  public var rule: String

  public init(
    group: String? = nil, members: [String] = [], party: Span, activity: Span, strength: Strength, rule: String
  ) {
    self.group = group
    self.members = members
    self.party = party
    self.activity = activity
    self.strength = strength
    self.rule = rule
  }
}
