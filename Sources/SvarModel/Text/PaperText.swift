/// The words of a paper: as they were found, and as paragraphs to be read.
///
/// Whatever is told about the words (a hit, a measure, an agency) is told as spans of ``found``, so that it can be held
/// against the paper itself.
public struct PaperText: Hashable, Sendable, Codable {
  /// The text as it came, with residue and all; lines end with `\n` or `\r\n`.
  public var found: String
  /// What is left for a reader, in order.
  public var paragraphs: [Paragraph]

  public init(found: String, paragraphs: [Paragraph]) {
    self.found = found
    self.paragraphs = paragraphs
  }

  public static let empty = PaperText(found: "", paragraphs: [])

  public var isEmpty: Bool { paragraphs.isEmpty }

  /// The paragraphs with a line break between.
  public var plain: String { paragraphs.map(\.text).joined(separator: "\n") }

  /// A stretch inside one paragraph.
  public struct Place: Hashable, Sendable {
    public let paragraph: Int
    /// In scalars of that paragraph's text.
    public let span: Span

    public init(paragraph: Int, span: Span) {
      self.paragraph = paragraph
      self.span = span
    }
  }

  /// Where a span of ``found`` is to be read; one place for each paragraph it touches, none where it was all residue.
  public func places(of span: Span) -> [Place] {
    paragraphs.enumerated().compactMap { index, paragraph in
      guard paragraph.found.overlaps(span), let clean = paragraph.map.clean(span) else { return nil }
      return Place(paragraph: index, span: clean)
    }
  }
}
