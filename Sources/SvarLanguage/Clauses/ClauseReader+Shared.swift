/// Clauses that go on under the auxiliary of the one before: "har infört A och skärpt B".
extension ClauseReader {
  /// "har infört A och skärpt B": a second supine behind a conjunction goes on without its auxiliary.
  func bareSupines(
    after verb: Int, before next: Int, _ tokens: [Token], _ sentence: Range<Int>, _ drafts: inout [ClauseDraft],
    _ current: inout Int
  ) {
    guard tokens[verb].entry >= 0 else { return }
    let isHave = lexicon.entries[Int(tokens[verb].entry)].verbs.contains { $0.verb == sense.have }
    guard isHave else {
      bareInfinitives(after: verb, before: next, tokens, &drafts, &current)
      return
    }
    var seen = 0
    var index = verb + 1
    while index < next {
      let token = tokens[index]
      if token.has(.relative) || token.key == Keys.att && !isInfinitive(tokens, index + 1, next) { return }
      if isSupine(tokens, index) {
        seen += 1
        if seen > 1, let joint = joint(before: index, tokens, verb) {
          let height = current
          drafts.append(
            ClauseDraft(
              kind: drafts[height].kind, start: joint + 1, parent: drafts[height].parent, sibling: height, finite: nil,
              bare: index))
          current = drafts.count - 1
        }
      }
      index += 1
    }
  }

  /// "kommer att bereda frågan samt fatta beslut": a second infinitive goes on under the same auxiliary.
  private func bareInfinitives(
    after verb: Int, before next: Int, _ tokens: [Token], _ drafts: inout [ClauseDraft], _ current: inout Int
  ) {
    let forms = lexicon.entries[Int(tokens[verb].entry)].verbs
    let isAhead = forms.contains {
      $0.verb == sense.shall || $0.verb == sense.come || sense.intending.contains($0.verb)
    }
    guard isAhead else { return }
    var seen = 0
    for index in (verb + 1)..<max(verb + 1, next) {
      let token = tokens[index]
      if token.has([.relative, .assignment]) || token.isMark(";") { return }
      if token.key == Keys.att, seen > 0 || tokens[index - 1].key == Keys.forWord { return }
      guard token.entry >= 0, lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.shape == .infinitive })
      else {
        continue
      }
      seen += 1
      guard seen > 1, let joint = joint(before: index, tokens, verb) else { continue }
      drafts.append(
        ClauseDraft(
          kind: drafts[current].kind, start: joint + 1, parent: drafts[current].parent, sibling: current, finite: nil,
          bare: index))
      current = drafts.count - 1
    }
  }

  func joint(before index: Int, _ tokens: [Token], _ floor: Int) -> Int? {
    var place = index - 1
    while place > floor, index - place <= 4 {
      if tokens[place].has(.coordinator) { return place }
      guard tokens[place].has(.adverb) else { return nil }
      place -= 1
    }
    return nil
  }

  func isSupine(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.entry >= 0, lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.shape == .supine }) else {
      return false
    }
    guard index > 0, index + 1 < tokens.count else { return true }
    let before = tokens[index - 1]
    // "ett utökat samarbete" is no verb.
    let isNeuter = before.has(.determiner) && !before.has(.pronoun) || before.key == Keys.det
    return !(isNeuter && tokens[index + 1].isWord && !tokens[index + 1].has([.preposition, .determiner]))
  }
}
