/// Cuts a sentence into clauses, each with its verbs, tense, negation and subject.
///
/// There is no grammar behind it, only what answers are like: finite verbs are found by form and neighbours; a clause
/// begins at the nearest "att", "som", "när" … before its finite verb, else at a conjunction, else it goes on with the
/// clause that still lacked one. Subjects and auxiliaries that a second clause leaves out are carried over.
struct ClauseReader: Sendable {
  let lexicon: Lexicon
  let sense: VerbSense

  init(lexicon: Lexicon) throws(LanguageDataError) {
    self.lexicon = lexicon
    sense = try VerbSense(lexicon)
  }

  func clauses(_ tokens: [Token], _ sentence: Range<Int>) -> [Clause] {
    var drafts = [ClauseDraft(kind: .main, start: sentence.lowerBound)]
    var current = 0
    var verbs: [Int] = []
    for index in sentence where isFinite(tokens, index, sentence) { verbs.append(index) }
    var previous = sentence.lowerBound - 1
    for (order, verb) in verbs.enumerated() {
      open(verb, after: previous, isFirst: order == 0, tokens, sentence, &drafts, &current)
      previous = verb
      let next = order + 1 < verbs.count ? verbs[order + 1] : sentence.upperBound
      bareSupines(after: verb, before: next, tokens, sentence, &drafts, &current)
    }
    return finish(drafts, tokens, sentence)
  }

  // MARK: Where clauses begin

  private func open(
    _ verb: Int, after previous: Int, isFirst: Bool, _ tokens: [Token], _ sentence: Range<Int>,
    _ drafts: inout [ClauseDraft], _ current: inout Int
  ) {
    if let (place, kind) = subordinator(before: verb, after: previous, tokens, sentence) {
      drafts.append(ClauseDraft(kind: kind, start: place, parent: current, finite: verb))
      current = drafts.count - 1
      return
    }
    // A clause that still has no verb of its own takes it: the main clause behind a fronted or an embedded one.
    if let open = lacking(drafts, current), isFirst || drafts[current].kind != .main || drafts[current].finite == nil {
      if let joint = coordinator(before: verb, after: previous, tokens), !isFirst, drafts[current].kind != .main,
        drafts[current].finite != nil, isDirect(tokens, joint, verb)
      {
        // "att kalkningen ger effekt och sker i tid": the second verb of the same subordinate clause.
        drafts.append(
          ClauseDraft(
            kind: drafts[current].kind, start: joint + 1, parent: drafts[current].parent, sibling: current, finite: verb
          ))
        current = drafts.count - 1
        return
      }
      if let joint = coordinator(before: verb, after: previous, tokens), !isFirst,
        drafts[open].start > sentence.lowerBound || open != 0
      {
        append(&drafts, &current, joint, verb, tokens)
        return
      }
      drafts[open].finite = verb
      current = open
      return
    }
    if let joint = coordinator(before: verb, after: previous, tokens) {
      append(&drafts, &current, joint, verb, tokens)
      return
    }
    // Verb first behind a fronted clause, or something that was not understood: a clause of its own at the same height.
    let height = drafts[current].kind == .main ? current : (drafts[current].parent ?? current)
    drafts.append(
      ClauseDraft(kind: drafts[height].kind, start: verb, parent: drafts[height].parent, sibling: height, finite: verb))
    current = drafts.count - 1
  }

  /// Nothing but adverbs stands between a conjunction and the verb, and no comma before it.
  private func isDirect(_ tokens: [Token], _ joint: Int, _ verb: Int) -> Bool {
    guard tokens[joint].has(.coordinator), !(joint > 0 && tokens[joint - 1].isMark(",")) else { return false }
    return tokens[(joint + 1)..<verb].allSatisfy { $0.has(.adverb) }
  }

  private func lacking(_ drafts: [ClauseDraft], _ current: Int) -> Int? {
    var index: Int? = current
    while let here = index {
      if drafts[here].finite == nil, drafts[here].bare == nil { return here }
      index = drafts[here].parent
    }
    return nil
  }

  func append(_ drafts: inout [ClauseDraft], _ current: inout Int, _ joint: Int, _ verb: Int, _ tokens: [Token]) {
    // Behind a comma, or with a verb right behind it whose subject the main clause has, one is back in the main clause.
    var height = current
    let afterComma = joint > 0 && tokens[joint - 1].isMark(",")
    if afterComma || tokens[joint].key == Keys.men {
      while drafts[height].kind != .main && drafts[height].kind != .that, let parent = drafts[height].parent {
        height = parent
      }
      if drafts[height].kind == .that, let parent = drafts[height].parent, startsWithSubject(tokens, joint + 1, verb) {
        height = parent
      }
    }
    drafts.append(
      ClauseDraft(
        kind: drafts[height].kind, start: joint + 1, parent: drafts[height].parent, sibling: height, finite: verb))
    current = drafts.count - 1
  }

  private func startsWithSubject(_ tokens: [Token], _ start: Int, _ verb: Int) -> Bool {
    start < verb && tokens[start].has([.government, .pronoun, .determiner])
  }
}
