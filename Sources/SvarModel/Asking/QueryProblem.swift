/// Why a query cannot be read, where, and what may be written instead.
public struct QueryProblem: Hashable, Sendable, Error {
  public enum Reason: Hashable, Sendable {
    case unclosedQuote
    case unclosedParenthesis
    case unexpectedParenthesis
    case tooDeep(limit: Int)
    /// `near` is the field that may have been meant.
    case unknownField(String, near: String?)
    case missingValue(field: String, expected: Expected)
    /// `near` is the value that may have been meant.
    case badValue(field: String, value: String, near: String?, expected: Expected)
    /// A range whose end comes before its beginning; `turned` is the other way round.
    case backwardsRange(field: String, value: String, turned: String)
    /// A field among the values of another: `parti:(M typ:svar)`.
    case fieldAmongValues(outer: String, inner: String)
    /// A star that stands neither first nor last in a word.
    case misplacedStar(String)
    /// A star before fewer letters than can be looked up.
    case starTooShort(String, letters: Int)
    /// More words that begin with a star than can be looked up at once.
    case tooManyStars(limit: Int)
    /// A star that stands for more of the archive's words than can be looked for at once.
    case tooManyWords(String, limit: Int)
    case nothingToFind
    case operatorWithoutOperand(String)
    case tooLong(limit: Int)
  }

  /// What a field takes, as a reader of each language writes it.
  public struct Expected: Hashable, Sendable {
    public var swedish: [String]
    public var english: [String]
    /// Whether that is everything, and not some examples.
    public var isComplete: Bool

    public init(swedish: [String], english: [String], isComplete: Bool) {
      self.swedish = swedish
      self.english = english
      self.isComplete = isComplete
    }
  }

  public var reason: Reason
  /// The scalar of the query at which the mark stands, from 0.
  public var position: Int
  /// The same place in characters as a reader counts them, from 1.
  public var column: Int

  /// A problem at a scalar of a query whose characters are one scalar each.
  public init(_ reason: Reason, at position: Int) {
    self.reason = reason
    self.position = position
    column = position + 1
  }

  /// A problem at a scalar of a query.
  /// - Complexity: O(n) in the length of the query.
  public init(_ reason: Reason, at position: Int, in query: String) {
    self.init(reason, at: position)
    var end = 0
    column = 1
    for character in query {
      end += character.unicodeScalars.count
      guard end <= position else { break }
      column += 1
    }
  }
}
