import SvarModel

/// An inquiry that is named and at work: "Utredningen om … (dir. 2022:93) ska föreslå …", "En pågående utredning har i
/// uppdrag att …". Here the subject is the head.
struct NamedInquiry: Sendable {
  let phrases: NounPhrase

  func candidates(_ reading: Reading, _ clauses: [Clause], _ number: Int, sentence: Int) -> [MeasureCandidate] {
    let clause = clauses[number]
    let tokens = reading.tokens
    guard clause.kind == .main || clause.kind == .that, !clause.subject.isEmpty, clause.verbs.tense == .present,
      let finite = clause.finite,
      clause.subject.upperBound <= finite
    else { return [] }
    guard
      let noun = clause.subject.first(where: {
        tokens[$0].has(RuleMatcher.inquiryWords) && !tokens[$0].has(.other) && !phrases.isGenitive(tokens[$0])
      })
    else { return [] }
    let start = phrases.start(tokens, noun: noun, floor: clause.subject.lowerBound)
    guard start == clause.subject.lowerBound else { return [] }
    let words = tokens[start..<finite]
    let isNumbered =
      words.contains { $0.key == WordKey.of("dir.") } || tokens[noun].isCapital && words.contains { $0.isMark("(") }
    let isNamed = tokens[noun].isCapital && noun + 1 < finite && tokens[noun + 1].key == Keys.om
    let isOngoing = words.contains { $0.key == WordKey.of("pågående") }
    let isCharged =
      tokens[finite].key == Keys.har
      && tokens[finite..<min(finite + 6, reading.sentences[sentence].tokens.upperBound)].contains {
        $0.key == Keys.uppdrag
      }
    guard isNumbered || isNamed || isOngoing || isCharged else { return [] }
    var end = finite
    if let comma = words.firstIndex(where: { $0.isMark(",") }) { end = comma }
    end = phrases.trim(tokens, noun, end)
    return [
      MeasureCandidate(
        rule: "inquiry-named", kind: .inquiry, status: .ongoing, head: start..<max(end, noun + 1),
        clause: ClauseExtent.of(tokens, clauses, number, reading.sentences[sentence].tokens, head: start..<end),
        verb: finite, noun: noun, sentence: sentence, priority: 999, tense: .present, actor: .inquiry, isShall: false,
        isTold: false)
    ]
  }
}
