/// A short text with the stretches that a query matched.
public struct Marked: Hashable, Sendable, Codable {
  public var text: String
  /// In Unicode scalars of ``text``, in order, without overlaps.
  public var hits: [Span]

  public init(_ text: String, hits: [Span] = []) {
    self.text = text
    self.hits = hits
  }
}
