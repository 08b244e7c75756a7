import SvarModel

/// Heads of verbs that are the act themselves: what they govern as it stands.
extension HeadFinder {
  private static let yesterday = WordKey.of("går")
  private static let particles = Set<UInt64>(words: "över åt upp in ut ned bort ihop")
  private static let vague = Set<UInt64>(words: "detta dessa det sådan sådant sådana den")
  private static let many = Set<UInt64>(
    words: "andra annat flera ytterligare rad antal åtgärder insatser detta saken frågan")

  /// The verb's complement as it stands: for verbs that are the act themselves.
  func whole(
    _ reading: Reading, _ rule: Rule, _ link: VerbChain.Link, particle: UInt64?, _ clauses: [Clause], _ number: Int
  ) -> Head? {
    let tokens = reading.tokens
    let clause = clauses[number]
    guard clause.kind != .relative else { return nil }
    let reach = min(
      ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number)),
      sentence(reading, link.token).upperBound)
    let front = clause.subject.isEmpty ? nil : tokens[clause.subject.lowerBound]
    // "I budgetpropositionen föreslås att …": where something is told, and not what is done.
    let isLedIn = clause.subject.lowerBound > clause.start && tokens[clause.subject.lowerBound - 1].has(.preposition)
    let isNounPhrase =
      front.map {
        !isLedIn && !$0.has(.preposition) && $0.key != Keys.att && !($0.has(.adverb) && !$0.has(.determiner))
      } ?? false
    // An inquiry that looks into something is told by its own name.
    if rule.kind == .inquiry, !link.isPassive, isNounPhrase,
      let noun = clause.subject.first(where: { tokens[$0].has(RuleMatcher.inquiryWords) && !tokens[$0].has(.other) }),
      clause.subject.upperBound <= (clause.finite ?? 0)
    {
      return Head(
        tokens: clause.subject.lowerBound..<phrases.trim(tokens, noun, clause.subject.upperBound), noun: noun,
        kind: .inquiry)
    }
    if link.isPassive, isNounPhrase, clause.subject.upperBound <= link.token {
      if !isVague(tokens, clause.subject) {
        return Head(tokens: clause.subject, noun: clause.subject.lowerBound, kind: rule.kind ?? .law)
      }
      // "Det ska införas ett sjökort"; "Frågan utreds av Sjökommittén": the inquiry is named, and nothing else.
      let isAhead = clause.subject.count == 1 && tokens[clause.subject.lowerBound].key == Keys.det
      guard isAhead || link.token + 1 < reach && tokens[link.token + 1].key == Keys.av else { return nil }
    }
    var start = objectStart(tokens, link.token, clause)
    if let particle,
      let place = (start..<max(start, min(start + 14, reach))).first(where: { tokens[$0].key == particle })
    {
      start = place + 1
    }
    while start < reach, skips(tokens[start]) { start += 1 }
    // "lanserade i höstas programmet", but "föreslår i vårbudgeten att …": what "i" leads in is not what is proposed.
    if rule.slot == .any, start > link.token + 1, start < reach, tokens[start - 1].key == Keys.i {
      guard tokens[start].has([.month, .season]) || tokens[start].key == Self.yesterday else { return nil }
      start += 1
      while start < reach, tokens[start].kind == .number || skips(tokens[start]) { start += 1 }
    }
    // "enades i september om krisåtgärder"
    if rule.slot == .whole, rule.subject == .union, start + 1 < reach, tokens[start].key == Keys.i,
      tokens[start + 1].has([.month, .season])
    {
      start += 2
      while start < reach, tokens[start].kind == .number || skips(tokens[start]) { start += 1 }
    }
    // "kommit överens om en plan"
    if rule.kind == .agreement || rule.subject == .union, particle != nil || rule.slot == .whole, start < reach,
      tokens[start].key == Keys.om
    {
      start += 1
    }
    if link.isPassive, start < reach, tokens[start].key == Keys.av {
      // "frågan utreds av Sjökommittén": the inquiry is what one can look up.
      guard let noun = ((start + 1)..<min(start + 6, reach)).first(where: { tokens[$0].has(RuleMatcher.inquiryWords) })
      else { return nil }
      start = phrases.start(tokens, noun: noun, floor: start + 1)
    }
    guard start < reach else { return nil }
    // A rule for acts of any sort asks the instrument first.
    var kind =
      (rule.kind == .other && rule.slot == .any ? nil : rule.kind) ?? instrument(tokens, start..<reach)
      ?? rule.kind ?? .law
    // "uppdra åt en utredare": an inquiry.
    if kind == .assignment, let inquirer = (start..<min(start + 4, reach)).first(where: { tokens[$0].has(.inquirer) }) {
      if inquirer == start { return nil }
      kind = .inquiry
    }
    let end = phrases.end(tokens, from: start, limit: reach, keepsPurpose: kind == .assignment)
    guard end > start, !tokens[start..<end].allSatisfy({ $0.has([.coordinator, .adverb]) || $0.kind == .mark }) else {
      return nil
    }
    guard !isVague(tokens, start..<end),
      tokens[start].key != Keys.att || rule.kind == .agreement || rule.subject == .union || rule.kind == .direction
        || rule.kind == .other
    else {
      return nil
    }
    if rule.slot == .any,
      tokens[start].has([.preposition, .question, .condition]) && !tokens[start].has(.determiner)
        || tokens[start].key == Keys.att
    {
      return nil
    }
    // "andra satsningar", "en rad åtgärder": nothing that could be looked up.
    if rule.subject == .government, tokens[start..<min(start + 3, end)].contains(where: { Self.many.contains($0.key) })
    {
      return nil
    }
    return Head(tokens: start..<end, noun: start, kind: kind)
  }

  func skips(_ token: Token) -> Bool {
    token.has(.adverb) && !token.has(.determiner) || Self.particles.contains(token.key)
      || token.key == WordKey.of("på") || token.key == Keys.till || token.isMark(",")
  }

  /// "frågan", "detta": too little to name anything.
  private func isVague(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let words = tokens[range].filter { $0.isWord }
    // "det inom EU"
    if let first = words.first, Self.vague.contains(first.key), words.count > 1, words[1].has(.preposition),
      !words[1].has(.determiner)
    {
      return true
    }
    guard words.count <= 2, let first = words.first else { return false }
    if first.has(.pronoun) && !first.has(.determiner) { return true }
    return Self.vague.contains(first.key) || words.count == 1 && first.key == WordKey.of("frågan")
      || words.count == 2 && words[1].key == WordKey.of("frågan")
  }

  /// The kind that the first instrument of an object stands for.
  private func instrument(_ tokens: [Token], _ range: Range<Int>) -> MeasureKind? {
    for index in range.lowerBound..<min(range.lowerBound + 6, range.upperBound) {
      if tokens[index].has(.preposition), index > range.lowerBound { return nil }
      if tokens[index].has(.instruments), !phrases.isGenitive(tokens[index]) {
        return Self.kind(of: tokens[index].classes)
      }
    }
    return nil
  }
}
