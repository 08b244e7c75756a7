import SvarModel

/// Finds the noun phrase that names a measure's instrument, for the slot that a rule gives it.
struct HeadFinder: Sendable {
  struct Head: Sendable {
    var tokens: Range<Int>
    let noun: Int
    var kind: MeasureKind
  }

  let phrases: NounPhrase

  private static let support = WordKey.of("stöd")
  private static let force = WordKey.of("kraft")
  private static let ownPrepositions = Set<UInt64>(words: "om med fram till på över")

  func heads(
    _ reading: Reading, _ rule: Rule, _ link: VerbChain.Link, particle: UInt64?, _ clauses: [Clause], _ number: Int
  ) -> [Head] {
    let clause = clauses[number]
    let limit = ClauseExtent.limit(clauses, number, clause.end)
    switch rule.slot {
    case .assignment: return assignment(reading, rule, link, clauses, number).map { [$0] } ?? []
    case .whole, .any: return whole(reading, rule, link, particle: particle, clauses, number).map { [$0] } ?? []
    case .actor: return actor(reading, rule, link, clauses, number).map { [$0] } ?? []
    case .topic:
      return noun(reading, clause.subject, rule.nouns, verb: link.token, particle).map {
        phrase(reading, rule, $0, clauses, number)
      } ?? []
    case .subject:
      let from = link.token + 1
      let noun =
        noun(reading, clause.subject, rule.nouns, verb: link.token, particle)
        ?? (from < limit ? self.noun(reading, from..<limit, rule.nouns, verb: link.token, particle) : nil)
      if let noun { return phrase(reading, rule, noun, clauses, number) }
      guard clause.kind == .relative, let before = antecedent(reading, clause, rule.nouns) else { return [] }
      return phrase(reading, rule, before, clauses, number)
    case .object: return object(reading, rule, link, particle, clauses, number, limit)
    }
  }

  private func object(
    _ reading: Reading, _ rule: Rule, _ link: VerbChain.Link, _ particle: UInt64?, _ clauses: [Clause], _ number: Int,
    _ limit: Int
  ) -> [Head] {
    let clause = clauses[number]
    let tokens = reading.tokens
    if link.isPassive, let found = noun(reading, clause.subject, rule.nouns, verb: link.token, particle) {
      return phrase(reading, rule, found, clauses, number)
    }
    let from = objectStart(tokens, link.token, clause)
    if from < limit, let found = noun(reading, from..<limit, rule.nouns, verb: link.token, particle) {
      return phrase(reading, rule, found, clauses, number)
    }
    // "I maj antog rådet slutsatser om …": the object stands close behind a subject of one word.
    if !link.isPassive, clause.subject.lowerBound > link.token, clause.subject.count > 1,
      let found = noun(
        reading, clause.subject.lowerBound + 1..<max(limit, clause.subject.lowerBound + 1), rule.nouns,
        verb: link.token,
        particle)
    {
      return phrase(reading, rule, found, clauses, number)
    }
    // "den proposition som regeringen överlämnade": the instrument stands before the clause.
    if clause.kind == .relative, let found = antecedent(reading, clause, rule.nouns) {
      return phrase(reading, rule, found, clauses, number)
    }
    // Fronted: "En proposition om detta överlämnade regeringen i mars."
    if let finite = clause.finite, clause.kind == .main, clause.subject.lowerBound > finite, clause.start < finite,
      let found = noun(reading, clause.start..<finite, rule.nouns, verb: link.token, particle)
    {
      return phrase(reading, rule, found, clauses, number)
    }
    return []
  }

  private static let own = Set<UInt64>(words: "sin sitt sina en ett den till ett")

  /// An inquiry that acts: its name, up to what it has delivered.
  private func actor(_ reading: Reading, _ rule: Rule, _ link: VerbChain.Link, _ clauses: [Clause], _ number: Int)
    -> Head?
  {
    let tokens = reading.tokens
    let clause = clauses[number]
    guard clause.kind == .main, let kind = rule.kind, !clause.subject.isEmpty else { return nil }
    let start = clause.subject.lowerBound
    var end = clause.subject.upperBound
    if start > link.token {
      while end < clause.end, !Self.own.contains(tokens[end].key), tokens[end].kind != .mark { end += 1 }
    }
    guard let noun = (start..<end).first(where: { tokens[$0].has(RuleMatcher.inquiryWords) && !tokens[$0].has(.other) })
    else { return nil }
    return Head(tokens: start..<phrases.trim(tokens, start, end), noun: noun, kind: kind)
  }

  private func phrase(_ reading: Reading, _ rule: Rule, _ noun: Int, _ clauses: [Clause], _ number: Int) -> [Head] {
    let tokens = reading.tokens
    guard let kind = rule.kind ?? Self.kind(of: tokens[noun].classes.intersection(rule.nouns)) else { return [] }
    let clause = clauses[number]
    let sentence = self.sentence(reading, noun)
    let floor =
      clause.kind == .relative && noun < clause.start ? sentence.lowerBound : max(clause.start, sentence.lowerBound)
    let start = nominal(tokens, phrases.start(tokens, noun: noun, floor: floor), floor: floor)
    var limit = ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number))
    if let finite = clause.finite, noun < finite { limit = noun < clause.start ? clause.start : finite }
    limit = min(limit, sentence.upperBound)
    var end = max(phrases.end(tokens, from: noun, limit: limit, keepsPurpose: kind == .assignment), noun + 1)
    // "Den 15 april trädde ett skärpt regelverk i kraft."
    if end - noun > 2, tokens[end - 1].key == Self.force, tokens[end - 2].key == Keys.i { end -= 2 }
    // "medel för att utbilda lärare": a noun alone is told by its purpose.
    if end - start == 1 { end = max(phrases.end(tokens, from: noun, limit: limit, keepsPurpose: true), end) }
    // "satsningen på 10 000 fler poliser": the posts are what is meant.
    if tokens[noun].has(.money), noun + 2 < end, tokens[noun + 1].key == WordKey.of("på"),
      let posts = ((noun + 2)..<min(noun + 7, end)).first(where: {
        tokens[$0].has(.staffing) || $0 > noun + 3 && tokens[$0 - 1].key == WordKey.of("fler")
      }), tokens[noun + 2].kind == .number || tokens[noun + 2].has(.determiner)
    {
      return [Head(tokens: (noun + 2)..<end, noun: posts, kind: .staffing)]
    }
    if let (first, second) = coordinated(tokens, start..<end, noun, rule) {
      let other = rule.kind ?? Self.kind(of: tokens[second.noun].classes.intersection(rule.nouns)) ?? kind
      return [Head(tokens: first, noun: noun, kind: kind), Head(tokens: second.tokens, noun: second.noun, kind: other)]
    }
    return [Head(tokens: start..<end, noun: noun, kind: kind)]
  }

  /// "beredningen av betänkandet": the noun that tells what is done with the instrument begins the phrase.
  private func nominal(_ tokens: [Token], _ start: Int, floor: Int) -> Int {
    guard start - 2 >= floor, tokens[start - 1].key == Keys.av, isNominal(tokens[start - 2]) else { return start }
    return phrases.start(tokens, noun: start - 2, floor: floor)
  }

  private func isNominal(_ token: Token) -> Bool {
    token.has(.noun) && token.isWord || token.has(.inquiry)
  }

  /// Instruments joined by "och" are measures of their own: "en utredning och en handlingsplan".
  private func coordinated(
    _ tokens: [Token], _ range: Range<Int>, _ noun: Int, _ rule: Rule
  ) -> (Range<Int>, (tokens: Range<Int>, noun: Int))? {
    guard rule.slot == .object, !rule.nouns.isEmpty else { return nil }
    for index in (noun + 1)..<max(noun + 1, range.upperBound)
    where tokens[index].key == Keys.och || tokens[index].key == Keys.samt {
      var place = index + 1
      while place < range.upperBound, tokens[place].has(.adverb), !tokens[place].has(.determiner) { place += 1 }
      guard place < range.upperBound, tokens[place].has(.determiner) || isNominal(tokens[place]) else { continue }
      for other in place..<min(place + 6, range.upperBound)
      where tokens[other].has(rule.nouns) && !phrases.isGenitive(tokens[other]) {
        let start = phrases.start(tokens, noun: other, floor: index + 1)
        let isDirect =
          start <= place
          || isNominal(tokens[place]) && start >= 2 && tokens[start - 1].key == Keys.av && start - 2 == place
        guard isDirect, !tokens[range.lowerBound..<index].contains(where: { $0.key == Keys.som || $0.key == Keys.att })
        else { break }
        let end = phrases.trim(tokens, range.lowerBound, index)
        guard end > noun else { break }
        return (range.lowerBound..<end, (place..<range.upperBound, other))
      }
    }
    return nil
  }

  func sentence(_ reading: Reading, _ token: Int) -> Range<Int> {
    reading.sentences.first { $0.tokens.contains(token) }?.tokens ?? token..<(token + 1)
  }

  func objectStart(_ tokens: [Token], _ verb: Int, _ clause: Clause) -> Int {
    let start = verb + 1
    guard clause.subject.lowerBound > verb, clause.subject.lowerBound <= verb + 4 else { return start }
    return max(start, clause.subject.upperBound)
  }

  /// The first noun of the classes that is no genitive and stands in no prepositional phrase of its own.
  private func noun(
    _ reading: Reading, _ range: Range<Int>, _ classes: WordClasses, verb: Int, _ particle: UInt64?
  ) -> Int? {
    let tokens = reading.tokens
    let floor = range.lowerBound
    var commas = 0
    for index in range {
      let token = tokens[index]
      if index - floor > 24 { return nil }
      if token.isMark(",") {
        commas += 1
        if commas > 2 { return nil }
      }
      if token.key == Keys.att, index > floor { return nil }
      if token.key == Keys.forWord, index + 1 < range.upperBound, tokens[index + 1].key == Keys.att { return nil }
      guard token.has(classes), !token.has(.other), !phrases.isGenitive(token) else { continue }
      // "med stöd av lagen"
      if token.key == Self.support, index > floor, tokens[index - 1].key == Keys.med, index + 1 < range.upperBound,
        tokens[index + 1].key == Keys.av
      {
        continue
      }
      var start = phrases.start(tokens, noun: index, floor: floor)
      // "i jobb- och utvecklingsgarantin": the other half stands before the conjunction.
      if start - 2 >= floor, tokens[start - 1].has(.coordinator),
        Letters.isHyphen(reading.text.scalars[tokens[start - 2].end - 1])
      {
        start -= 2
      }
      if start > floor, tokens[start - 1].has(.preposition) {
        let preposition = tokens[start - 1]
        let isOwn = Self.ownPrepositions.contains(preposition.key) || preposition.key == particle
        let isNominal = preposition.key == Keys.av && start - 2 >= floor && self.isNominal(tokens[start - 2])
        if !isOwn && !isNominal { continue }
      }
      return index
    }
    return nil
  }

  private func antecedent(_ reading: Reading, _ clause: Clause, _ classes: WordClasses) -> Int? {
    let floor = max(sentence(reading, clause.start).lowerBound, clause.start - 14)
    var index = clause.start - 1
    while index >= floor {
      let token = reading.tokens[index]
      // "de förslag som": what is only referred to in general is no instrument.
      if token.has(classes), !phrases.isGenitive(token) {
        return token.has(.proposal) && !token.has(.bill) ? nil : index
      }
      index -= 1
    }
    return nil
  }

  /// What a verb's complement is, up to the clause's end; nil where there is none.
  func complement(_ reading: Reading, _ link: VerbChain.Link, _ clauses: [Clause], _ number: Int) -> Range<Int>? {
    let tokens = reading.tokens
    let clause = clauses[number]
    let reach = min(
      ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number)),
      sentence(reading, link.token).upperBound)
    var start = objectStart(tokens, link.token, clause)
    while start < reach, skips(tokens[start]) { start += 1 }
    guard start < reach, tokens[start].key != Keys.att else { return nil }
    let end = phrases.end(tokens, from: start, limit: reach, keepsPurpose: true)
    return end > start ? start..<end : nil
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
