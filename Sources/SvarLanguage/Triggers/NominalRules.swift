import SvarModel

/// Instruments that are told by name without a verb of their own: "genom satsningen Läsa mera", "i regeringens strategi
/// för fjällen".
struct NominalRules: Sendable {
  let phrases: NounPhrase

  private static let through = Set<UInt64>(words: "genom")
  private static let called = WordKey.of("kallade")
  private static let changes = Set<UInt64>(
    words: "ändring ändringen ändringar lagändring lagändringar förordningsändring förordningsändringar regeländringar")
  private static let ours = Set<UInt64>(words: "regeringens vår våra")

  func candidates(_ reading: Reading, _ clauses: [Clause], sentence: Int, taken: [MeasureCandidate])
    -> [MeasureCandidate]
  {
    let tokens = reading.tokens
    let range = reading.sentences[sentence].tokens
    var found: [MeasureCandidate] = []
    for index in range {
      let token = tokens[index]
      let isThrough = Self.through.contains(token.key)
      let isOurs = Self.ours.contains(token.key)
      guard isThrough || isOurs, index + 1 < range.upperBound, tokens[index + 1].key != Keys.att else { continue }
      guard let clause = clauses.indices.last(where: { clauses[$0].start <= index && index < clauses[$0].end }),
        isTold(clauses[clause])
      else { continue }
      let wanted: WordClasses = isThrough ? [.programme, .assignment, .bill, .money, .law] : [.programme]
      guard let noun = instrument(tokens, (index + 1)..<min(index + 7, range.upperBound), wanted) else { continue }
      // Money and laws by a name of their own, or a change of them.
      if isThrough, tokens[noun].classes.isDisjoint(with: [.programme, .assignment, .bill]),
        !Self.changes.contains(tokens[noun].key),
        Context.bare.contains(tokens[noun].key)
          || !tokens[(index + 1)...noun].contains(where: { $0.key == Self.called })
            && noun > index + 1
      {
        continue
      }
      let isNamed = tokens[(index + 1)...noun].contains { $0.key == Self.called } || noun == index + 1
      guard !taken.contains(where: { $0.head.contains(noun) || $0.head.lowerBound == index }) else { continue }
      // A name or what it is about must follow.
      guard noun + 1 < range.upperBound,
        isThrough && isNamed && !Context.bare.contains(tokens[noun].key) || tokens[noun + 1].has(.preposition)
          || tokens[noun + 1].isCapital || tokens[noun + 1].key == Keys.att
          || tokens[noun + 1].isMark("”")
      else { continue }
      let start = isOurs ? index : phrases.start(tokens, noun: noun, floor: index + 1)
      let limit = min(ClauseExtent.limit(clauses, clause, ClauseExtent.reach(clauses, clause)), range.upperBound)
      let end = phrases.end(tokens, from: noun, limit: max(noun + 1, limit), keepsPurpose: false)
      guard let kind = HeadFinder.kind(of: tokens[noun].classes.intersection(wanted)) else { continue }
      found.append(
        MeasureCandidate(
          rule: isThrough ? "told-through" : "told-ours", kind: kind,
          status: kind == .bill ? .proposed : kind == .law ? .done : .ongoing,
          head: start..<max(end, noun + 1),
          clause: ClauseExtent.of(tokens, clauses, clause, range, head: start..<max(end, noun + 1)), verb: index,
          noun: noun, sentence: sentence, priority: 997, tense: .present, actor: .government, isShall: false,
          isTold: true))
    }
    return found
  }

  private func isTold(_ clause: Clause) -> Bool {
    !clause.verbs.isNegated && clause.kind != .condition && clause.kind != .question
  }

  /// The first noun of the classes, with nothing but its own adjectives and articles before.
  private func instrument(_ tokens: [Token], _ range: Range<Int>, _ classes: WordClasses) -> Int? {
    for index in range {
      if tokens[index].kind == .mark || tokens[index].has(.preposition) { return nil }
      if tokens[index].has(classes), !phrases.isGenitive(tokens[index]) { return index }
    }
    return nil
  }
}
