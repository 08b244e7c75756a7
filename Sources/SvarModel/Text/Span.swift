/// A stretch of a text, in Unicode scalars from its beginning, the end exclusive.
public struct Span: Hashable, Comparable, Sendable, Codable {
  public var start: Int
  public var end: Int

  /// - Precondition: `start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span ends before it starts")
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }

  public func contains(_ position: Int) -> Bool { position >= start && position < end }
  public func contains(_ other: Span) -> Bool { other.start >= start && other.end <= end }
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// What both cover; nil where they do not overlap.
  public func intersection(_ other: Span) -> Span? {
    overlaps(other) ? Span(max(start, other.start), min(end, other.end)) : nil
  }

  public func shifted(by distance: Int) -> Span { Span(start + distance, end + distance) }

  public static func < (left: Span, right: Span) -> Bool { (left.start, left.end) < (right.start, right.end) }
}

extension StringProtocol {
  /// The text that a span covers; what lies outside the text is left out.
  /// - Complexity: linear in the span's end.
  public func text(in span: Span) -> String {
    let scalars = unicodeScalars
    guard let start = scalars.index(scalars.startIndex, offsetBy: span.start, limitedBy: scalars.endIndex) else {
      return ""
    }
    let end = scalars.index(start, offsetBy: span.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }
}
