import SvarModel

/// A text in the making: its tokens, lines, blocks and sentences, as the stages before have found them.
struct Reading: Sendable {
  let text: ReadingText
  let tokens: [Token]
  /// The tokens of each line.
  let lines: [Range<Int>]
  /// What each line is.
  var blocks: [Block]
  /// Sentences of recap and body, in order.
  let sentences: [Sentence]

  struct Sentence: Sendable {
    let tokens: Range<Int>
    let line: Int
    /// The questioner's words, or what the minister says about who answers.
    var isQuestioners: Bool
  }

  func word(_ index: Int) -> String { text.string(tokens[index].start, tokens[index].end) }

  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return text.string(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  func found(_ range: Range<Int>) -> Span {
    guard !range.isEmpty else { return Span(0, 0) }
    return text.found(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }
}
