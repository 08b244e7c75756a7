import SvarModel

/// Instruments that are given as examples of what is done: "Exempel är Sjölyftet, hamnavtal och båtpremien", "Bland annat
/// kan nämnas båtpremien", "Av det som regeringen har gjort vill jag nämna Sjölyftet".
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
    guard
      let number = clauses.indices.first(where: { beginning(tokens, clauses[$0], range) != nil }),
      let finite = clauses[number].finite, let beginning = beginning(tokens, clauses[number], range)
    else { return [] }
    let limit = min(ClauseExtent.limit(clauses, number, clauses[number].end), range.upperBound)
    var found: [MeasureCandidate] = []
    var start = beginning
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
            clause: found.isEmpty ? ClauseExtent.of(tokens, clauses, number, range, head: head) : head, verb: finite,
            noun: noun, sentence: sentence, priority: 997, tense: .present, actor: .government, isShall: false,
            isTold: true))
      } else {
        break
      }
      start = end + 1
    }
    return found
  }

  private static let mentioned = Set<UInt64>(words: "nämna nämnas")
  private static let mentioning = Set<UInt64>(words: "kan vill bör ska")
  /// What makes of a mention one of what the state has done: "av de initiativ …", "bland andra", "till exempel".
  private static let among = Set<UInt64>(words: "bland exempel exempelvis initiativ åtgärder insatser t.ex. bl.a.")

  /// Where the examples begin; nil where a clause gives none.
  private func beginning(_ tokens: [Token], _ clause: Clause, _ range: Range<Int>) -> Int? {
    guard clause.kind == .main, let finite = clause.finite, !clause.verbs.isNegated else { return nil }
    if clause.verbs.links.first?.verb == sense.be {
      let before = tokens[range.lowerBound..<max(range.lowerBound, finite)]
      return finite - range.lowerBound <= 6 && before.contains { Self.example.contains($0.key) } ? finite + 1 : nil
    }
    guard Self.mentioning.contains(tokens[finite].key),
      let verb = (finite + 1..<clause.end).first(where: { Self.mentioned.contains(tokens[$0].key) }),
      verb - finite <= 6, tokens[range.lowerBound..<verb].contains(where: { Self.among.contains($0.key) })
    else { return nil }
    return verb + 1
  }
}
