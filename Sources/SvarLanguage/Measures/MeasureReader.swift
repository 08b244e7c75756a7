import SvarModel

/// Reads the measures of an answer: clauses, rules, then one of what overlaps.
struct MeasureReader: Sendable {
  /// Words and marks of a sentence that is still read; more is no sentence.
  private static let longest = 400

  private let clauseReader: ClauseReader
  private let matcher: RuleMatcher
  private let nominals: NominalRules
  private let participles: ToldByParticiple
  private let examples: ToldAsExample

  init(lexicon: Lexicon) throws(LanguageDataError) {
    clauseReader = try ClauseReader(lexicon: lexicon)
    matcher = RuleMatcher(
      lexicon: lexicon, rules: try RuleTable(lexicon: lexicon), sense: clauseReader.sense)
    let phrases = NounPhrase(lexicon: lexicon)
    nominals = NominalRules(phrases: phrases)
    participles = ToldByParticiple(phrases: phrases)
    examples = ToldAsExample(phrases: phrases, sense: clauseReader.sense)
  }

  /// The measures in the order of the text, with their fields.
  func measures(_ reading: Reading, hits: [AgencyFinder.Hit], askers: Set<UInt64>, groups: [GroupHit], day: Day?)
    -> [Measure]
  {
    let candidates = Context.settled(candidates(reading, hits: hits, askers: askers), reading, hits)
    let fields = FieldReader(day: day)
    let deadlines = Deadlines(day: day)
    var measures: [Measure] = []
    var next = 0
    for number in reading.sentences.indices {
      let before = measures.count
      while next < candidates.count, candidates[next].sentence == number {
        let agencies = agencies(in: candidates[next], reading, hits, groups)
        measures.append(fields.measure(candidates[next], reading, agencies: agencies))
        next += 1
      }
      if measures.count > before, let last = measures.indices.last, measures[last].deadline == nil,
        let (date, kinds) = deadlines.deadline(reading, rest(of: candidates[last], reading)),
        kinds.contains(measures[last].kind)
      {
        measures[last].deadline = date
      }
      if measures.count == before, Context.reportsAssignment(reading, reading.sentences[number].tokens),
        let last = measures.indices.last(where: { measures[$0].kind == .assignment || measures[$0].kind == .inquiry }),
        candidates[last].rule != "inquiry-ongoing", isNear(candidates[last].sentence, number, reading)
      {
        measures[last].status = .done
        continue
      }
      if measures.count == before, !measures.isEmpty,
        let (date, kinds) = deadlines.deadline(reading, reading.sentences[number].tokens),
        let last = measures.indices.last(where: { kinds.contains(measures[$0].kind) }),
        isNear(candidates[last].sentence, number, reading), !isAnothers(measures[last], number, reading, hits),
        measures[last].deadline.map({ isPutOff($0, to: date, measures[last], number, reading, deadlines) }) ?? true
      {
        measures[last].deadline = date
        measures[last].deadlineSource = reading.found(reading.sentences[number].tokens)
      }
    }
    for index in measures.indices { Adjustment.takeEffect(&measures[index], on: day) }
    return measures
  }

  /// Of an assignment the day on which all of it is to be reported is told after those of its parts.
  private func isPutOff(
    _ earlier: PartialDate, to later: PartialDate, _ measure: Measure, _ sentence: Int, _ reading: Reading,
    _ deadlines: Deadlines
  ) -> Bool {
    measure.kind == .assignment && later.lastDay > earlier.lastDay
      && deadlines.isOfAssignment(reading, reading.sentences[sentence].tokens)
  }

  /// "Energimyndigheten ska senast i maj lämna förslag": another agency's, where the measure names whose it is.
  private func isAnothers(_ measure: Measure, _ sentence: Int, _ reading: Reading, _ hits: [AgencyFinder.Hit]) -> Bool {
    let first = reading.sentences[sentence].tokens.lowerBound
    guard !measure.agencies.isEmpty, let hit = hits.first(where: { first..<(first + 3) ~= $0.first }) else {
      return false
    }
    return !measure.agencies.contains(hit.name)
  }

  /// What a sentence says behind a measure's clause: "… och började gälla den 1 januari 2004".
  private func rest(of candidate: MeasureCandidate, _ reading: Reading) -> Range<Int> {
    let sentence = reading.sentences[candidate.sentence].tokens
    return min(candidate.clause.upperBound, sentence.upperBound)..<sentence.upperBound
  }

  /// In the same paragraph, or the next.
  private func isNear(_ earlier: Int, _ later: Int, _ reading: Reading) -> Bool {
    later - earlier <= 12 && reading.sentences[later].line - reading.sentences[earlier].line <= 3
  }

  private func agencies(
    in candidate: MeasureCandidate, _ reading: Reading, _ hits: [AgencyFinder.Hit], _ groups: [GroupHit]
  ) -> [String] {
    var names: [String] = []
    for hit in hits where candidate.clause.contains(hit.first) && !names.contains(hit.name) { names.append(hit.name) }
    for group in groups where candidate.clause.contains(group.tokens.lowerBound) && !names.contains("group:\(group.id)")
    {
      names.append("group:\(group.id)")
    }
    return names
  }

  func candidates(_ reading: Reading, hits: [AgencyFinder.Hit], askers: Set<UInt64>) -> [MeasureCandidate] {
    let actors = ActorReader(hits: hits, askers: askers)
    var found: [MeasureCandidate] = []
    for (number, sentence) in reading.sentences.enumerated() where !sentence.isQuestioners {
      guard reading.blocks[sentence.line] == .body, sentence.tokens.count > 3,
        sentence.tokens.count <= Self.longest
      else { continue }
      let clauses = clauseReader.clauses(reading.tokens, sentence.tokens)
      var here: [MeasureCandidate] = []
      for index in clauses.indices {
        here.append(contentsOf: matcher.candidates(reading, clauses, index, sentence: number, actors: actors))
      }
      here.append(contentsOf: nominals.candidates(reading, clauses, sentence: number, taken: here))
      here.append(contentsOf: participles.candidates(reading, clauses, sentence: number, taken: here))
      here.append(contentsOf: examples.candidates(reading, clauses, sentence: number, taken: here))
      found.append(contentsOf: settle(here).flatMap { SumList.split($0, reading) })
    }
    return found
  }

  /// The contents of another measure are none: what stands inside an earlier head is dropped.
  private func settle(_ candidates: [MeasureCandidate]) -> [MeasureCandidate] {
    var kept: [MeasureCandidate] = []
    for candidate in candidates.sorted(by: {
      ($0.isTold ? 1 : 0, $0.verb, $0.head.lowerBound) < ($1.isTold ? 1 : 0, $1.verb, $1.head.lowerBound)
    }) {
      let isContained = kept.contains { other in
        other.head.contains(candidate.noun)
          || other.head.contains(candidate.verb) && other.head.lowerBound < candidate.verb
          || candidate.head.contains(other.noun) && candidate.head.lowerBound == other.head.lowerBound
      }
      if !isContained { kept.append(candidate) }
    }
    return kept.sorted { $0.head.lowerBound < $1.head.lowerBound }
  }
}
