/// Makes clauses of drafts: their ends, their verbs, their subjects.
extension ClauseReader {
  func finish(_ drafts: [ClauseDraft], _ tokens: [Token], _ sentence: Range<Int>) -> [Clause] {
    var clauses: [Clause] = []
    for (number, draft) in drafts.enumerated() {
      var end = sentence.upperBound
      let from = max(draft.start, draft.finite ?? draft.start)
      for other in drafts.indices where other != number && drafts[other].start > from {
        end = min(end, drafts[other].start)
      }
      var chain = VerbChain()
      if let finite = draft.finite {
        chain = self.chain(
          tokens, finite, clauseStart: draft.start, end: limit(drafts, number, sentence),
          sentenceEnd: sentence.upperBound)
        if let last = chain.links.last?.token, last >= end { end = sentence.upperBound }
      } else if let bare = draft.bare {
        let before = draft.sibling.flatMap { $0 < clauses.count ? clauses[$0].verbs : nil }
        chain.tense = before?.tense ?? .perfect
        chain.mood = before?.mood ?? .plain
        chain.isShall = before?.isShall ?? false
        chain.isNegated = before?.isNegated ?? false
        addLinks(tokens, bare, end, &chain)
      }
      var subject =
        draft.finite.map { self.subject(tokens, SubjectPlace(kind: draft.kind, start: draft.start), $0, chain, end) }
        ?? draft.start..<draft.start
      if subject.isEmpty, let sibling = draft.sibling, sibling < clauses.count { subject = clauses[sibling].subject }
      clauses.append(
        Clause(
          kind: draft.kind, start: draft.start, end: end, parent: draft.parent, sibling: draft.sibling,
          finite: draft.finite ?? draft.bare, verbs: chain, subject: subject))
    }
    return clauses
  }

  /// Where the verbs of a clause must end: at the next clause that does not depend on it, or the sentence's end.
  func limit(_ drafts: [ClauseDraft], _ number: Int, _ sentence: Range<Int>) -> Int {
    guard let finite = drafts[number].finite else { return sentence.upperBound }
    var end = sentence.upperBound
    for other in drafts.indices where other != number && drafts[other].start > finite {
      end = min(end, drafts[other].start)
    }
    return end
  }
}
