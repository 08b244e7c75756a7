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
      ? text.words(in: Span(measure.head.end, measure.clause.end)) : Self.bracket(behind: measure.head.end, in: text)
  }

  private static let longestBracket = 60

  private static func bracket(behind end: Int, in text: PaperText) -> String {
    let words = text.words(in: Span(end, end + longestBracket))
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
