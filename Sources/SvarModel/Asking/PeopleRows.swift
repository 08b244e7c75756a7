/// A line of the list of members: somebody who has asked.
public struct MemberRow: Hashable, Sendable, Identifiable {
  /// *intressent_id*, or the name where papers give none.
  public var id: String
  public var name: String
  /// Other names that papers have had for the same person.
  public var formerNames: [String]
  /// The parties that papers print behind the name, latest first.
  public var parties: [Party]
  /// Nil where the list of persons has not been fetched, or does not say.
  public var constituency: String?
  public var questions: Int
  public var first: Day?
  public var last: Day?

  public init(
    id: String, name: String, formerNames: [String], parties: [Party], constituency: String?, questions: Int,
    first: Day?, last: Day?
  ) {
    self.id = id
    self.name = name
    self.formerNames = formerNames
    self.parties = parties
    self.constituency = constituency
    self.questions = questions
    self.first = first
    self.last = last
  }
}

/// A line of the list of ministers: somebody who has answered.
public struct MinisterRow: Hashable, Sendable, Identifiable {
  public var name: String
  /// Titles under which they have answered, latest first.
  public var titles: [String]
  public var party: Party?
  public var answers: Int
  public var first: Day?
  public var last: Day?

  public var id: String { name }

  public init(name: String, titles: [String], party: Party?, answers: Int, first: Day?, last: Day?) {
    self.name = name
    self.titles = titles
    self.party = party
    self.answers = answers
    self.first = first
    self.last = last
  }
}
