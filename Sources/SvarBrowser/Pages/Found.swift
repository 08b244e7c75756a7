internal import SvarModel

/// A paper's text as found, for cutting stretches out of it quickly and as a reader would have them.
struct Found {
  private let text: PaperText

  init(_ text: PaperText) { self.text = text }

  /// The words of a span as they are read: without residue, one line.
  subscript(span: Span) -> String {
    let pieces = text.places(of: span).map { text.paragraphs[$0.paragraph].text.text(in: $0.span) }
    return pieces.joined(separator: " ")
  }
}
