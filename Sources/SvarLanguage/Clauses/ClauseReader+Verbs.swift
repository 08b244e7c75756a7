extension ClauseReader {
  /// What one has who is going to do something: "har för avsikt att", "har planer på att", "min avsikt är att".
  private static let intentions = Set<UInt64>(words: "avsikt avsikten ambition ambitionen planer planen")
  /// What says so with words between: "har för avsikt att".
  private static let meant = Set<UInt64>(words: "avsikt ambitionen")
  /// "är i färd med att", "är på väg att".
  private static let underWay = Set<UInt64>(words: "färd väg")

  /// The verbs from a finite one inward.
  func chain(_ tokens: [Token], _ finite: Int, clauseStart: Int, end: Int, sentenceEnd: Int) -> VerbChain {
    var chain = VerbChain()
    guard let form = finiteForm(tokens[finite]) else { return chain }
    chain.tense = form.shape == .past ? .past : form.shape == .supine ? .perfect : .present
    if form.verb == sense.have, !isIntention(tokens, finite, end) {
      if let supine = nextSupine(tokens, finite, end) ?? supineBehindComma(tokens, finite, sentenceEnd) {
        chain.tense = .perfect
        addLinks(tokens, supine, supine < end ? end : sentenceEnd, &chain)
      } else {
        chain.links.append(VerbChain.Link(token: finite, verb: form.verb, isPassive: false, byAtt: false))
      }
    } else if form.verb == sense.have {
      chain.mood = .future
      if let main = infinitiveBehindAtt(tokens, finite, end, reach: 12) { addLinks(tokens, main, end, &chain) }
    } else if form.verb == sense.be, let main = intended(tokens, clauseStart, finite, end) {
      chain.mood = .future
      addLinks(tokens, main, end, &chain)
    } else if form.verb == sense.be, let main = begun(tokens, finite, end) {
      addLinks(tokens, main, end, &chain)
    } else if form.verb == sense.be || form.verb == sense.become, let main = nextParticiple(tokens, finite, end) {
      // "är avskaffade", "blev utsedd": as a passive in the perfect.
      chain.tense =
        form.verb == sense.become && form.shape == .present ? .present : form.shape == .past ? .past : .perfect
      if let participle = lexicon.entries[Int(tokens[main].entry)].verbs.first(where: { $0.shape == .participle }) {
        chain.links.append(VerbChain.Link(token: main, verb: participle.verb, isPassive: true, byAtt: false))
      }
    } else if isModal(form, tokens, finite, end) {
      let past = form.shape == .past
      if form.verb == sense.shall {
        chain.mood = past ? .possible : .future
        chain.isShall = true
      } else if form.verb == sense.want {
        chain.mood = .future
        chain.isWish = true
      } else {
        chain.mood = past && form.verb != sense.get && tokens[finite].key == WordKey.of("kunde") ? .plain : .possible
      }
      if let main = nextInfinitive(tokens, finite, end) { addLinks(tokens, main, end, &chain) }
    } else {
      addLinks(tokens, finite, end, &chain, form: form)
    }
    chain.isNegated = isNegated(tokens, clauseStart, finite, chain, end)
    return chain
  }

  private func finiteForm(_ token: Token) -> Lexicon.VerbForm? {
    guard token.entry >= 0 else { return nil }
    let forms = lexicon.entries[Int(token.entry)].verbs
    return forms.first { $0.shape == .present } ?? forms.first { $0.shape == .past }
      ?? forms.first { $0.shape == .supine }
  }

  private func isModal(_ form: Lexicon.VerbForm, _ tokens: [Token], _ finite: Int, _ end: Int) -> Bool {
    if form.verb == sense.shall || form.verb == sense.want || sense.possible.contains(form.verb) { return true }
    // "får" with an infinitive allows or must; with a noun it receives.
    guard form.verb == sense.get, let main = nextInfinitive(tokens, finite, end) else { return false }
    let isPassive = lexicon.entries[Int(tokens[main].entry)].verbs.contains { $0.shape == .infinitive && $0.isPassive }
    return main - finite <= (isPassive ? 9 : 3) && !tokens[(finite + 1)..<main].contains { $0.key == Keys.att }
  }

  /// "har för avsikt att", "har ambitionen att".
  private func isIntention(_ tokens: [Token], _ finite: Int, _ end: Int) -> Bool {
    for index in (finite + 1)..<max(finite + 1, min(finite + 8, end)) {
      if tokens[index].key == Keys.att { return false }
      if Self.meant.contains(tokens[index].key) { return true }
      if Self.intentions.contains(tokens[index].key), isFollowedByAtt(tokens, index, end) { return true }
      if isSupine(tokens, index) { return false }
    }
    return false
  }

  /// "planer på att", "ambition att"
  private func isFollowedByAtt(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let next = index + 1 < end && tokens[index + 1].key == Keys.pa ? index + 2 : index + 1
    return next < end && tokens[next].key == Keys.att
  }

  /// "Min avsikt är att lägga fram …", "Det är min avsikt att lägga fram …": what is going to be done.
  private func intended(_ tokens: [Token], _ start: Int, _ finite: Int, _ end: Int) -> Int? {
    let isBefore = tokens[max(start, finite - 3)..<finite].contains { Self.intentions.contains($0.key) }
    let after = tokens[(finite + 1)..<max(finite + 1, min(finite + 4, end))]
    guard isBefore || after.contains(where: { Self.intentions.contains($0.key) }) else { return nil }
    return infinitiveBehindAtt(tokens, finite, end, reach: isBefore ? 3 : 6)
  }

  /// "är i färd med att ta fram …"
  private func begun(_ tokens: [Token], _ finite: Int, _ end: Int) -> Int? {
    let after = tokens[(finite + 1)..<max(finite + 1, min(finite + 5, end))]
    guard after.contains(where: { Self.underWay.contains($0.key) }) else { return nil }
    return infinitiveBehindAtt(tokens, finite, end, reach: 6)
  }

  /// Adds a verb and those that it leads to by "att" or as its complement.
  func addLinks(
    _ tokens: [Token], _ first: Int, _ end: Int, _ chain: inout VerbChain, form given: Lexicon.VerbForm? = nil
  ) {
    var index = first
    var form = given
    for depth in 0..<5 {
      guard tokens[index].entry >= 0 else { return }
      let forms = lexicon.entries[Int(tokens[index].entry)].verbs
      guard let here = form ?? forms.first(where: { $0.shape == .supine || $0.shape == .infinitive }) else { return }
      form = nil
      let byAtt =
        depth > 0 && index > 0 && tokens[(chain.links.last?.token ?? index)..<index].contains { $0.key == Keys.att }
      chain.links.append(VerbChain.Link(token: index, verb: here.verb, isPassive: here.isPassive, byAtt: byAtt))
      if sense.intending.contains(here.verb) || here.verb == sense.come {
        guard let next = infinitiveBehindAtt(tokens, index, end, reach: 10) else {
          // "avser inom kort införa", "tänker göra" without "att".
          guard sense.intending.contains(here.verb), let next = nextInfinitive(tokens, index, end), next - index <= 5
          else { return }
          chain.mood = chain.mood == .possible ? .possible : .future
          index = next
          continue
        }
        if here.verb == sense.come, next - index > 7 { return }
        chain.mood = chain.mood == .possible ? .possible : .future
        index = next
      } else if here.isPassive || here.verb == sense.allow || here.verb == sense.get,
        let next = nextInfinitive(tokens, index, end), next - index <= 4,
        !tokens[(index + 1)..<next].contains(where: { $0.key == Keys.att || $0.has(.preposition) })
      {
        // "föreslås förlängas", "har låtit utreda", "beräknas uppgå", "beräknas kunna överlämnas".
        if here.isPassive, sense.expecting.contains(here.verb) {
          chain.mood = chain.mood == .possible ? .possible : .future
          if let beyond = able(tokens, next, end) {
            index = beyond
            continue
          }
        }
        index = next
      } else if sense.possible.contains(here.verb), let next = nextInfinitive(tokens, index, end), next - index <= 4 {
        chain.mood = tokens[index].key == WordKey.of("kunnat") ? chain.mood : .possible
        index = next
      } else if sense.leading.contains(here.verb), let next = nextInfinitive(tokens, index, end), next - index <= 2 {
        // "beslutat införa"
        index = next
      } else if sense.leading.contains(here.verb), let next = infinitiveBehindAtt(tokens, index, end, reach: 9) {
        index = next
      } else if here.verb == sense.hold, index + 1 < end,
        tokens[(index + 1)..<min(index + 4, end)].contains(where: { $0.key == Keys.pa }),
        let next = infinitiveBehindAtt(tokens, index, end, reach: 5)
      {
        // "håller på att ta fram"
        index = next
      } else {
        return
      }
    }
  }

  /// What "kunna" leads to.
  private func able(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    guard lexicon.entries[Int(tokens[index].entry)].verbs.contains(where: { sense.possible.contains($0.verb) }) else {
      return nil
    }
    return nextInfinitive(tokens, index, end)
  }

  private func nextSupine(_ tokens: [Token], _ finite: Int, _ end: Int) -> Int? {
    var index = finite + 1
    while index < min(end, finite + 30) {
      let token = tokens[index]
      // "har som en följd av propositionen utfärdats"
      let isAs = token.key == Keys.som && index + 1 < end && tokens[index + 1].has(.determiner)
      if token.key == Keys.att
        || token.has(.relative) && !isAs && token.key != WordKey.of("var") && !tokens[index - 1].isMark(",")
      {
        return nil
      }
      if isSupine(tokens, index) { return index }
      index += 1
    }
    return nil
  }

  /// A participle that ends the clause or stands before a preposition: no adjective of a noun.
  private func nextParticiple(_ tokens: [Token], _ finite: Int, _ end: Int) -> Int? {
    for index in (finite + 1)..<max(finite + 1, min(finite + 7, end)) {
      let token = tokens[index]
      if token.has([.relative, .subjunction]) && !token.has(.adverb) || token.key == Keys.att { return nil }
      guard token.entry >= 0, lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.shape == .participle })
      else { continue }
      if index + 1 >= end { return index }
      let next = tokens[index + 1]
      if next.kind == .mark || next.has([.preposition, .coordinator, .adverb, .subjunction]) || next.key == Keys.att {
        return index
      }
      return nil
    }
    return nil
  }

  /// "har, vid sidan av det som myndigheten gör, inrättat": the supine behind what was put in between commas.
  private func supineBehindComma(_ tokens: [Token], _ finite: Int, _ end: Int) -> Int? {
    guard finite + 1 < end, tokens[(finite + 1)..<min(finite + 6, end)].contains(where: { $0.isMark(",") }) else {
      return nil
    }
    for index in (finite + 2)..<max(finite + 2, min(end, finite + 40)) where tokens[index - 1].isMark(",") {
      if isSupine(tokens, index) { return index }
    }
    return nil
  }

  func nextInfinitive(_ tokens: [Token], _ finite: Int, _ end: Int) -> Int? {
    var index = finite + 1
    while index < min(end, finite + 25) {
      let token = tokens[index]
      if token.key == Keys.att || token.has(.relative) && !tokens[index - 1].isMark(",") { return nil }
      if token.entry >= 0, lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.shape == .infinitive }) {
        return index
      }
      index += 1
    }
    return nil
  }

  func infinitiveBehindAtt(_ tokens: [Token], _ verb: Int, _ end: Int, reach: Int) -> Int? {
    var index = verb + 1
    while index < min(end, verb + reach) {
      if tokens[index].key == Keys.att {
        // "för att" gives a purpose, no act.
        if tokens[index - 1].key == Keys.forWord { return nil }
        // "kommer att inom den närmaste tiden ge": what a preposition leads in is passed over.
        let isLedIn = index + 1 < end && tokens[index + 1].has(.preposition)
        for next in (index + 1)..<max(index + 1, min(index + (isLedIn ? 12 : 6), end)) {
          let token = tokens[next]
          if token.entry >= 0, lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.shape == .infinitive }) {
            return next
          }
          if !isLedIn, token.has([.determiner, .government]) && !token.has(.adverb) { return nil }
          if isLedIn, token.kind == .mark || token.has(.relative) { return nil }
        }
        return nil
      }
      if tokens[index].has(.relative) || tokens[index].isMark(",") && index > verb + 2 { return nil }
      index += 1
    }
    return nil
  }

  /// "inte", "inga" between the clause's beginning and its last verb, or right behind; "inte bara" negates nothing.
  func isNegated(_ tokens: [Token], _ start: Int, _ finite: Int, _ chain: VerbChain, _ end: Int) -> Bool {
    let last = chain.links.last?.token ?? finite
    for index in start..<max(start, min(end, last + 4)) where tokens[index].has(.negation) {
      if index + 1 < end {
        let next = tokens[index + 1].key
        if next == Keys.bara || next == Keys.minst || next == Keys.enbart || next == Keys.endast { continue }
      }
      // Before the verb a negation counts only beside it or at the very beginning: "Inga planer finns".
      if index < finite, finite - index > 3, index > start { continue }
      return true
    }
    return false
  }
}
