import SvarModel

/// Acts that a frame tells, whatever the verb inside it: what was decided or proposed, what a direction says, what is done
/// on the government's charge.
extension RuleMatcher {
  /// "Riksdagen har beslutat att …", where no rule knows what stands behind "att".
  func decidedThat(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, sentence: Int, actors: ActorReader
  ) -> MeasureCandidate? {
    let clause = clauses[number]
    guard clause.kind == .that, let parent = clause.parent, clause.verbs.links.last != nil,
      actors.actor(reading, clauses[parent], clauses) == .government || isInPaper(reading, clauses[parent])
        || framing.isInTreaty(reading.tokens, clauses[parent]),
      clauses[parent].verbs.tense != .present || clauses[parent].kind == .main
    else { return nil }
    let sense = framing.sense(reading.tokens, clauses, number)
    guard sense == .decided || sense == .proposed || sense == .announced || sense == .agreed else { return nil }
    let isAhead = clauses[parent].verbs.mood == .future
    let range = reading.sentences[sentence].tokens
    let end = phrases.trim(
      reading.tokens, clause.start,
      min(ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number)), range.upperBound))
    let head = clause.start..<max(end, clause.start + 1)
    return MeasureCandidate(
      rule: Self.thatRules[sense] ?? "decided-that",
      kind: sense == .agreed ? .agreement : decidedKind(reading, clauses[parent], head),
      status: isAhead || sense == .announced ? .announced : sense == .proposed ? .proposed : .decided, head: head,
      clause: ClauseExtent.of(reading.tokens, clauses, parent, range, head: head), verb: clause.verbs.links[0].token,
      noun: clause.start, sentence: sentence, priority: 996, tense: clauses[parent].verbs.tense, actor: .government,
      isShall: false, isTold: false)
  }

  /// "I propositionen föreslås att …": the government's paper speaks for it.
  private func isInPaper(_ reading: Reading, _ clause: Clause) -> Bool {
    guard let link = clause.verbs.links.last, link.isPassive else { return false }
    let words = reading.tokens[clause.start..<clause.end]
    return words.contains { $0.has([.bill, .government, .department]) } && !words.contains { $0.has(.other) }
  }

  /// "Regeringen beslutade i mars att ge högskolan rätt att …", "Tullen föreslås få …", where no rule knows what stands
  /// behind the infinitive.
  func decidedTo(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, sentence: Int, actors: ActorReader
  ) -> MeasureCandidate? {
    let clause = clauses[number]
    let links = clause.verbs.links
    guard clause.kind == .main || clause.kind == .that && actors.actor(reading, clause, clauses) != .agency,
      let outer = links.indices.dropLast().last(where: { framing.settles(links[$0].verb) })
    else { return nil }
    let isProposal = framing.proposes(links[outer].verb)
    let actor = actors.actor(reading, clause, clauses)
    guard links[outer].isPassive ? isProposal : actor == .government || actor == .agency,
      !actors.hasForeignAgent(reading, clause, links[outer].token),
      actor != .agency || clause.verbs.tense != .present
    else { return nil }
    let range = reading.sentences[sentence].tokens
    let start = links[outer + 1].token
    let limit = min(ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number)), range.upperBound)
    let end = max(phrases.end(reading.tokens, from: start, limit: limit, keepsPurpose: true), start + 1)
    guard end - start > 1 else { return nil }
    let status: MeasureStatus =
      clause.verbs.mood == .future ? .announced : isProposal ? .proposed : .decided
    return MeasureCandidate(
      rule: isProposal ? "proposed-to" : "decided-to",
      kind: actor == .agency && !isProposal ? .other : decidedKind(reading, clause, start..<end), status: status,
      head: start..<end, clause: ClauseExtent.of(reading.tokens, clauses, number, range, head: start..<end),
      verb: links[outer].token, noun: start, sentence: sentence, priority: 996, tense: clause.verbs.tense, actor: actor,
      isShall: clause.verbs.isShall, isTold: false)
  }

  private static let thatRules: [Framing.Sense: String] = [
    .decided: "decided-that", .proposed: "proposed-that", .announced: "announced-that", .agreed: "agreed-that",
  ]

  /// A sum makes it money; what stands in a bill is a bill.
  private func decidedKind(_ reading: Reading, _ above: Clause, _ head: Range<Int>) -> MeasureKind {
    if !AmountReader.amounts(reading.tokens, reading.text.scalars, in: head).isEmpty { return .money }
    // What is decided may stand before the clause that decides it: "Att … har regeringen beslutat."
    let end = head.lowerBound > above.start ? min(above.end, head.lowerBound) : above.end
    let words = reading.tokens[above.start..<end]
    return words.contains { $0.has(.bill) && $0.key != WordKey.of("budgetpropositionen") } ? .bill : .law
  }

  /// "Enligt regleringsbrevet ska myndigheten redovisa …".
  func directed(_ reading: Reading, _ clauses: [Clause], _ number: Int, sentence: Int) -> MeasureCandidate? {
    let clause = clauses[number]
    let tokens = reading.tokens
    guard clause.kind == .main, clause.verbs.isShall, let finite = clause.finite, clause.start < finite,
      let link = clause.verbs.links.last,
      let noun = (clause.start..<finite).first(where: { tokens[$0].has(.direction) }), noun - clause.start <= 4
    else { return nil }
    let head = clause.start + 1..<max(phrases.trim(tokens, noun, finite), noun + 1)
    guard head.lowerBound <= noun else { return nil }
    return MeasureCandidate(
      rule: "direction-says", kind: .direction, status: .done, head: head,
      clause: ClauseExtent.of(tokens, clauses, number, reading.sentences[sentence].tokens, head: head),
      verb: link.token, noun: noun, sentence: sentence, priority: 994, tense: .present, actor: .government,
      isShall: false, isTold: false)
  }

  private static let onCharge = Set<UInt64>(words: "regeringens regeringen")

  /// "… har på regeringens uppdrag tagit fram …": an assignment, whatever the verb.
  func charged(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, sentence: Int, actors: ActorReader
  ) -> MeasureCandidate? {
    let clause = clauses[number]
    let tokens = reading.tokens
    guard clause.kind == .main || clause.kind == .that, let link = clause.verbs.links.last,
      link.isPassive || actors.actor(reading, clause, clauses) == .agency,
      let charge = (clause.start..<clause.end).first(where: { tokens[$0].key == Keys.uppdrag }), charge > clause.start,
      Self.onCharge.contains(tokens[charge - 1].key)
        || charge + 2 < tokens.count && Self.onCharge.contains(tokens[charge + 2].key),
      let head = link.isPassive ? (charge - 1)..<(charge + 1) : heads.complement(reading, link, clauses, number)
    else { return nil }
    let status: MeasureStatus =
      clause.verbs.mood == .future ? .announced : clause.verbs.tense == .present ? .ongoing : .done
    return MeasureCandidate(
      rule: "assignment-done", kind: .assignment, status: status, head: head,
      clause: ClauseExtent.of(tokens, clauses, number, reading.sentences[sentence].tokens, head: head),
      verb: link.token,
      noun: head.lowerBound, sentence: sentence, priority: 995, tense: clause.verbs.tense, actor: .agency,
      isShall: clause.verbs.isShall, isTold: false)
  }

  /// "Riksdagen beslutade att skyldigheten skulle upphöra": what was decided then, and no mere possibility.
  func isDecidedAhead(_ reading: Reading, _ clauses: [Clause], _ number: Int) -> Bool {
    guard clauses[number].kind == .that, let parent = clauses[number].parent, !clauses[parent].verbs.isNegated,
      clauses[number].verbs.isShall || clauses[parent].verbs.tense != .present
    else { return false }
    let sense = framing.sense(reading.tokens, clauses, number)
    return sense == .decided || sense == .proposed || sense == .agreed
  }
}
