/// What a list can be broken down by.
public enum FacetField: String, Hashable, Sendable, Codable, CaseIterable {
  case party, asker, minister, department, session, agency
  /// Kinds of measure.
  case measure
  /// Of questions: answered, waiting …; of measures: decided, under way …
  case status
}

/// One field with the values that the rows of a list have.
public struct Facet: Hashable, Sendable {
  public var field: FacetField
  /// The commonest first; of as many rows by name. A row that has several values is counted under each.
  public var values: [Value]
  /// How many different values there are, where more than are given.
  public var total: Int

  public struct Value: Hashable, Sendable {
    /// As a reader is shown it: `M`, `Vera Exempel`, `2020/21`; for kinds and statuses the raw value.
    public var label: String
    /// What narrows the list to it, in the query language with the Swedish field name: `parti:M`,
    /// `frågare:"Vera Exempel"`.
    public var narrowing: String
    /// Rows that have it.
    public var count: Int

    public init(label: String, narrowing: String, count: Int) {
      self.label = label
      self.narrowing = narrowing
      self.count = count
    }
  }

  public init(field: FacetField, values: [Value], total: Int) {
    self.field = field
    self.values = values
    self.total = total
  }
}
