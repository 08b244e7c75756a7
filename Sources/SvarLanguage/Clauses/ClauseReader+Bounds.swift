/// Where a clause begins before its finite verb: at a word that subordinates, at a conjunction, at a comma.
extension ClauseReader {
  /// The word nearest before a finite verb that begins a subordinate clause.
  private static let since = WordKey.of("sedan")

  func subordinator(
    before verb: Int, after previous: Int, _ tokens: [Token], _ sentence: Range<Int>
  ) -> (Int, Clause.Kind)? {
    var index = verb - 1
    while index > previous, index >= sentence.lowerBound {
      let token = tokens[index]
      if token.isMark(";") || token.isMark(":") { return nil }
      if token.key == Keys.att {
        // "att" with an infinitive begins no clause with a finite verb.
        if isInfinitive(tokens, index + 1, verb) {
          index -= 1
          continue
        }
        if index > sentence.lowerBound {
          if tokens[index - 1].key == Keys.sa { return (index - 1, .result) }
          // "genom att", "utan att", "för att", "trots att": what is so, not what is done.
          if Self.unasserted.contains(tokens[index - 1].key) { return (index - 1, .result) }
        }
        return (index, .that)
      }
      if token.key == Keys.som {
        if isComparison(tokens, index, sentence) {
          index -= 1
          continue
        }
        // "Som ett led i arbetet har …": at the beginning it is a clause only with its subject and verb at once.
        if index == sentence.lowerBound, index + 1 < verb, !isSpeakerRun(tokens, index + 1) {
          index -= 1
          continue
        }
        return (index, .relative)
      }
      if token.has(.relative), token.key != Keys.som {
        // "där", "vilket"; "var" alone is a verb or an adverb.
        return (index, .relative)
      }
      if token.key == Keys.om {
        // A preposition unless a subject and the verb follow at once or it begins the sentence.
        if index == sentence.lowerBound || !followsNoun(tokens, index) && isSubjectRun(tokens, index + 1, verb) {
          return (index, .condition)
        }
      } else if token.has(.condition) {
        return (index, .condition)
      } else if token.has(.subjunction) {
        // "Sedan den 1 augusti 2022 gäller …"
        if token.key == Self.since, index + 2 < verb,
          tokens[index + 1].kind == .number || tokens[index + 2].kind == .number
        {
          index -= 1
          continue
        }
        let isPreposition = token.has(.preposition) || token.has(.adverb)
        if !isPreposition || isSubjectRun(tokens, index + 1, verb) { return (index, .adverbial) }
      } else if token.has(.question), index > sentence.lowerBound {
        return (index, .question)
      }
      index -= 1
    }
    return nil
  }

  private static let comparing = Set<UInt64>(words: "så lika såväl samma liksom sent")

  /// "så sent som", "såväl … som", "samma … som": no clause begins.
  private func isComparison(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    for place in max(sentence.lowerBound, index - 3)..<index where Self.comparing.contains(tokens[place].key) {
      return true
    }
    return false
  }

  private static let unasserted = Set<UInt64>(words: "utan för så")

  /// Behind a noun "om" is a preposition: "frågan om skatten".
  private func followsNoun(_ tokens: [Token], _ index: Int) -> Bool {
    let before = tokens[index - 1]
    guard before.isWord, !before.has([.coordinator, .adverb, .preposition]) else { return false }
    return before.entry < 0 || lexicon.entries[Int(before.entry)].verbs.isEmpty
  }

  /// "Som Anna Ek nämner", "Som jag sade", "Som framgår": who speaks, or the verb at once.
  private func isSpeakerRun(_ tokens: [Token], _ start: Int) -> Bool {
    tokens[start].isCapital || tokens[start].has(.government)
      || tokens[start].has(.pronoun) && !tokens[start].has(.determiner)
  }

  /// A pronoun, a name or a noun phrase that the verb follows.
  private func isSubjectRun(_ tokens: [Token], _ start: Int, _ verb: Int) -> Bool {
    guard start < verb, verb - start <= 8 else { return false }
    if tokens[start].has([.pronoun, .government]), !tokens[start].has(.determiner) || verb - start <= 2 { return true }
    return verb - start <= 5 && !tokens[start..<verb].contains { $0.has(.preposition) || $0.kind == .mark }
      && tokens[start].isWord
  }

  func isInfinitive(_ tokens: [Token], _ start: Int, _ limit: Int) -> Bool {
    for index in start..<min(start + 4, limit) {
      let token = tokens[index]
      if token.entry >= 0, lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.shape == .infinitive }) {
        return true
      }
      if token.has([.determiner, .pronoun, .government, .noun, .agency]) || token.isCapital { return false }
    }
    return false
  }

  /// The conjunction or comma before a finite verb at which a new clause begins.
  func coordinator(before verb: Int, after previous: Int, _ tokens: [Token]) -> Int? {
    var nearest: Int?
    var index = verb - 1
    while index > previous {
      let token = tokens[index]
      if token.has(.coordinator), index + 1 < tokens.count {
        if index > 0, tokens[index - 1].isMark(",") { return index }
        if token.key == Keys.men { return index }
        if nearest == nil { nearest = index }
      }
      if token.isMark(";") || token.isMark("–") || token.isMark(":"), index > 0,
        tokens[index - 1].end < token.start
          || token.isMark(":") && index + 1 < tokens.count && tokens[index + 1].start > token.end
      {
        return nearest ?? index
      }
      index -= 1
    }
    return nearest ?? commaBeforeCount(before: verb, after: previous, tokens)
  }

  /// "…, 70 miljoner kronor tillförs skolan": a clause of its own behind a comma alone.
  private func commaBeforeCount(before verb: Int, after previous: Int, _ tokens: [Token]) -> Int? {
    var index = verb - 1
    while index > previous {
      if tokens[index].isMark(",") { return tokens[index + 1].kind == .number ? index : nil }
      index -= 1
    }
    return nil
  }
}
