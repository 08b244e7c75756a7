/// What rows can be counted by.
public enum StatisticField: String, Hashable, Sendable, Codable, CaseIterable {
  /// Calendar months, as `2020-09`.
  case month
  case party, minister, agency
  /// Kinds of measure.
  case kind
  /// Calendar days from a question to its answer.
  case days

  /// The list whose rows are counted where none is named: the one that a reader means.
  public var list: ListKind {
    switch self {
    case .month, .party, .minister: .question
    case .agency, .days: .answer
    case .kind: .measure
    }
  }
}

/// The rows of a list, counted by one field.
public struct Statistic: Hashable, Sendable {
  public var field: StatisticField
  /// Months and days in their order; others the commonest first, of as many by name. A row that has several values is
  /// counted under each.
  public var values: [Value]
  /// Rows that have no value: undated ones, questions whose asker's party no paper gives.
  public var unknown: Int
  /// All rows.
  public var total: Int

  public struct Value: Hashable, Sendable {
    /// `2020-09`, `M`, `Skatteverket`, `14`; for kinds the raw value.
    public var label: String
    /// What narrows the list to these rows, in the query language.
    public var narrowing: String
    public var count: Int

    public init(label: String, narrowing: String, count: Int) {
      self.label = label
      self.narrowing = narrowing
      self.count = count
    }
  }

  public init(field: StatisticField, values: [Value], unknown: Int, total: Int) {
    self.field = field
    self.values = values
    self.unknown = unknown
    self.total = total
  }
}
