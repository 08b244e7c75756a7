/// Where the noun phrase around a noun begins and ends.
struct NounPhrase: Sendable {
  let lexicon: Lexicon

  /// The first token of the phrase: over adjectives, numbers, articles and genitives to the left of its noun.
  func start(_ tokens: [Token], noun: Int, floor: Int) -> Int {
    var start = noun
    var index = noun - 1
    while index >= floor {
      let token = tokens[index]
      if token.kind == .number {
        // "presenterade 2018 en plan": the year stands outside.
        if token.count == 4, index + 1 <= noun, tokens[index + 1].has(.determiner) { break }
        start = index
      } else if token.isWord {
        if Keys.articles.contains(token.key) {
          start = index
          // "alla de regler", "en av …" apart, an article begins the phrase.
          if index > floor, tokens[index - 1].key == WordKey.of("alla") { start = index - 1 }
          break
        } else if token.has(.determiner) || token.has(.moneyUnit) {
          start = index
        } else if token.has([.preposition, .relative, .negation]) || token.key == Keys.att {
          break
        } else if token.has(.adverb) {
          // "ett delvis nytt program": an adverb belongs to the phrase only behind an article.
          guard index > floor, tokens[index - 1].has(.determiner), index + 1 < noun else { break }
          start = index
        } else if token.has(.coordinator) {
          // "ett brett och omfattande uppdrag"
          guard token.key == Keys.och, index > floor, isAdjective(tokens, index - 1), isAdjective(tokens, index + 1),
            index + 1 < noun
          else { break }
        } else if isVerb(tokens, index) {
          break
        } else if token.has([.pronoun, .government, .month, .noun]) && !isGenitive(token), !token.has(.kindOfMany) {
          break
        } else if token.has(.instruments), token.entry >= 0, lexicon.entries[Int(token.entry)].isDefinite,
          !isGenitive(token), index < noun - 1 || !token.isCapital
        {
          break
        } else {
          start = index
        }
      } else if token.isMark("”") || token.isMark("\"") {
        start = index
      } else {
        break
      }
      index -= 1
    }
    return start
  }

  func isGenitive(_ token: Token) -> Bool {
    guard token.isWord, token.endsInS else { return false }
    if token.entry >= 0 {
      return lexicon.entries[Int(token.entry)].isGenitive || token.isCapital || token.has(.government)
    }
    return true
  }

  private func isAdjective(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && token.classes.isEmpty && !isVerb(tokens, index)
  }

  /// A verb form that is no adjective here: supines and past forms may be both.
  func isVerb(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.entry >= 0 else { return false }
    let forms = lexicon.entries[Int(token.entry)].verbs
    guard !forms.isEmpty else { return false }
    if forms.contains(where: { $0.shape == .present || $0.shape == .infinitive }) { return true }
    if forms.allSatisfy({ $0.shape == .participle }) { return false }
    // "utökat stöd", "föreslagna": before a noun and behind an article an adjective.
    if index > 0, tokens[index - 1].has(.determiner),
      !tokens[index - 1].has(.pronoun) || tokens[index - 1].key != Keys.det
    {
      return false
    }
    // "fick utökade befogenheter", "genom höjda anslag": behind a verb or a preposition no second verb stands.
    if index > 0, index + 1 < tokens.count, tokens[index + 1].isWord, forms.contains(where: { $0.shape == .participle })
    {
      let before = tokens[index - 1]
      if before.has(.preposition), !before.has([.subjunction, .adverb]) { return false }
      if before.entry >= 0,
        lexicon.entries[Int(before.entry)].verbs.contains(where: { $0.shape == .supine || $0.shape == .past }),
        !before.has([.determiner, .adverb])
      {
        return false
      }
    }
    return true
  }

  /// Where a head that begins at `start` ends, not behind `limit`.
  ///
  /// - Parameter keepsPurpose: whether "för att …" belongs to it: it does in an assignment.
  func end(_ tokens: [Token], from noun: Int, limit: Int, keepsPurpose: Bool) -> Int {
    var index = noun + 1
    while index < limit {
      let token = tokens[index]
      if token.kind == .mark {
        if token.isMark("("), let close = tokens[index..<limit].firstIndex(where: { $0.isMark(")") }) {
          if close + 1 >= limit || !keepsPurpose && close + 1 < limit && tokens[close + 1].kind == .mark {
            return trim(tokens, noun, index)
          }
          index = close + 1
          continue
        }
        if token.isMark(",") {
          // ", som", ", vilket", ", där" describe; a list goes on.
          if index + 1 < limit,
            tokens[index + 1].has([.relative, .subjunction]) || tokens[index + 1].key == Keys.men
              || tokens[index + 1].has(.condition)
          {
            return trim(tokens, noun, index)
          }
        } else if token.isMark("–"),
          let close = tokens[(index + 1)..<min(index + 10, limit)].firstIndex(where: { $0.isMark("–") })
        {
          // "ett nytt brott – hot mot räddningspersonal –": what stands between dashes belongs to it.
          index = close
        } else if token.isMark("–") || token.isMark("-") || token.isMark(";") || token.isMark(":"),
          index + 1 >= limit || tokens[index + 1].start > token.end
        {
          return trim(tokens, noun, index)
        }
      } else if !keepsPurpose, token.key == Keys.forWord, index + 1 < limit, tokens[index + 1].key == Keys.att {
        return trim(tokens, noun, index)
      } else if !keepsPurpose, token.key == WordKey.of("syfte"), tokens[index - 1].key == Keys.i {
        return trim(tokens, noun, index - 1)
      } else if token.key == Keys.sa, index + 1 < limit, tokens[index + 1].key == Keys.att {
        return trim(tokens, noun, index)
      }
      index += 1
    }
    return trim(tokens, noun, limit)
  }

  /// Without marks and conjunctions at its end.
  func trim(_ tokens: [Token], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start + 1,
      tokens[end - 1].kind == .mark && !tokens[end - 1].isMark(")") && !tokens[end - 1].isMark("”")
        && !tokens[end - 1].isMark("%") || tokens[end - 1].has(.coordinator) && !tokens[end - 1].has(.preposition)
    {
      end -= 1
    }
    return end
  }
}
