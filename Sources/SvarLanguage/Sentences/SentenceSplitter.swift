/// Cuts a line's tokens into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` before a word with a capital, a number or the end of the line, marks that
/// close a quotation included. The stops of abbreviations are not among the marks; a stop after an ordinal in a date
/// ("den 1. juli") ends nothing, because what follows has no capital.
enum SentenceSplitter {
  static func sentences(of tokens: [Token], in range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].kind == .mark, isStop(tokens[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, tokens[end].kind == .mark, isStop(tokens[end]) || closes(tokens[end]) { end += 1 }
      if end == range.upperBound || starts(tokens, end, range.upperBound) {
        sentences.append(start..<end)
        start = end
      }
      index = end
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  private static func isStop(_ token: Token) -> Bool {
    token.key == 0x2E || token.key == 0x21 || token.key == 0x3F || token.key == 0x2026
  }

  private static func closes(_ token: Token) -> Bool {
    token.key == 0x29 || token.key == 0x201D || token.key == 0x22 || token.key == 0x2019
  }

  private static func starts(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.isCapital
    case .number: return true
    case .mark:
      return index + 1 < end && token.key != 0x2C && token.key != 0x29
        && (tokens[index + 1].isCapital || tokens[index + 1].kind == .number)
    }
  }
}
