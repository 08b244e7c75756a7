/// A paper that could not be read: which, and why.
public struct Rejection: Hashable, Sendable, Codable, Error, CustomStringConvertible {
  /// File and member: `archive.zip/member.json`.
  public var source: String
  /// A sentence that a person can act on, with the place inside the file where there is one.
  public var reason: String

  public init(source: String, reason: String) {
    self.source = source
    self.reason = reason
  }

  public var description: String { "\(source): \(reason)" }
}
