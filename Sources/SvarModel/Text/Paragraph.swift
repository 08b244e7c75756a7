/// A paragraph as a reader is shown it, tied to the text as found.
public struct Paragraph: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A heading or title line of the paper.
    case heading
    /// Running text.
    case body
    /// An item of a list; its marker ("–", "1.") is part of the text where the paper wrote one.
    case item
    /// A line that names who speaks, in a record of the chamber.
    case speaker
  }

  public var kind: Kind
  /// Without residue, line breaks and soft hyphens; never empty.
  public var text: String
  /// Where each scalar of ``text`` stood in the text as found.
  public var map: OffsetMap
  /// Stretches of ``text`` that the paper set in italics or bold, in order.
  public var emphasis: [Span]

  public init(kind: Kind = .body, text: String, map: OffsetMap, emphasis: [Span] = []) {
    self.kind = kind
    self.text = text
    self.map = map
    self.emphasis = emphasis
  }

  /// The stretch of the text as found that the paragraph came from.
  public var found: Span { map.found(Span(0, map.count)) }
}
