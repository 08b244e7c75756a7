/// Another agency that an agency does something together with.
public struct AgencyPartner: Hashable, Sendable {
  public var name: String
  /// Answers with a collaboration in which both are named.
  public var named: Int
  /// Answers with a collaboration of a group that both are members of, where the two are not both named.
  public var throughGroups: Int
  /// When such an answer was first and last given.
  public var first: Day?
  public var last: Day?
  /// What they do together, those that both are named in first.
  public var shared: [CollaborationRow]

  public init(
    name: String, named: Int, throughGroups: Int, first: Day?, last: Day?, shared: [CollaborationRow] = []
  ) {
    self.shared = shared
    self.name = name
    self.named = named
    self.throughGroups = throughGroups
    self.first = first
    self.last = last
  }
}

/// Agencies held against each other: how often two of them are found together.
public struct AgencyMatrix: Hashable, Sendable {
  /// What is counted, and where a cell leads: answers that name both, or collaborations that both take part in.
  public var kind: ListKind
  /// In order of how many answers name them, or how many collaborations they take part in.
  public var names: [String]
  /// How many for each pair, row by row; nil on the diagonal.
  public var counts: [[Int?]]
  /// What narrows the list of ``kind`` to each agency, in the query's language.
  public var narrowings: [String]

  public init(kind: ListKind, names: [String], counts: [[Int?]], narrowings: [String]) {
    self.kind = kind
    self.names = names
    self.counts = counts
    self.narrowings = narrowings
  }

  /// The query that a cell is the count of.
  public func query(_ row: Int, _ column: Int) -> String { narrowings[row] + " " + narrowings[column] }
}
