import SvarModel

/// Holds the clauses of a sentence against the rules.
struct RuleMatcher: Sendable {
  let lexicon: Lexicon
  let rules: RuleTable
  let sense: VerbSense
  let framing: Framing
  let phrases: NounPhrase
  let heads: HeadFinder
  private let outer: OuterVerbs

  init(lexicon: Lexicon, rules: RuleTable, sense: VerbSense) {
    self.lexicon = lexicon
    self.rules = rules
    self.sense = sense
    framing = Framing(lexicon, sense)
    phrases = NounPhrase(lexicon: lexicon)
    heads = HeadFinder(phrases: phrases)
    outer = OuterVerbs(lexicon)
  }

  static let inquiryWords: WordClasses = [.inquiry, .inquirer]

  /// What a clause gives: what the innermost verb of its chain for which a rule holds names, and what is coordinated
  /// with it.
  func candidates(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, sentence: Int, actors: ActorReader
  ) -> [MeasureCandidate] {
    let clause = clauses[number]
    guard isAsserted(reading, clauses, number) else { return [] }
    for position in clause.verbs.links.indices.reversed() {
      let found = match(reading, clauses, number, position, sentence: sentence, actors: actors)
      if !found.isEmpty { return found }
    }
    if let charged = charged(reading, clauses, number, sentence: sentence, actors: actors) { return [charged] }
    if let decided = decidedThat(reading, clauses, number, sentence: sentence, actors: actors) { return [decided] }
    if let directed = directed(reading, clauses, number, sentence: sentence) { return [directed] }
    if let decided = decidedTo(reading, clauses, number, sentence: sentence, actors: actors) { return [decided] }
    let named = NamedInquiry(phrases: phrases).candidates(reading, clauses, number, sentence: sentence)
    if !named.isEmpty { return named }
    return SumRule(phrases: phrases, lexicon: lexicon).candidates(
      reading, clauses, number, sentence: sentence, actors: actors)
  }

  /// A clause in which something is told as done or to be done, not asked, denied, wished or supposed.
  private func isAsserted(_ reading: Reading, _ clauses: [Clause], _ number: Int) -> Bool {
    let clause = clauses[number]
    let chain = clause.verbs
    guard !chain.isNegated, chain.mood != .possible || isDecidedAhead(reading, clauses, number), !chain.isWish else {
      return false
    }
    switch clause.kind {
    case .main: return true
    case .condition, .result, .question: return false
    case .that:
      if framing.sense(reading.tokens, clauses, number) == .nothing { return false }
      // The contents of a proposal are told with it; sums count by themselves.
      if let parent = clause.parent, clauses[parent].verbs.links.last?.verb == framing.entail,
        AmountReader.amounts(reading.tokens, reading.text.scalars, in: clause.start..<clause.end).isEmpty
      {
        return false
      }
    case .adverbial:
      // "När regeringen presenterade …" tells; "eftersom", "sedan", "innan" explain.
      guard reading.tokens[clause.start].key == WordKey.of("när"), chain.tense != .present else { return false }
    case .relative:
      guard chain.tense != .present || chain.mood == .future else { return false }
    }
    // "Om läget förvärras ska regeringen …": what hangs on a condition is not done yet.
    let isSupposed = clauses.contains { $0.kind == .condition && $0.start == clauses[0].start }
    if isSupposed, chain.tense == .present { return false }
    // What depends on a clause that is denied or supposed is so too.
    if let parent = clause.parent {
      let above = clauses[parent]
      if above.kind == .condition || above.kind == .result || above.kind == .question { return false }
    }
    return true
  }

  private func match(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, _ position: Int, sentence: Int, actors: ActorReader
  ) -> [MeasureCandidate] {
    let clause = clauses[number]
    let link = clause.verbs.links[position]
    let tokens = reading.tokens
    for verb in rules.rules(for: link.verb) {
      let rule = rules.rules[verb.rule]
      guard link.isPassive ? rule.passive : rule.active else { continue }
      if let particle = verb.particle, !hasParticle(particle, tokens, link.token, clause) { continue }
      guard var status = status(rule, clause.verbs, position) else { continue }
      let actor = actors.actor(reading, clause, clauses)
      if rule.subject == .inquiry {
        guard !link.isPassive, tokens[clause.subject].contains(where: { $0.has(Self.inquiryWords) && !$0.has(.other) })
        else { continue }
      } else if rule.subject == .state, !link.isPassive, !actor.isState {
        continue
      } else if rule.subject == .government, !link.isPassive, actor != .government {
        continue
      } else if rule.subject == .union {
        guard clause.kind != .relative, tokens[clause.subject].contains(where: { $0.has(.union) }) else { continue }
      }
      if link.isPassive, actors.hasForeignAgent(reading, clause, link.token) { continue }
      if clause.kind == .relative, !isTold(reading, clause, link, actor, rule) { continue }
      if rule.slot == .whole, clause.finite.map({ isState(tokens[$0]) }) ?? false, !hasBeginning(tokens, clause) {
        continue
      }
      if !rule.near.isEmpty, !tokens[clause.start..<clause.end].contains(where: { $0.has(rule.near) }) { continue }
      var found = heads.heads(reading, rule, link, particle: verb.particle, clauses, number)
      guard !found.isEmpty else { continue }
      var extent = ClauseExtent.of(
        tokens, clauses, number, reading.sentences[sentence].tokens, head: found[0].tokens)
      frame(reading, clauses, number, sentence, &status, &extent, &found)
      return found.enumerated().map { order, head in
        MeasureCandidate(
          rule: rule.name, kind: kind(head.kind, reading, clause, actor, rule), status: status, head: head.tokens,
          clause: order == 0 ? extent : head.tokens, verb: link.token, noun: head.noun, sentence: sentence,
          priority: verb.rule, tense: clause.verbs.tense, actor: actor, isShall: clause.verbs.isShall,
          isTold: clause.kind == .relative)
      }
    }
    return []
  }

  /// A relative clause tells an act where the government is its subject or agent, or something comes into force.
  private func isTold(
    _ reading: Reading, _ clause: Clause, _ link: VerbChain.Link, _ actor: ActorReader.Actor, _ rule: Rule
  ) -> Bool {
    if rule.slot == .subject { return true }
    if !link.isPassive { return actor == .government }
    if rule.nouns.contains(.bill), !rule.nouns.contains(.proposal) { return true }
    let tokens = reading.tokens
    return (link.token + 1..<max(link.token + 1, min(link.token + 5, clause.end))).contains {
      tokens[$0].has(.government) && tokens[$0 - 1].key == Keys.av
    }
  }

  /// "är förbjudet": how things are, not what is done.
  private func isState(_ token: Token) -> Bool {
    token.entry >= 0 && lexicon.entries[Int(token.entry)].verbs.contains { $0.verb == sense.be && $0.shape == .present }
  }

  private static let beginnings = Set<UInt64>(words: "sedan fr.o.m. från")

  /// "Från och med i år är det förbjudet att …": when it began, and so an act.
  private func hasBeginning(_ tokens: [Token], _ clause: Clause) -> Bool {
    Self.beginnings.contains(tokens[clause.start].key)
  }

  private func hasParticle(_ particle: UInt64, _ tokens: [Token], _ verb: Int, _ clause: Clause) -> Bool {
    let end = min(clause.end, verb + 14)
    return verb + 1 < end && tokens[(verb + 1)..<end].contains { $0.key == particle }
  }

  /// What tense and governing verbs make of a rule's statuses.
  private func status(_ rule: Rule, _ chain: VerbChain, _ position: Int) -> MeasureStatus? {
    var status = chain.mood == .future ? rule.future : chain.tense == .present ? rule.present : rule.past
    for link in chain.links[..<position].reversed() {
      switch outer.effect(of: link.verb) {
      case .decides: status = chain.mood == .future ? rule.future : .decided
      case .announces: status = .announced
      case .proposes: status = chain.mood == .future ? .announced : .proposed
      case .begins: status = chain.mood == .future ? .announced : .decided
      case .goesOn: status = chain.mood == .future ? .announced : .ongoing
      case .undoes: return nil
      case .nothing: break
      }
    }
    return status
  }

  /// A clause behind "föreslår att", "har beslutat att": what is proposed or decided is told together with that.
  private func frame(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, _ sentence: Int, _ status: inout MeasureStatus,
    _ extent: inout Range<Int>, _ found: inout [HeadFinder.Head]
  ) {
    guard clauses[number].kind == .that, let parent = clauses[number].parent else { return }
    let above = clauses[parent].verbs
    let isAhead = above.mood == .future
    switch framing.sense(reading.tokens, clauses, number) {
    case .proposed: status = isAhead ? .announced : .proposed
    case .decided: status = isAhead ? .announced : .decided
    case .announced: status = .announced
    case .agreed: status = .decided
    case .said, .nothing: return
    }
    // A second clause behind the same "att" is told by itself.
    if clauses[number].sibling != nil { return }
    let head = clauses[number].start..<extent.upperBound
    extent = ClauseExtent.of(
      reading.tokens, clauses, parent, reading.sentences[sentence].tokens, head: head)
    if !found.isEmpty, head.count > 1 {
      found[0].tokens = head
      if framing.sense(reading.tokens, clauses, number) == .agreed { found[0].kind = .agreement }
    }
  }

  private static let charged = Set<UInt64>(words: "regeringens regeringen regeringsuppdrag")

  /// A kind that what stands around may change: abroad it is European, on the government's charge an assignment.
  private func kind(
    _ kind: MeasureKind, _ reading: Reading, _ clause: Clause, _ actor: ActorReader.Actor, _ rule: Rule
  ) -> MeasureKind {
    let tokens = reading.tokens
    let words = tokens[clause.start..<clause.end]
    if actor == .agency, rule.slot != .assignment,
      words.contains(where: { $0.key == Keys.uppdrag || $0.key == WordKey.of("regeringsuppdrag") }),
      words.contains(where: { Self.charged.contains($0.key) })
    {
      return .assignment
    }
    // Talks that go on abroad are no inquiry.
    if rule.slot == .subject, rule.kind == .inquiry, words.contains(where: { $0.has(.eu) }),
      words.contains(where: { $0.has(.work) })
    {
      return .european
    }
    if kind == .bill || kind == .other || kind == .agreement || kind == .programme,
      words.contains(where: { $0.has(.eu) }),
      rule.nouns.contains(.proposal) || rule.nouns.contains(.agreement) || rule.slot == .any,
      !words.contains(where: { $0.has(.bill) })
    {
      return .european
    }
    return kind
  }
}
