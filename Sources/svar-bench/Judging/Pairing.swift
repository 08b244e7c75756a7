import SvarModel

/// Which of the things found are which of the things annotated: each used once, the best likeness first.
struct Pairing {
  private(set) var pairs: [(judged: Mark, found: Mark)] = []
  private(set) var missed: [Mark] = []
  private(set) var extra: [Mark] = []

  /// - Parameter likeness: from 0; two are the same from 1 on.
  /// - Complexity: as many comparisons as pairs can be made.
  init(judged: [Mark], found: [Mark], likeness: (Mark, Mark) -> Double) {
    var ranked: [(likeness: Double, judged: Int, found: Int)] = []
    for (first, mark) in judged.enumerated() {
      for (second, other) in found.enumerated() {
        let value = likeness(mark, other)
        if value >= 1 { ranked.append((value, first, second)) }
      }
    }
    var usedJudged: Set<Int> = []
    var usedFound: Set<Int> = []
    ranked.sort { ($0.likeness, $0.judged, $0.found) > ($1.likeness, $1.judged, $1.found) }
    for candidate in ranked
    where !usedJudged.contains(candidate.judged) && !usedFound.contains(candidate.found) {
      usedJudged.insert(candidate.judged)
      usedFound.insert(candidate.found)
      pairs.append((judged[candidate.judged], found[candidate.found]))
    }
    missed = judged.indices.filter { !usedJudged.contains($0) }.map { judged[$0] }
    extra = found.indices.filter { !usedFound.contains($0) }.map { found[$0] }
    // What readers disagreed about counts neither way.
    pairs.removeAll { $0.judged.isOptional }
    missed.removeAll { $0.isOptional }
  }
}

/// How alike two marks are; from 1 on they are the same thing.
enum Likeness {
  /// Twice what both cover, of what each covers together.
  static func dice(_ first: Span?, _ second: Span?) -> Double {
    guard let first, let second, first.count + second.count > 0 else { return 0 }
    return Double(2 * (first.intersection(second)?.count ?? 0)) / Double(first.count + second.count)
  }

  /// Half of the heads, or three fifths of the clauses.
  static func measures(_ first: Mark, _ second: Mark) -> Double {
    max(dice(first.span("head"), second.span("head")) / 0.5, dice(first.span("clause"), second.span("clause")) / 0.6)
  }

  /// The same named group where the words for it meet; else half of the words for who, or of those for what they do.
  static func collaborations(_ first: Mark, _ second: Mark) -> Double {
    let party = dice(first.span("party"), second.span("party"))
    if case .string(let group)? = first.fields["group"], !group.isEmpty, second.fields["group"] == .string(group),
      party > 0
    {
      return 2
    }
    return max(party, dice(first.span("activity"), second.span("activity"))) / 0.5
  }

  /// Half of the words, and the same official name.
  static func agencies(_ first: Mark, _ second: Mark) -> Double {
    first.fields["name"] == second.fields["name"] ? dice(first.span, second.span) / 0.5 : 0
  }
}
