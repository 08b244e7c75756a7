import SvarModel

/// Instruments that are given as examples of what is done: "Exempel är Sjölyftet, hamnavtal och båtpremien."
struct ToldAsExample: Sendable {
  let phrases: NounPhrase
  let sense: VerbSense

  private static let wanted: WordClasses = [.programme, .money, .agreement, .inquiry, .law, .bill]
  private static let example = Set<UInt64>(words: "exempel exemplen")

  func candidates(_ reading: Reading, _ clauses: [Clause], sentence: Int, taken: [MeasureCandidate])
    -> [MeasureCandidate]
  {
    let tokens = reading.tokens
    let range = reading.sentences[sentence].tokens
    guard let clause = clauses.first, clause.kind == .main, let finite = clause.finite, !clause.verbs.isNegated,
      clause.verbs.links.first?.verb == sense.be, finite - range.lowerBound <= 6,
      tokens[range.lowerBound..<finite].contains(where: { Self.example.contains($0.key) })
    else { return [] }
    let limit = min(ClauseExtent.limit(clauses, 0, clause.end), range.upperBound)
    var found: [MeasureCandidate] = []
    var start = finite + 1
    while start < limit {
      let end =
        (start..<limit).first { tokens[$0].isMark(",") || tokens[$0].key == Keys.och || tokens[$0].key == Keys.samt }
        ?? limit
      if let noun = (start..<end).first(where: { tokens[$0].has(Self.wanted) && !phrases.isGenitive(tokens[$0]) }),
        let kind = HeadFinder.kind(of: tokens[noun].classes.intersection(Self.wanted)),
        !taken.contains(where: { $0.head.contains(noun) }),
        !tokens[start..<noun].contains(where: { $0.has(.preposition) || $0.key == Keys.att })
      {
        let head = start..<max(phrases.trim(tokens, noun, end), noun + 1)
        found.append(
          MeasureCandidate(
            rule: "told-as-example", kind: kind, status: .ongoing, head: head,
            clause: found.isEmpty ? ClauseExtent.of(tokens, clauses, 0, range, head: head) : head, verb: finite,
            noun: noun, sentence: sentence, priority: 997, tense: .present, actor: .government, isShall: false,
            isTold: true))
      } else {
        break
      }
      start = end + 1
    }
    return found
  }
}
