import SvarModel

/// Holds the clauses of a sentence against the rules.
struct RuleMatcher: Sendable {
  let lexicon: Lexicon
  let rules: RuleTable
  let sense: VerbSense
  let phrases: NounPhrase

  private static let ownPrepositions = Set<UInt64>(words: "om med fram till på")
  private static let inquiryWords: WordClasses = [.inquiry, .inquirer]

  /// What a clause gives: at most one candidate for each verb of its chain, the innermost first.
  func candidates(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, sentence: Int, actors: ActorReader
  ) -> MeasureCandidate? {
    let clause = clauses[number]
    let chain = clause.verbs
    guard clause.kind != .condition, clause.kind != .result, clause.kind != .question, !chain.isNegated,
      chain.mood != .possible, !chain.isWish
    else { return nil }
    for position in chain.links.indices.reversed() {
      if let found = match(reading, clauses, number, position, sentence: sentence, actors: actors) { return found }
    }
    return nil
  }

  private func match(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, _ position: Int, sentence: Int, actors: ActorReader
  ) -> MeasureCandidate? {
    let clause = clauses[number]
    let link = clause.verbs.links[position]
    let tokens = reading.tokens
    for verb in rules.rules(for: link.verb) {
      let rule = rules.rules[verb.rule]
      guard link.isPassive ? rule.passive : rule.active else { continue }
      if let particle = verb.particle, !hasParticle(particle, tokens, link.token, clause) { continue }
      guard let status = status(rule, clause.verbs, position) else { continue }
      if rule.subject == .inquiry {
        guard !link.isPassive, tokens[clause.subject].contains(where: { $0.has(Self.inquiryWords) }) else { continue }
      } else if rule.subject == .state, !link.isPassive, !actors.isState(reading, clause, clauses) {
        continue
      }
      if link.isPassive, actors.hasForeignAgent(reading, clause, link.token) { continue }
      if !rule.near.isEmpty, !tokens[clause.start..<clause.end].contains(where: { $0.has(rule.near) }) { continue }
      guard let (head, noun, kind) = head(reading, rule, link, clauses, number) else { continue }
      let extent = ClauseExtent.of(tokens, clauses, number, reading.sentences[sentence].tokens, head: head)
      return MeasureCandidate(
        rule: rule.name, kind: kind, status: status, head: head, clause: extent, verb: link.token, noun: noun,
        sentence: sentence, priority: verb.rule, tense: clause.verbs.tense)
    }
    return nil
  }

  private func hasParticle(_ particle: UInt64, _ tokens: [Token], _ verb: Int, _ clause: Clause) -> Bool {
    let end = min(clause.end, verb + 14)
    if verb + 1 < end, tokens[(verb + 1)..<end].contains(where: { $0.key == particle }) { return true }
    return false
  }

  /// What tense and governing verbs make of a rule's statuses.
  private func status(_ rule: Rule, _ chain: VerbChain, _ position: Int) -> MeasureStatus? {
    var status: MeasureStatus?
    if chain.mood == .future {
      status = rule.future
    } else if chain.tense == .present {
      status = rule.present
    } else {
      status = rule.past
    }
    // A verb that governs this one may say more: decided, proposed, begun.
    for outer in chain.links[..<position].reversed() {
      let verb = lexicon.verbs[Int(outer.verb)]
      switch verb {
      case "besluta", "enas", "avisera", "lova":
        status = chain.mood == .future ? rule.future : (verb == "avisera" || verb == "lova" ? .announced : .decided)
      case "föreslå":
        status = chain.mood == .future ? .announced : .proposed
      case "påbörja", "inleda", "börja":
        status = chain.mood == .future ? .announced : .decided
      case "arbeta", "fortsätta":
        status = chain.mood == .future ? .announced : .ongoing
      case "överväga", "verka", "räkna", "bidra":
        return nil
      default: break
      }
    }
    return status
  }

  // MARK: The head

  private func head(
    _ reading: Reading, _ rule: Rule, _ link: VerbChain.Link, _ clauses: [Clause], _ number: Int
  ) -> (Range<Int>, Int, MeasureKind)? {
    let clause = clauses[number]
    let tokens = reading.tokens
    let limit = ClauseExtent.limit(clauses, number, clause.end)
    switch rule.slot {
    case .assignment:
      return assignment(reading, link, clause, clauses, number)
    case .whole:
      return whole(reading, rule, link, clauses, number)
    case .subject:
      guard
        let noun = noun(tokens, clause.subject, rule.nouns, floor: clause.subject.lowerBound)
          ?? (link.token + 1 < limit ? noun(tokens, (link.token + 1)..<limit, rule.nouns, floor: link.token + 1) : nil)
      else { return nil }
      return phrase(reading, rule, noun, clauses, number)
    case .object:
      if link.isPassive {
        if let found = noun(tokens, clause.subject, rule.nouns, floor: clause.subject.lowerBound) {
          return phrase(reading, rule, found, clauses, number)
        }
      }
      let from = objectStart(tokens, link.token, clause)
      if from < limit, let found = noun(tokens, from..<limit, rule.nouns, floor: from) {
        return phrase(reading, rule, found, clauses, number)
      }
      // "den proposition som regeringen överlämnade": the instrument stands before the clause.
      if clause.kind == .relative, let found = antecedent(tokens, clause, rule.nouns, reading) {
        return phrase(reading, rule, found, clauses, number)
      }
      // Fronted: "En proposition om detta överlämnade regeringen i mars."
      if let finite = clause.finite, clause.kind == .main, clause.subject.lowerBound > finite, clause.start < finite,
        let found = noun(tokens, clause.start..<finite, rule.nouns, floor: clause.start)
      {
        return phrase(reading, rule, found, clauses, number)
      }
      return nil
    }
  }

  private func phrase(
    _ reading: Reading, _ rule: Rule, _ noun: Int, _ clauses: [Clause], _ number: Int
  ) -> (Range<Int>, Int, MeasureKind)? {
    let tokens = reading.tokens
    guard let kind = rule.kind ?? Self.kind(of: tokens[noun].classes.intersection(rule.nouns)) else { return nil }
    let clause = clauses[number]
    let floor = clause.kind == .relative && noun < clause.start ? 0 : clause.start
    let start = phrases.start(tokens, noun: noun, floor: max(floor, sentenceStart(reading, noun)))
    var limit: Int
    if let finite = clause.finite, noun < finite {
      limit = noun < clause.start ? clause.start : finite
    } else {
      limit = ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number))
    }
    limit = min(limit, sentenceEnd(reading, noun))
    let end = phrases.end(tokens, from: noun, limit: limit, keepsPurpose: kind == .assignment)
    return (start..<max(end, noun + 1), noun, kind)
  }

  private func sentenceStart(_ reading: Reading, _ token: Int) -> Int {
    reading.sentences.first { $0.tokens.contains(token) }?.tokens.lowerBound ?? token
  }

  private func sentenceEnd(_ reading: Reading, _ token: Int) -> Int {
    reading.sentences.first { $0.tokens.contains(token) }?.tokens.upperBound ?? token + 1
  }

  private func objectStart(_ tokens: [Token], _ verb: Int, _ clause: Clause) -> Int {
    var start = verb + 1
    if clause.subject.lowerBound == start || clause.subject.lowerBound > verb && clause.subject.lowerBound <= verb + 4 {
      start = max(start, clause.subject.upperBound)
    }
    return start
  }

  /// The first noun of the classes that is no genitive and stands in no prepositional phrase of its own.
  private func noun(_ tokens: [Token], _ range: Range<Int>, _ classes: WordClasses, floor: Int) -> Int? {
    var commas = 0
    for index in range {
      let token = tokens[index]
      if index - range.lowerBound > 24 { return nil }
      if token.isMark(",") {
        commas += 1
        if commas > 2 { return nil }
      }
      if token.key == Keys.att, index > range.lowerBound { return nil }
      if token.key == Keys.forWord, index + 1 < range.upperBound, tokens[index + 1].key == Keys.att { return nil }
      guard token.has(classes), !phrases.isGenitive(token) else { continue }
      let start = phrases.start(tokens, noun: index, floor: floor)
      if start > floor, tokens[start - 1].has(.preposition), !Self.ownPrepositions.contains(tokens[start - 1].key) {
        continue
      }
      return index
    }
    return nil
  }

  private func antecedent(_ tokens: [Token], _ clause: Clause, _ classes: WordClasses, _ reading: Reading) -> Int? {
    var index = clause.start - 1
    let floor = max(sentenceStart(reading, clause.start), clause.start - 14)
    while index >= floor {
      if tokens[index].has(classes), !phrases.isGenitive(tokens[index]) { return index }
      index -= 1
    }
    return nil
  }

  private func whole(
    _ reading: Reading, _ rule: Rule, _ link: VerbChain.Link, _ clauses: [Clause], _ number: Int
  ) -> (Range<Int>, Int, MeasureKind)? {
    let tokens = reading.tokens
    let clause = clauses[number]
    guard let kind = rule.kind else { return nil }
    let reach = min(
      ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number)), sentenceEnd(reading, link.token))
    if link.isPassive, !clause.subject.isEmpty,
      clause.subject.upperBound <= link.token || clause.subject.lowerBound > (clause.finite ?? 0),
      clause.subject.count > 1 || tokens[clause.subject].contains(where: { !$0.has(.pronoun) })
    {
      if clause.subject.upperBound <= link.token { return (clause.subject, clause.subject.lowerBound, kind) }
    }
    var start = objectStart(tokens, link.token, clause)
    while start < reach,
      tokens[start].has(.adverb) && !tokens[start].has(.determiner) || tokens[start].key == WordKey.of("över")
    { start += 1 }
    guard start < reach else { return nil }
    let end = phrases.end(tokens, from: start, limit: reach, keepsPurpose: kind == .assignment)
    guard end > start, !tokens[start].has(.pronoun) || end - start > 2 else { return nil }
    return (start..<end, start, kind)
  }

  /// "… i uppdrag att …", "ett uppdrag om …": from "uppdrag" on; a task given to an inquiry is an inquiry.
  private func assignment(
    _ reading: Reading, _ link: VerbChain.Link, _ clause: Clause, _ clauses: [Clause], _ number: Int
  ) -> (Range<Int>, Int, MeasureKind)? {
    let tokens = reading.tokens
    let reach = min(
      ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number)), sentenceEnd(reading, link.token))
    var noun: Int?
    for index in (link.token + 1)..<max(link.token + 1, min(reach, link.token + 30))
    where tokens[index].has(.assignment) && !phrases.isGenitive(tokens[index]) {
      if tokens[index].key == Keys.att { break }
      noun = index
      break
    }
    guard let noun else { return nil }
    let isBare = tokens[noun].key == Keys.uppdrag && tokens[noun - 1].key == Keys.i
    let start = isBare ? noun : phrases.start(tokens, noun: noun, floor: link.token + 1)
    // "i sitt uppdrag" and the like name no act.
    if !isBare, start > 0, tokens[start - 1].has(.preposition) { return nil }
    let end = phrases.end(tokens, from: noun, limit: reach, keepsPurpose: true)
    let around = clause.subject.isEmpty ? [] : Array(tokens[clause.subject])
    let receiver = Array(tokens[min(link.token + 1, noun)..<noun])
    let isInquiry = (around + receiver).contains { $0.has(Self.inquiryWords) }
    return (start..<end, noun, isInquiry ? .inquiry : .assignment)
  }

  /// The kind that a noun's class stands for, the heaviest first.
  static func kind(of classes: WordClasses) -> MeasureKind? {
    if classes.contains(.assignment) { return .assignment }
    if !classes.isDisjoint(with: [.inquiry, .inquirer]) { return .inquiry }
    if !classes.isDisjoint(with: [.bill, .proposal]) { return .bill }
    if classes.contains(.money) { return .money }
    if classes.contains(.staffing) { return .staffing }
    if classes.contains(.direction) { return .direction }
    if classes.contains(.programme) { return .programme }
    if classes.contains(.penalty) { return .penalty }
    if !classes.isDisjoint(with: [.law, .crime]) { return .law }
    if classes.contains(.body) { return .organisation }
    if classes.contains(.agreement) { return .agreement }
    return nil
  }
}
