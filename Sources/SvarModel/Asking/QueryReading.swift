/// How a query was understood, or where it could not be.
public struct QueryReading: Hashable, Sendable {
  /// One narrowing: a word, a phrase, a field, a field with a group of values.
  public struct Part: Hashable, Sendable {
    /// As typed, without its signs: `-"två ord` is `"två ord"`.
    public var text: String
    /// In Unicode scalars of the query; with the signs.
    public var span: Span
    public var isNegated: Bool

    public init(text: String, span: Span, isNegated: Bool) {
      self.text = text
      self.span = span
      self.isNegated = isNegated
    }
  }

  /// What was read into a query that did not say it, so that the reader can be told.
  public struct Assumption: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      /// The quotation is read as if it ended where the query does.
      case quoteClosed
      /// The group is read as if it ended where the query does.
      case parenthesisClosed
      /// A field whose value has yet to be typed narrows nothing so far.
      case valueToCome(field: String)
      /// The beginning of a value, which only one value has.
      case valueBegun(field: String, taken: String)
      /// An operator or a sign with nothing behind it joins nothing so far.
      case operandToCome(String)
      /// The last word is also taken for the beginning of longer ones.
      case wordBegun(String)
      /// Signs with no letter or figure in them are looked for nowhere.
      case signsPassedOver(String)
      /// A word that would be an operator in capitals is looked for as a word.
      case operatorAsWord(typed: String, operator: String)
    }

    public var reason: Reason
    /// In Unicode scalars of the query.
    public var span: Span

    public init(_ reason: Reason, _ span: Span) {
      self.reason = reason
      self.span = span
    }
  }

  public var query: String
  /// In the order in which they stand.
  public var parts: [Part]
  /// In the order in which they stand; empty where the query is read as it is written.
  public var assumptions: [Assumption]
  public var problem: QueryProblem?

  public init(query: String, parts: [Part] = [], assumptions: [Assumption] = [], problem: QueryProblem? = nil) {
    self.query = query
    self.parts = parts
    self.assumptions = assumptions
    self.problem = problem
  }
}
