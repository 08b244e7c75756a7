/// Sets of mentions that are of one measure, as they grow together.
struct MentionUnion {
  private var parents: [Int]
  private var sizes: [Int]
  private let kinds: [String]
  /// The instrument's number of each set, under its root.
  private var numbers: [Int: String]
  /// The answer of each mention.
  private let answers: [Int64]
  /// The answers of each set of more than one, under its root.
  private var answersTogether: [Int: Set<Int64>] = [:]
  /// The years and sums by which a set that was joined by its subject is told, under its root.
  private var figures: [Int: Set<String>]

  init(kinds: [String], answers: [Int64], numbers: [Int: String], figures: [Int: Set<String>]) {
    parents = Array(kinds.indices)
    sizes = [Int](repeating: 1, count: kinds.count)
    self.kinds = kinds
    self.numbers = numbers
    self.figures = figures
    self.answers = answers
  }

  mutating func root(of place: Int) -> Int {
    var root = place
    while parents[root] != root { root = parents[root] }
    var next = place
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// The instrument's number that the set of a mention has.
  mutating func number(of place: Int) -> String? { numbers[root(of: place)] }

  mutating func size(of place: Int) -> Int { sizes[root(of: place)] }

  /// Joins two sets; nil where they may not be, false where they are one already.
  ///
  /// Sets of different kinds, or with different numbers, are never joined.
  /// - Parameter apart: by likeness alone: no two mentions of one answer, and none with other years and sums.
  mutating func join(_ one: Int, _ other: Int, onlyFromDifferentAnswers apart: Bool) -> Bool? {
    let (first, second) = (root(of: one), root(of: other))
    if first == second { return false }
    guard kinds[first] == kinds[second] else { return nil }
    if let number = numbers[first], let otherNumber = numbers[second], number != otherNumber { return nil }
    let (here, there) = (answersTogether[first] ?? [answers[first]], answersTogether[second] ?? [answers[second]])
    let (some, more) = (figures[first] ?? [], figures[second] ?? [])
    if apart, !here.isDisjoint(with: there) || !some.isSubset(of: more) && !more.isSubset(of: some) { return nil }
    let (root, child) = (min(first, second), max(first, second))
    parents[child] = root
    sizes[root] += sizes[child]
    numbers[root] = numbers[first] ?? numbers[second]
    answersTogether[child] = nil
    answersTogether[root] = here.union(there)
    figures[root] = some.union(more)
    return true
  }
}
