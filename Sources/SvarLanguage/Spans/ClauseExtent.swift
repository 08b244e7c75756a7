/// What stretch of a sentence is a measure's clause.
enum ClauseExtent {
  /// From the clause's first word, fronted words included, to its last, clauses that depend on it included; without
  /// conjunctions, the final stop, and a coordinated clause behind.
  static func of(_ tokens: [Token], _ clauses: [Clause], _ number: Int, _ sentence: Range<Int>, head: Range<Int>)
    -> Range<Int>
  {
    var place = number
    // A relative clause around its antecedent is told together with the clause that it belongs to.
    if clauses[place].kind == .relative, head.lowerBound < clauses[place].start, let parent = clauses[place].parent {
      place = parent
    }
    var start = clauses[place].start
    switch clauses[place].kind {
    case .that: start += 1
    case .adverbial where clauses[place].start > sentence.lowerBound: break
    default: break
    }
    if place != number { start = min(start, head.lowerBound) }
    while start < head.lowerBound,
      tokens[start].kind == .mark || tokens[start].has(.coordinator) && start > sentence.lowerBound
    { start += 1 }
    var end = min(limit(clauses, place, reach(clauses, place)), sentence.upperBound)
    end = max(end, head.upperBound)
    while end > start + 1,
      tokens[end - 1].kind == .mark && !tokens[end - 1].isMark(")") && !tokens[end - 1].isMark("”")
        || tokens[end - 1].has(.coordinator)
    { end -= 1 }
    return min(start, head.lowerBound)..<max(end, head.upperBound)
  }

  /// The end of a clause with all that depends on it.
  static func reach(_ clauses: [Clause], _ number: Int) -> Int {
    var end = clauses[number].end
    for index in clauses.indices
    where index != number && clauses[index].start >= clauses[number].start && depends(clauses, index, on: number) {
      end = max(end, clauses[index].end)
    }
    return end
  }

  /// Where the next clause that goes on beside this one begins.
  static func limit(_ clauses: [Clause], _ number: Int, _ reach: Int) -> Int {
    var end = reach
    for index in clauses.indices
    where index != number && clauses[index].start > clauses[number].start && !depends(clauses, index, on: number) {
      if clauses[index].start > (clauses[number].finite ?? clauses[number].start) {
        end = min(end, clauses[index].start)
      }
    }
    return end
  }

  private static func depends(_ clauses: [Clause], _ index: Int, on number: Int) -> Bool {
    var parent = clauses[index].parent
    while let here = parent {
      if here == number { return true }
      parent = clauses[here].parent
    }
    return false
  }
}
