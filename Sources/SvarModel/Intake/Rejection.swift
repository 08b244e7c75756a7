/// A paper that could not be read: which, and why.
public struct Rejection: Hashable, Sendable, Error, CustomStringConvertible {
  /// File and member: `archive.zip/member.json`.
  public var source: String
  public var reason: RejectionReason

  public init(source: String, reason: RejectionReason) {
    self.source = source
    self.reason = reason
  }

  /// Both in English.
  public var description: String { "\(source): \(reason.english)" }
}
