/// How a query was understood, or where it could not be.
public struct QueryReading: Hashable, Sendable {
  /// One narrowing: a word, a phrase, a field.
  public struct Part: Hashable, Sendable {
    /// As typed.
    public var text: String
    /// In Unicode scalars of the query.
    public var span: Span
    public var isNegated: Bool

    public init(text: String, span: Span, isNegated: Bool) {
      self.text = text
      self.span = span
      self.isNegated = isNegated
    }
  }

  public var query: String
  public var parts: [Part]
  public var problem: QueryProblem?

  public init(query: String, parts: [Part] = [], problem: QueryProblem? = nil) {
    self.query = query
    self.parts = parts
    self.problem = problem
  }
}

/// Why a query cannot be read, and where.
public struct QueryProblem: Hashable, Sendable, Error {
  public enum Reason: Hashable, Sendable {
    case unclosedQuote
    case unclosedParenthesis
    case unexpectedParenthesis
    case unknownField(String)
    case missingValue(field: String)
    case badValue(field: String, value: String, expected: String)
    case nothingToFind
    case operatorWithoutOperand(String)
    case tooLong(limit: Int)
  }

  public var reason: Reason
  /// The scalar of the query at which the mark stands, from 0.
  public var position: Int

  public init(_ reason: Reason, at position: Int) {
    self.reason = reason
    self.position = position
  }
}
