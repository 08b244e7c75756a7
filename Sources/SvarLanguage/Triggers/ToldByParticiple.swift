import SvarModel

/// Instruments that a participle tells the state of, without a verb: "den nyligen beslutade förordningen om …", "det
/// aviserade investeringsstödet", "en pågående utredning om …".
struct ToldByParticiple: Sendable {
  let phrases: NounPhrase

  private static let wanted: WordClasses = [
    .inquiry, .bill, .programme, .money, .law, .agreement, .penalty, .body, .assignment,
  ]
  private static let states: [(words: Set<UInt64>, status: MeasureStatus)] = [
    (Set(words: "aviserade planerade utlovade kommande annonserade"), .announced),
    (Set(words: "beslutade tillsatta påbörjade inledda fastställda fattade"), .decided),
    (Set(words: "föreslagna överlämnade remitterade framlagda"), .proposed),
    (Set(words: "införda genomförda inrättade ikraftträdda antagna"), .done),
    (Set(words: "pågående"), .ongoing),
  ]
  private static let articles = Set<UInt64>(words: "den det de en vår våra regeringens")
  private static let between = Set<UInt64>(words: "nyligen nu till riksdagen av regeringen redan under förra året")

  func candidates(_ reading: Reading, _ clauses: [Clause], sentence: Int, taken: [MeasureCandidate])
    -> [MeasureCandidate]
  {
    let tokens = reading.tokens
    let range = reading.sentences[sentence].tokens
    var found: [MeasureCandidate] = []
    for index in range.dropFirst(1) {
      guard let state = Self.states.first(where: { $0.words.contains(tokens[index].key) }),
        let start = article(tokens, before: index, floor: range.lowerBound),
        let noun = noun(tokens, (index + 1)..<min(index + 5, range.upperBound)),
        let clause = clauses.indices.last(where: { clauses[$0].start <= index && index < clauses[$0].end }),
        isTold(clauses, clause), !(taken + found).contains(where: { $0.head.contains(noun) || $0.head.contains(index) })
      else { continue }
      let limit = min(ClauseExtent.limit(clauses, clause, ClauseExtent.reach(clauses, clause)), range.upperBound)
      var end = max(phrases.end(tokens, from: noun, limit: max(noun + 1, limit), keepsPurpose: false), noun + 1)
      if let finite = clauses[clause].finite, noun < finite { end = max(noun + 1, min(end, finite)) }
      guard let kind = HeadFinder.kind(of: tokens[noun].classes.intersection(Self.wanted)) else { continue }
      found.append(
        MeasureCandidate(
          rule: "told-by-participle", kind: kind, status: state.status, head: start..<end,
          clause: ClauseExtent.of(tokens, clauses, clause, range, head: start..<end), verb: index, noun: noun,
          sentence: sentence, priority: 997, tense: .present, actor: .government, isShall: false, isTold: true))
    }
    return found
  }

  private func article(_ tokens: [Token], before participle: Int, floor: Int) -> Int? {
    var index = participle - 1
    while index >= floor, participle - index <= 5 {
      if Self.articles.contains(tokens[index].key) { return index }
      guard Self.between.contains(tokens[index].key) else { return nil }
      index -= 1
    }
    return nil
  }

  private func noun(_ tokens: [Token], _ range: Range<Int>) -> Int? {
    for index in range {
      if tokens[index].kind == .mark || tokens[index].has([.preposition, .coordinator]) { return nil }
      if tokens[index].has(Self.wanted), !phrases.isGenitive(tokens[index]) {
        return tokens[index].has([.other, .noun, .work]) ? nil : index
      }
    }
    return nil
  }

  private func isTold(_ clauses: [Clause], _ number: Int) -> Bool {
    let clause = clauses[number]
    return !clause.verbs.isNegated && clause.kind != .condition && clause.kind != .question
      && !clause.verbs.isWish
  }
}
