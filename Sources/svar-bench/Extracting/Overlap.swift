import SvarModel

/// Who is whose counterpart: what was marked against what was found, each once, the best overlap first.
enum Overlap {
  /// Twice what two stretches share, of their lengths together: 1 where they are the same.
  static func dice(_ left: Span?, _ right: Span?) -> Double {
    guard let left, let right else { return 0 }
    let total = left.count + right.count
    return total > 0 ? 2 * Double(left.intersection(right)?.count ?? 0) / Double(total) : 0
  }

  /// Pairs of places in `marked` and `found` whose score is 1 or more. O(n·m·log).
  static func pairs<Marked, Found>(
    _ marked: [Marked], _ found: [Found], score: (Marked, Found) -> Double
  ) -> [(marked: Int, found: Int)] {
    var ranked: [(score: Double, marked: Int, found: Int)] = []
    for left in marked.indices {
      for right in found.indices {
        let value = score(marked[left], found[right])
        if value >= 1 { ranked.append((value, left, right)) }
      }
    }
    ranked.sort { ($0.score, $0.marked, $0.found) > ($1.score, $1.marked, $1.found) }
    var left: Set<Int> = []
    var right: Set<Int> = []
    return ranked.compactMap { candidate in
      guard !left.contains(candidate.marked), !right.contains(candidate.found) else { return nil }
      left.insert(candidate.marked)
      right.insert(candidate.found)
      return (candidate.marked, candidate.found)
    }
  }
}
