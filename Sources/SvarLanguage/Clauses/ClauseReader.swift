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

  private static let together = Set<UInt64>(words: "bara minst enbart endast längre")

  /// A clause as it is being found.
  private struct Draft {
    var kind: Clause.Kind
    var start: Int
    var parent: Int?
    var sibling: Int?
    var finite: Int?
    var bare: Int?
  }

  func clauses(_ tokens: [Token], _ sentence: Range<Int>) -> [Clause] {
    var drafts = [Draft(kind: .main, start: sentence.lowerBound)]
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

  // MARK: Finite verbs

  /// Whether a token is a finite verb here.
  func isFinite(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.entry >= 0 else { return false }
    let forms = lexicon.entries[Int(token.entry)].verbs
    var past = false
    var present = false
    var infinitive = false
    var supine = false
    for form in forms {
      switch form.shape {
      case .past: past = true
      case .present: present = true
      case .infinitive: infinitive = true
      case .supine: supine = true
      case .participle: break
      }
    }
    guard past || present else { return supine && lacksAuxiliary(tokens, index, sentence) }
    if infinitive, followsInfinitiveMark(tokens, index, sentence) { return false }
    if token.isCapital, index > sentence.lowerBound, tokens[index - 1].isWord { return false }
    if index > sentence.lowerBound, tokens[index - 1].key == Keys.i, token.key == WordKey.of("går") { return false }
    if token.has(.preposition), !isVerbAmongSubjects(tokens, index, sentence) { return false }
    if past, index > sentence.lowerBound, tokens[index - 1].key == Keys.sa, index + 1 < sentence.upperBound,
      tokens[index + 1].isWord, !tokens[index + 1].has([.preposition, .determiner])
    {
      return false  // "den så kallade delegationen"
    }
    if past, !present, followsBe(tokens, index, sentence) { return false }
    if past, !present, token.count > 4, isAttributive(tokens, index, sentence) { return false }
    return true
  }

  /// "är avskaffade": a participle, not a past form.
  private func followsBe(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].entry >= 0,
      lexicon.entries[Int(tokens[index].entry)].verbs.contains(where: { $0.shape == .participle })
    else { return false }
    var place = index - 1
    while place >= sentence.lowerBound, index - place <= 4 {
      let token = tokens[place]
      if token.entry >= 0,
        lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.verb == sense.be || $0.verb == sense.become })
      {
        return true
      }
      guard token.has([.adverb, .negation]) else { return false }
      place -= 1
    }
    return false
  }

  /// "inför" is a verb only beside its subject.
  private func isVerbAmongSubjects(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    if index > sentence.lowerBound, tokens[index - 1].has([.government, .relative]) { return true }
    if index > sentence.lowerBound, tokens[index - 1].has(.pronoun), !tokens[index - 1].has(.determiner) { return true }
    return index > sentence.lowerBound && index + 1 < sentence.upperBound
      && (tokens[index + 1].has(.government)
        || tokens[index + 1].has(.pronoun) && !tokens[index + 1].has(.determiner))
  }

  /// "att regeringen i går beslutat om …": in a subordinate clause the auxiliary may be left out.
  private func lacksAuxiliary(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard isSupine(tokens, index) else { return false }
    var place = index - 1
    var words = 0
    while place >= sentence.lowerBound, words < 16 {
      let token = tokens[place]
      if token.key == Keys.att {
        return words > 0 && !tokens[place..<index].contains { $0.has(.coordinator) }
          && !isInfinitive(tokens, place + 1, index)
      }
      if token.key == Keys.som { return true }
      if place > sentence.lowerBound, tokens[place - 1].key == Keys.i, token.key == WordKey.of("går") {
        place -= 1
        continue
      }
      if token.has([.relative, .condition]) || token.has(.coordinator) || token.kind == .mark { return false }
      if token.entry >= 0,
        lexicon.entries[Int(token.entry)].verbs.contains(where: {
          $0.shape == .present || $0.shape == .past || $0.shape == .infinitive
        }), !token.has(.preposition)
      {
        return false
      }
      place -= 1
      words += 1
    }
    return false
  }

  /// Behind "att", a modal verb or another infinitive.
  private func followsInfinitiveMark(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    var place = index - 1
    var steps = 0
    while place >= sentence.lowerBound, steps < 8 {
      let token = tokens[place]
      if token.key == Keys.att { return steps <= 3 }
      if token.entry >= 0 {
        let forms = lexicon.entries[Int(token.entry)].verbs
        // "måste följas upp och utvärderas": a form that may be an infinitive itself settles nothing.
        if forms.contains(where: { $0.shape == .infinitive && $0.isPassive }) {
          place -= 1
          steps += 1
          continue
        }
        for form in forms {
          if form.shape == .present || form.shape == .past {
            return form.verb == sense.shall || form.verb == sense.want || sense.possible.contains(form.verb)
              || form.verb == sense.get || form.verb == sense.allow
          }
          if form.shape == .infinitive, !form.isPassive, token.key != WordKey.of("vara") { return steps <= 2 }
        }
      }
      if token.isMark(".") || token.isMark(";") || token.has(.relative) { return false }
      place -= 1
      steps += 1
    }
    return false
  }

  /// "den beslutade förordningen", "nya föreslagna regler": a form of the past that stands before a noun.
  private func isAttributive(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    guard after.isWord, !after.has([.determiner, .preposition, .pronoun, .adverb, .government, .coordinator]),
      !after.isCapital, after.key != Keys.att
    else { return before.has(.determiner) && before.key != Keys.det && after.isWord && after.has(.coordinator) }
    if before.endsInS, before.isWord, before.count > 4, !before.has([.adverb, .preposition]),
      before.entry < 0 || lexicon.entries[Int(before.entry)].verbs.isEmpty
    {
      return true
    }
    return before.has(.determiner) && !before.has(.pronoun) || before.key == Keys.den || before.key == Keys.de
      || before.has(.preposition)
      || before.endsInS && before.entry >= 0 && lexicon.entries[Int(before.entry)].isGenitive
  }

  // MARK: Where clauses begin

  private func open(
    _ verb: Int, after previous: Int, isFirst: Bool, _ tokens: [Token], _ sentence: Range<Int>,
    _ drafts: inout [Draft], _ current: inout Int
  ) {
    if let (place, kind) = subordinator(before: verb, after: previous, tokens, sentence) {
      drafts.append(Draft(kind: kind, start: place, parent: current, finite: verb))
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
          Draft(
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
      Draft(kind: drafts[height].kind, start: verb, parent: drafts[height].parent, sibling: height, finite: verb))
    current = drafts.count - 1
  }

  /// Nothing but adverbs stands between a conjunction and the verb, and no comma before it.
  private func isDirect(_ tokens: [Token], _ joint: Int, _ verb: Int) -> Bool {
    guard tokens[joint].has(.coordinator), !(joint > 0 && tokens[joint - 1].isMark(",")) else { return false }
    return tokens[(joint + 1)..<verb].allSatisfy { $0.has(.adverb) }
  }

  private func lacking(_ drafts: [Draft], _ current: Int) -> Int? {
    var index: Int? = current
    while let here = index {
      if drafts[here].finite == nil, drafts[here].bare == nil { return here }
      index = drafts[here].parent
    }
    return nil
  }

  private func append(_ drafts: inout [Draft], _ current: inout Int, _ joint: Int, _ verb: Int, _ tokens: [Token]) {
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
      Draft(kind: drafts[height].kind, start: joint + 1, parent: drafts[height].parent, sibling: height, finite: verb))
    current = drafts.count - 1
  }

  private func startsWithSubject(_ tokens: [Token], _ start: Int, _ verb: Int) -> Bool {
    start < verb && tokens[start].has([.government, .pronoun, .determiner])
  }

  /// The word nearest before a finite verb that begins a subordinate clause.
  private func subordinator(
    before verb: Int, after previous: Int, _ tokens: [Token], _ sentence: Range<Int>
  ) -> (Int, Clause.Kind)? {
    var index = verb - 1
    while index > previous, index >= sentence.lowerBound {
      let token = tokens[index]
      if token.isMark(";") || token.isMark(":") { return nil }
      if token.key == Keys.att {
        // "att" with an infinitive begins no clause with a finite verb.
        if isInfinitive(tokens, index + 1, verb) {
          index -= 1
          continue
        }
        if index > sentence.lowerBound {
          if tokens[index - 1].key == Keys.sa { return (index - 1, .result) }
          // "genom att", "utan att", "för att", "trots att": what is so, not what is done.
          if Self.unasserted.contains(tokens[index - 1].key) { return (index - 1, .result) }
        }
        return (index, .that)
      }
      if token.key == Keys.som {
        if isComparison(tokens, index, sentence) {
          index -= 1
          continue
        }
        // "Som ett led i arbetet har …": at the beginning it is a clause only with its subject and verb at once.
        if index == sentence.lowerBound, index + 1 < verb, !isSpeakerRun(tokens, index + 1) {
          index -= 1
          continue
        }
        return (index, .relative)
      }
      if token.has(.relative), token.key != Keys.som {
        // "där", "vilket"; "var" alone is a verb or an adverb.
        return (index, .relative)
      }
      if token.key == Keys.om {
        // A preposition unless a subject and the verb follow at once or it begins the sentence.
        if index == sentence.lowerBound || !followsNoun(tokens, index) && isSubjectRun(tokens, index + 1, verb) {
          return (index, .condition)
        }
      } else if token.has(.condition) {
        return (index, .condition)
      } else if token.has(.subjunction) {
        let isPreposition = token.has(.preposition) || token.has(.adverb)
        if !isPreposition || isSubjectRun(tokens, index + 1, verb) { return (index, .adverbial) }
      } else if token.has(.question), index > sentence.lowerBound {
        return (index, .question)
      }
      index -= 1
    }
    return nil
  }

  private static let comparing = Set<UInt64>(words: "så lika såväl samma liksom sent")

  /// "så sent som", "såväl … som", "samma … som": no clause begins.
  private func isComparison(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    for place in max(sentence.lowerBound, index - 3)..<index where Self.comparing.contains(tokens[place].key) {
      return true
    }
    return false
  }

  private static let unasserted = Set<UInt64>(words: "utan för så")

  /// Behind a noun "om" is a preposition: "frågan om skatten".
  private func followsNoun(_ tokens: [Token], _ index: Int) -> Bool {
    let before = tokens[index - 1]
    guard before.isWord, !before.has([.coordinator, .adverb, .preposition]) else { return false }
    return before.entry < 0 || lexicon.entries[Int(before.entry)].verbs.isEmpty
  }

  /// "Som Anna Ek nämner", "Som jag sade", "Som framgår": who speaks, or the verb at once.
  private func isSpeakerRun(_ tokens: [Token], _ start: Int) -> Bool {
    tokens[start].isCapital || tokens[start].has(.government)
      || tokens[start].has(.pronoun) && !tokens[start].has(.determiner)
  }

  /// A pronoun, a name or a noun phrase that the verb follows.
  private func isSubjectRun(_ tokens: [Token], _ start: Int, _ verb: Int) -> Bool {
    guard start < verb, verb - start <= 8 else { return false }
    if tokens[start].has([.pronoun, .government]), !tokens[start].has(.determiner) || verb - start <= 2 { return true }
    return verb - start <= 5 && !tokens[start..<verb].contains { $0.has(.preposition) || $0.kind == .mark }
      && tokens[start].isWord
  }

  private func isInfinitive(_ tokens: [Token], _ start: Int, _ limit: Int) -> Bool {
    for index in start..<min(start + 4, limit) {
      let token = tokens[index]
      if token.entry >= 0, lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.shape == .infinitive }) {
        return true
      }
      if token.has([.determiner, .pronoun, .government, .noun, .agency]) || token.isCapital { return false }
    }
    return false
  }

  /// The conjunction or comma before a finite verb at which a new clause begins.
  private func coordinator(before verb: Int, after previous: Int, _ tokens: [Token]) -> Int? {
    var nearest: Int?
    var index = verb - 1
    while index > previous {
      let token = tokens[index]
      if token.has(.coordinator), index + 1 < tokens.count {
        if index > 0, tokens[index - 1].isMark(",") { return index }
        if token.key == Keys.men { return index }
        if nearest == nil { nearest = index }
      }
      if token.isMark(";") || token.isMark("–") || token.isMark(":"), index > 0,
        tokens[index - 1].end < token.start
          || token.isMark(":") && index + 1 < tokens.count && tokens[index + 1].start > token.end
      {
        return nearest ?? index
      }
      index -= 1
    }
    return nearest ?? commaBeforeCount(before: verb, after: previous, tokens)
  }

  /// "…, 70 miljoner kronor tillförs skolan": a clause of its own behind a comma alone.
  private func commaBeforeCount(before verb: Int, after previous: Int, _ tokens: [Token]) -> Int? {
    var index = verb - 1
    while index > previous {
      if tokens[index].isMark(",") { return tokens[index + 1].kind == .number ? index : nil }
      index -= 1
    }
    return nil
  }

  /// "har infört A och skärpt B": a second supine behind a conjunction goes on without its auxiliary.
  private func bareSupines(
    after verb: Int, before next: Int, _ tokens: [Token], _ sentence: Range<Int>, _ drafts: inout [Draft],
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
            Draft(
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
    after verb: Int, before next: Int, _ tokens: [Token], _ drafts: inout [Draft], _ current: inout Int
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
        Draft(
          kind: drafts[current].kind, start: joint + 1, parent: drafts[current].parent, sibling: current, finite: nil,
          bare: index))
      current = drafts.count - 1
    }
  }

  private func joint(before index: Int, _ tokens: [Token], _ floor: Int) -> Int? {
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

  // MARK: Putting together

  private func finish(_ drafts: [Draft], _ tokens: [Token], _ sentence: Range<Int>) -> [Clause] {
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
  private func limit(_ drafts: [Draft], _ number: Int, _ sentence: Range<Int>) -> Int {
    guard let finite = drafts[number].finite else { return sentence.upperBound }
    var end = sentence.upperBound
    for other in drafts.indices where other != number && drafts[other].start > finite {
      end = min(end, drafts[other].start)
    }
    return end
  }
}
