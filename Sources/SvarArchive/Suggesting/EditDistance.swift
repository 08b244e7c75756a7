/// How far apart two words are: letters put in, left out, exchanged for another, or two that have changed places, each at
/// the cost of one.
///
/// Damerau and Levenshtein's distance where no letter is moved twice (optimal string alignment).
struct EditDistance {
  private let word: [Unicode.Scalar]
  private let limit: Int
  private var before: [Int]
  private var above: [Int]
  private var row: [Int]

  /// - Parameter limit: distances beyond it are not told.
  init(from word: String, limit: Int) {
    self.word = Array(word.unicodeScalars)
    self.limit = limit
    before = []
    above = []
    row = []
  }

  /// The distances that are worth offering for a word of so many letters.
  static func limit(letters: Int) -> Int {
    switch letters {
    case ..<3: 0
    case 3...5: 1
    default: 2
    }
  }

  /// Nil beyond the limit.
  mutating func distance(to other: String) -> Int? {
    let other = Array(other.unicodeScalars)
    guard abs(other.count - word.count) <= limit else { return nil }
    above = Array(0...other.count)
    before = above
    row = above
    for line in 0..<word.count {
      row[0] = line + 1
      var least = row[0]
      for column in 0..<other.count {
        var cost = above[column] + (word[line] == other[column] ? 0 : 1)
        cost = min(cost, above[column + 1] + 1, row[column] + 1)
        if line > 0, column > 0, word[line] == other[column - 1], word[line - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        row[column + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      swap(&before, &above)
      swap(&above, &row)
    }
    return above[other.count] <= limit ? above[other.count] : nil
  }
}
