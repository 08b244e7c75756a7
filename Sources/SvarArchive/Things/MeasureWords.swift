import SvarModel

/// The words of a measure as a reader is shown them.
struct MeasureWords: Hashable, Sendable {
  let head: String
  let clause: String
  /// What follows the head inside the clause; where the clause ends with it, a bracket behind: "(dir. 2020:9)".
  let rest: String

  init(_ measure: Measure, in text: PaperText) {
    head = text.words(in: measure.head)
    clause = text.words(in: measure.clause)
    rest =
      measure.head.end < measure.clause.end
      ? Self.behind(Span(measure.head.end, measure.clause.end), in: text)
      : Self.bracket(behind: measure.head.end, in: text)
  }

  private static func behind(_ span: Span, in text: PaperText) -> String {
    String(text.words(in: span).drop { $0.isWhitespace })
  }

  private static let longestBracket = 60

  private static func bracket(behind end: Int, in text: PaperText) -> String {
    let words = behind(Span(end, end + longestBracket), in: text)
    guard words.hasPrefix("("), let close = words.firstIndex(of: ")") else { return "" }
    return String(words[...close])
  }
}

extension PaperText {
  /// The words that a span of the text as found covers, without residue; paragraphs are joined by a blank.
  func words(in span: Span) -> String {
    places(of: span).map { paragraphs[$0.paragraph].text.text(in: $0.span) }.joined(separator: " ")
  }
}
