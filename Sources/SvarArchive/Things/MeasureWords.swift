import SvarModel

/// The words of a measure as a reader is shown them.
struct MeasureWords: Hashable, Sendable {
  let head: String
  let clause: String
  /// What follows the head inside the clause.
  let rest: String

  init(_ measure: Measure, in text: PaperText) {
    head = text.words(in: measure.head)
    clause = text.words(in: measure.clause)
    rest =
      measure.head.end < measure.clause.end
      ? text.words(in: Span(measure.head.end, measure.clause.end)) : ""
  }
}

extension PaperText {
  /// The words that a span of the text as found covers, without residue; paragraphs are joined by a blank.
  func words(in span: Span) -> String {
    places(of: span).map { paragraphs[$0.paragraph].text.text(in: $0.span) }.joined(separator: " ")
  }
}
