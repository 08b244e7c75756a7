/// Tells who acts: the state, or somebody else.
struct ActorReader: Sendable {
  enum Actor: Sendable {
    case government, agency, inquiry
    /// A subject that was left out, "som", "man".
    case implied
    case other

    var isState: Bool { self != .other }
  }

  let hits: [AgencyFinder.Hit]
  /// Names of the questioners, by the keys of their words.
  let askers: Set<UInt64>

  private static let own = Set<UInt64>(words: "min vår")
  private static let intention = Set<UInt64>(words: "avsikt ambition plan")
  private static let intentions = Set<UInt64>(words: "avsikten ambitionen planen")
  private static let impersonal = Set<UInt64>(words: "som man")

  func actor(_ reading: Reading, _ clause: Clause, _ clauses: [Clause]) -> Actor {
    let tokens = reading.tokens
    var subject = clause.subject
    if clause.kind == .relative, subject.isEmpty { return .implied }
    if subject.isEmpty { return .implied }
    // The head of the subject alone: what hangs on it by a preposition or "som" does not act.
    if let cut = subject.dropFirst().first(where: { tokens[$0].has([.relative]) || tokens[$0].isMark(",") }),
      cut > subject.lowerBound
    {
      subject = subject.lowerBound..<cut
    }
    // "Vägverket på regeringens uppdrag": the agency acts.
    if let cut = subject.dropFirst().first(where: { tokens[$0].has(.preposition) && !tokens[$0].has(.determiner) }),
      !hits.contains(where: { $0.first < cut && cut < $0.last })
    {
      subject = subject.lowerBound..<cut
    }
    let words = tokens[subject]
    if isOwnIntention(tokens, clause) { return .government }
    if words.contains(where: { askers.contains($0.key) && $0.isCapital }) { return .other }
    if isFormer(tokens, subject) { return .other }
    if words.contains(where: { $0.has([.government, .department]) && !$0.has(.other) }) { return .government }
    if words.contains(where: { $0.has(.other) }) { return .other }
    if words.contains(where: { $0.has(.counties) })
      || hits.contains(where: { $0.first >= subject.lowerBound && $0.last <= subject.upperBound + 1 })
    {
      return .agency
    }
    if words.contains(where: { $0.has(RuleMatcher.inquiryWords) }) { return .inquiry }
    if words.contains(where: { $0.has(.agency) }) { return .agency }
    if subject.count == 1, Self.impersonal.contains(tokens[subject.lowerBound].key) { return .implied }
    return .other
  }

  /// "Min avsikt är att …", "Det är vår ambition att …", "Avsikten är att …": the minister's, or the government's.
  private func isOwnIntention(_ tokens: [Token], _ clause: Clause) -> Bool {
    guard let finite = clause.finite else { return false }
    if finite == clause.start + 1, Self.intentions.contains(tokens[clause.start].key) { return true }
    return (clause.start..<max(clause.start, min(finite + 4, clause.end - 1))).contains {
      Self.own.contains(tokens[$0].key) && Self.intention.contains(tokens[$0 + 1].key)
    }
  }

  /// "den förra regeringen", "den tidigare regeringen", "den borgerliga regeringen".
  private func isFormer(_ tokens: [Token], _ subject: Range<Int>) -> Bool {
    for index in subject where tokens[index].has(.former) {
      if index + 1 < subject.upperBound,
        tokens[(index + 1)..<min(index + 3, subject.upperBound)].contains(where: { $0.has(.government) })
      {
        return true
      }
    }
    return false
  }

  /// A passive's "av kommunerna", "av EU".
  func hasForeignAgent(_ reading: Reading, _ clause: Clause, _ verb: Int) -> Bool {
    let tokens = reading.tokens
    var index = verb + 1
    while index + 1 < min(clause.end, verb + 8) {
      if tokens[index].key == Keys.av,
        tokens[(index + 1)..<min(index + 3, clause.end)].contains(where: { $0.has(.other) && !$0.has(.government) })
      {
        return true
      }
      index += 1
    }
    return false
  }
}
