/// Another query, offered where one has found nothing; never taken by itself.
public struct Suggestion: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// A word that the archive has not, and the nearest one that it has: letters apart, or in another order.
    case nearWord(typed: String, meant: String)
    /// The same letters with å, ä or ö for a and o.
    case swedishLetters(typed: String, meant: String)
    /// The query without its rarest term.
    case without(String)
  }

  public var reason: Reason
  /// The whole query to ask instead.
  public var query: String
  /// What it finds; exact.
  public var count: Int

  public init(reason: Reason, query: String, count: Int) {
    self.reason = reason
    self.query = query
    self.count = count
  }
}
