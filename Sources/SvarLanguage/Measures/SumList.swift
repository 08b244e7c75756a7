import SvarModel

/// "tillför 400 miljoner kronor till komvux, 70 miljoner till yrkeshögskolan och 20 miljoner till …": each sum with its
/// own purpose is a measure of its own.
enum SumList {
  private static let purposes = Set<UInt64>(words: "till för på")
  private static let parts = Set<UInt64>(words: "varav ökning minskning från jämfört mer mindre")

  static func split(_ candidate: MeasureCandidate, _ reading: Reading) -> [MeasureCandidate] {
    guard candidate.kind == .money else { return [candidate] }
    let tokens = reading.tokens
    let sums = AmountReader.amounts(tokens, reading.text.scalars, in: candidate.head).map(\.tokens)
    guard sums.count > 1, sums.dropFirst().allSatisfy({ isListed($0, tokens, candidate.head) }) else {
      return [candidate]
    }
    var found: [MeasureCandidate] = []
    for (index, sum) in sums.enumerated() {
      var end = index + 1 < sums.count ? sums[index + 1].lowerBound : candidate.head.upperBound
      while end > sum.upperBound, tokens[end - 1].kind == .mark || tokens[end - 1].has(.coordinator) { end -= 1 }
      var one = candidate
      one.head = (index == 0 ? candidate.head.lowerBound : sum.lowerBound)..<end
      one.clause = index == 0 ? candidate.clause.lowerBound..<end : one.head
      found.append(one)
    }
    return found
  }

  /// A sum behind a comma or "och", and behind it what it is for.
  private static func isListed(_ sum: Range<Int>, _ tokens: [Token], _ head: Range<Int>) -> Bool {
    guard sum.lowerBound > head.lowerBound, sum.upperBound < head.upperBound else { return false }
    let before = tokens[sum.lowerBound - 1]
    guard before.isMark(",") || before.key == Keys.och || before.key == Keys.samt || before.has(.adverb) else {
      return false
    }
    if tokens[max(head.lowerBound, sum.lowerBound - 3)..<sum.lowerBound].contains(where: { parts.contains($0.key) }) {
      return false
    }
    return purposes.contains(tokens[sum.upperBound].key)
      || sum.upperBound + 1 < head.upperBound && purposes.contains(tokens[sum.upperBound + 1].key)
  }
}
