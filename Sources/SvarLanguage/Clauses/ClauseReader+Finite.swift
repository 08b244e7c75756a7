/// Which words are finite verbs where they stand.
extension ClauseReader {
  /// Whether a token is a finite verb here.
  func isFinite(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.entry >= 0 else { return false }
    let forms = lexicon.entries[Int(token.entry)].verbs
    var past = false
    var present = false
    var infinitive = false
    var supine = false
    for form in forms {
      switch form.shape {
      case .past: past = true
      case .present: present = true
      case .infinitive: infinitive = true
      case .supine: supine = true
      case .participle: break
      }
    }
    guard past || present else { return supine && lacksAuxiliary(tokens, index, sentence) }
    if infinitive, followsInfinitiveMark(tokens, index, sentence) { return false }
    if token.isCapital, index > sentence.lowerBound, tokens[index - 1].isWord { return false }
    if index > sentence.lowerBound, tokens[index - 1].key == Keys.i, token.key == WordKey.of("går") { return false }
    if token.has(.preposition), !isVerbAmongSubjects(tokens, index, sentence) { return false }
    if past, index > sentence.lowerBound, tokens[index - 1].key == Keys.sa, index + 1 < sentence.upperBound,
      tokens[index + 1].isWord, !tokens[index + 1].has([.preposition, .determiner])
    {
      return false  // "den så kallade delegationen"
    }
    if past, !present, followsBe(tokens, index, sentence) { return false }
    if past, !present, token.count > 4, isAttributive(tokens, index, sentence) { return false }
    return true
  }

  /// "är avskaffade": a participle, not a past form.
  private func followsBe(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].entry >= 0,
      lexicon.entries[Int(tokens[index].entry)].verbs.contains(where: { $0.shape == .participle })
    else { return false }
    var place = index - 1
    while place >= sentence.lowerBound, index - place <= 4 {
      let token = tokens[place]
      if token.entry >= 0,
        lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.verb == sense.be || $0.verb == sense.become })
      {
        return true
      }
      guard token.has([.adverb, .negation]) else { return false }
      place -= 1
    }
    return false
  }

  /// "inför" is a verb only beside its subject.
  private func isVerbAmongSubjects(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    if index > sentence.lowerBound, tokens[index - 1].has([.government, .relative]) { return true }
    if index > sentence.lowerBound, tokens[index - 1].has(.pronoun), !tokens[index - 1].has(.determiner) { return true }
    return index > sentence.lowerBound && index + 1 < sentence.upperBound
      && (tokens[index + 1].has(.government)
        || tokens[index + 1].has(.pronoun) && !tokens[index + 1].has(.determiner))
  }

  /// "att regeringen i går beslutat om …": in a subordinate clause the auxiliary may be left out.
  private func lacksAuxiliary(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard isSupine(tokens, index) else { return false }
    var place = index - 1
    var words = 0
    while place >= sentence.lowerBound, words < 16 {
      let token = tokens[place]
      if token.key == Keys.att {
        return words > 0 && !tokens[place..<index].contains { $0.has(.coordinator) }
          && !isInfinitive(tokens, place + 1, index)
      }
      if token.key == Keys.som { return true }
      if place > sentence.lowerBound, tokens[place - 1].key == Keys.i, token.key == WordKey.of("går") {
        place -= 1
        continue
      }
      if token.has([.relative, .condition]) || token.has(.coordinator) || token.kind == .mark { return false }
      if token.entry >= 0,
        lexicon.entries[Int(token.entry)].verbs.contains(where: {
          $0.shape == .present || $0.shape == .past || $0.shape == .infinitive
        }), !token.has(.preposition)
      {
        return false
      }
      place -= 1
      words += 1
    }
    return false
  }

  /// Behind "att", a modal verb or another infinitive.
  private func followsInfinitiveMark(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    var place = index - 1
    var steps = 0
    while place >= sentence.lowerBound, steps < 8 {
      let token = tokens[place]
      if token.key == Keys.att { return steps <= 3 }
      if token.entry >= 0 {
        let forms = lexicon.entries[Int(token.entry)].verbs
        // "måste följas upp och utvärderas": a form that may be an infinitive itself settles nothing.
        if forms.contains(where: { $0.shape == .infinitive && $0.isPassive }) {
          place -= 1
          steps += 1
          continue
        }
        for form in forms {
          if form.shape == .present || form.shape == .past {
            return form.verb == sense.shall || form.verb == sense.want || sense.possible.contains(form.verb)
              || form.verb == sense.get || form.verb == sense.allow
          }
          if form.shape == .infinitive, !form.isPassive, token.key != WordKey.of("vara") { return steps <= 2 }
        }
      }
      if token.isMark(".") || token.isMark(";") || token.has(.relative) { return false }
      place -= 1
      steps += 1
    }
    return false
  }

  /// "den beslutade förordningen", "nya föreslagna regler": a form of the past that stands before a noun.
  private func isAttributive(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    guard after.isWord, !after.has([.determiner, .preposition, .pronoun, .adverb, .government, .coordinator]),
      !after.isCapital, after.key != Keys.att
    else { return before.has(.determiner) && before.key != Keys.det && after.isWord && after.has(.coordinator) }
    if before.endsInS, before.isWord, before.count > 4, !before.has([.adverb, .preposition]),
      before.entry < 0 || lexicon.entries[Int(before.entry)].verbs.isEmpty
    {
      return true
    }
    // "den så kallade riktade tiden", "fick utökade befogenheter"
    if before.key == WordKey.of("kallade") || isReceived(tokens, index, sentence) { return true }
    return before.has(.determiner) && !before.has(.pronoun) || before.key == Keys.den || before.key == Keys.de
      || before.has(.preposition)
      || before.endsInS && before.entry >= 0 && lexicon.entries[Int(before.entry)].isGenitive
  }

  /// "fick den 1 juli 2022 utökade befogenheter": what is given or received has no second verb behind it.
  private func isReceived(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    var place = index - 1
    while place >= sentence.lowerBound, index - place <= 6 {
      let token = tokens[place]
      if token.kind == .mark || token.has([.coordinator, .relative, .subjunction]) && !token.has(.preposition)
        || token.key == Keys.att
      {
        return false
      }
      if token.entry >= 0,
        lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.verb == sense.get || $0.verb == sense.give })
      {
        return true
      }
      place -= 1
    }
    return false
  }
}
