/// Letters that a word begins with, and what finds such words in the index.
struct ResolvedBeginning: Hashable, Sendable {
  var letters: String
  /// Entries of the index, each of which is of such words alone; nil where they would be too many.
  var tokens: [String]?
  /// Other entries of the index that stand for such words alone.
  var covered: Set<String> = []

  var expression: IndexExpression {
    guard let tokens else { return .beginning(letters) }
    return .any(tokens.map { .word($0) })
  }
}
