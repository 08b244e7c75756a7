extension ClauseReader {
  /// The subject's tokens: behind the finite verb where something else stands first, else before it.
  func subject(_ tokens: [Token], _ draft: SubjectPlace, _ finite: Int, _ chain: VerbChain, _ end: Int) -> Range<Int> {
    var start = draft.start
    if draft.kind != .main {
      start += 1
      if draft.kind == .result { start += 1 }
    }
    if draft.kind == .main, let behind = subjectBehind(tokens, finite, end, chain, front: start) { return behind }
    while start < finite, tokens[start].has(.adverb) && !tokens[start].has(.pronoun) || tokens[start].isMark(",") {
      start += 1
    }
    return start < finite ? start..<finite : start..<start
  }

  /// "I juni tillsatte *regeringen* en utredning": the noun phrase right behind the finite verb.
  private func subjectBehind(_ tokens: [Token], _ finite: Int, _ end: Int, _ chain: VerbChain, front: Int) -> Range<
    Int
  >? {
    // A subject before the verb leaves no room for one behind it.
    let isClear =
      finite + 1 < end && isClearSubject(tokens, finite, end)
      && !tokens[front..<max(front, finite)].contains { $0.has([.government]) }
    if front < finite, !isClear, isSubjectAlone(tokens, front, finite) { return nil }
    let last = chain.links.first.map { $0.token > finite ? $0.token : end } ?? end
    var index = finite + 1
    while index < last, tokens[index].has(.adverb), !tokens[index].has(.government) { index += 1 }
    guard index < last else { return nil }
    let start = index
    if tokens[index].has(.government) || tokens[index].has(.pronoun) && !tokens[index].has(.determiner) {
      // "regeringen och Centerpartiet", "jag"
      return start..<(index + 1)
    }
    if last < end {
      // Between an auxiliary and its verb: all of it, adverbs at its end left out.
      var stop = last
      while stop > start, tokens[stop - 1].has(.adverb) { stop -= 1 }
      return start..<stop
    }
    if front < finite {
      // A simple verb: a name, or a noun phrase up to the object's article.
      index = start
      while index < end, tokens[index].isWord, index - start < 8 {
        if index > start, tokens[index].has([.determiner, .preposition, .adverb]) || tokens[index].key == Keys.att {
          break
        }
        index += 1
      }
      return start..<index
    }
    return nil
  }

  /// "regeringen", "vi", "Sverige" right behind the verb can only be its subject.
  private func isClearSubject(_ tokens: [Token], _ finite: Int, _ end: Int) -> Bool {
    var index = finite + 1
    while index < end, tokens[index].has(.adverb), !tokens[index].has(.government) { index += 1 }
    return index < end && tokens[index].has(.government)
  }

  private func isSubjectAlone(_ tokens: [Token], _ start: Int, _ finite: Int) -> Bool {
    var index = start
    while index < finite, tokens[index].has(.adverb), !tokens[index].has(.pronoun) { index += 1 }
    guard index < finite, !tokens[index].has(.preposition), !tokens[index].has(.season),
      !tokens[index].has(.subjunction), !tokens[index].has(.condition),
      index == start || tokens[index].has([.government, .pronoun])
    else {
      return false
    }
    // "Senast den 1 maj ska …": a time is no subject.
    if tokens[index].has(.relative) || tokens[index].key == Keys.att { return false }
    if tokens[index].key == Keys.senast || tokens[index].has(.month) { return false }
    if tokens[index].key == Keys.den, index + 1 < finite, tokens[index + 1].kind == .number { return false }
    if tokens[index].key == Keys.nextYear || tokens[index].key == Keys.lastYear { return false }
    return true
  }
}
