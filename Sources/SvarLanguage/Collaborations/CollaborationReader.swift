import SvarModel

/// Reads collaborations: who does what together, by phrases ("tillsammans med"), by one assignment given to several
/// agencies, and by what a named group does.
struct CollaborationReader: Sendable {
  private let table: TogetherTable
  private let lexicon: Lexicon
  private let phrases: NounPhrase

  private static let generic = Set<UInt64>(
    words: "varandra andra berörda relevanta olika alla flera oss er dem investerare")
  private static let partyWords = Set<UInt64>(
    words:
      "kommuner kommunerna regioner regionerna landsting landstingen länsstyrelserna skolan socialtjänsten polisen nätverket kommunen"
  )
  private static let proviso = [WordKey.of("vid"), WordKey.of("behov")]
  private static let stops = Set<UInt64>(
    words: "som för vid i när där inom på om att under efter utifrån kring ska sedan runt fortlöpande löpande")

  init(lexicon: Lexicon) throws(LanguageDataError) {
    table = try TogetherTable()
    self.lexicon = lexicon
    phrases = NounPhrase(lexicon: lexicon)
  }

  func collaborations(_ reading: Reading, hits: [AgencyFinder.Hit], groups: [GroupHit]) -> [Collaboration] {
    var found: [Collaboration] = []
    for sentence in reading.sentences where !sentence.isQuestioners && reading.blocks[sentence.line] != .heading {
      let range = sentence.tokens
      var index = range.lowerBound
      while index < range.upperBound {
        if let (rule, end) = table.rule(reading.tokens, at: index, to: range.upperBound) {
          if !hasProviso(reading.tokens, range.lowerBound..<index),
            let one = phrase(reading, rule, index, end, range, hits, groups)
          {
            found.append(one)
          }
          index = end
        } else {
          index += 1
        }
      }
      if let one = joint(reading, range, hits) ?? side(reading, range, hits),
        !found.contains(where: { $0.activity.overlaps(one.activity) && $0.strength == .strong })
      {
        found.append(one)
      }
    }
    found.append(contentsOf: ofGroups(reading, groups))
    return found.sorted { $0.party.start < $1.party.start }
  }

  private func hasProviso(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    for index in range.dropLast() where tokens[index].key == Self.proviso[0] && tokens[index + 1].key == Self.proviso[1]
    {
      return true
    }
    return tokens[range].contains { $0.key == Keys.inte }
  }

  // MARK: "tillsammans med"

  private func phrase(
    _ reading: Reading, _ rule: TogetherRule, _ start: Int, _ first: Int, _ range: Range<Int>,
    _ hits: [AgencyFinder.Hit],
    _ groups: [GroupHit]
  ) -> Collaboration? {
    let tokens = reading.tokens
    let end = partyEnd(reading, first, range.upperBound, hits)
    guard end > first, isNamed(reading, first..<end, hits, groups) else { return nil }
    let clauseStart = self.clauseStart(tokens, start, range)
    let subject = hits.last { $0.first >= clauseStart && $0.last <= start }
    let isAgencyFirst = subject != nil || tokens[clauseStart..<start].contains { $0.has(.counties) || $0.has(.agency) }
    // An agency and another party, or two agencies: of the parties one at least is an agency.
    let others = hits.filter { $0.first >= first && $0.last <= end }
    guard
      isAgencyFirst || !others.isEmpty || tokens[range].contains(where: { $0.has(.assignment) })
        || rule.strength == .weak && !tokens[range.lowerBound..<start].contains(where: { $0.has(.government) })
    else { return nil }
    let from = subject.map { subjectStart($0, hits) } ?? clauseStart
    let isStrongWhole = isAgencyFirst && from < start
    let party = isStrongWhole ? from..<end : first..<end
    let activity = self.activity(
      tokens, from: from, trigger: start, partyStart: first, partyEnd: end, range, isWhole: isStrongWhole)
    var members: [String] = []
    for hit in hits where hit.first >= party.lowerBound && hit.last <= party.upperBound && !members.contains(hit.name) {
      members.append(hit.name)
    }
    let group = groups.first { $0.tokens.lowerBound >= party.lowerBound && $0.tokens.upperBound <= party.upperBound }
    return Collaboration(
      group: group?.id, members: members, party: reading.found(party), activity: reading.found(activity),
      strength: rule.strength, rule: rule.name)
  }

  /// Several agencies in a row are told by the first.
  private func subjectStart(_ hit: AgencyFinder.Hit, _ hits: [AgencyFinder.Hit]) -> Int {
    var start = hit.first
    for other in hits.reversed() where other.last < start && start - other.last <= 2 { start = other.first }
    return start
  }

  /// Where the sentence's part around a phrase begins: behind "och" with a verb, a semicolon, or at its beginning.
  private func clauseStart(_ tokens: [Token], _ place: Int, _ range: Range<Int>) -> Int {
    var index = place - 1
    while index > range.lowerBound {
      if tokens[index].isMark(";") || tokens[index].isMark(":") { return index + 1 }
      index -= 1
    }
    index = range.lowerBound
    while index < place, tokens[index].kind == .mark { index += 1 }
    return index
  }

  /// The end of a list of parties: names, "och", commas, parentheses; up to a verb, a stop or what is done.
  private func partyEnd(_ reading: Reading, _ start: Int, _ limit: Int, _ hits: [AgencyFinder.Hit]) -> Int {
    let tokens = reading.tokens
    var index = start
    var lastGood = start
    while index < limit {
      if let hit = hits.first(where: { $0.first == index }) {
        index = hit.last
        lastGood = index
        continue
      }
      let token = tokens[index]
      if token.isMark("("), let close = tokens[index..<limit].firstIndex(where: { $0.isMark(")") }), close - index < 8 {
        index = close + 1
        lastGood = index
        continue
      }
      if token.kind == .mark {
        guard token.isMark(","), index + 1 < limit, !tokens[index + 1].has([.subjunction, .relative, .condition]) else {
          break
        }
        index += 1
        continue
      }
      if token.has(.coordinator) {
        // "… och ta fram": a verb behind the conjunction ends the list.
        if index + 1 < limit, isVerb(tokens, index + 1) { break }
        index += 1
        continue
      }
      if Self.stops.contains(token.key) {
        // "länsstyrelserna i Stockholms län", "nationella programområden inom ramen för": names have such words too.
        guard token.key == Keys.i, index + 1 < limit, tokens[index + 1].isCapital else { break }
        index += 1
        continue
      }
      if isVerb(tokens, index), !token.isCapital { break }
      index += 1
      lastGood = index
    }
    return lastGood
  }

  private func isVerb(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.entry >= 0, !token.isCapital else { return false }
    return lexicon.entries[Int(token.entry)].verbs.contains {
      $0.shape == .present || $0.shape == .infinitive || $0.shape == .supine
    }
  }

  /// A party that one could look up: an agency, a group, a name with a capital, kommuner, regioner.
  private func isNamed(_ reading: Reading, _ range: Range<Int>, _ hits: [AgencyFinder.Hit], _ groups: [GroupHit])
    -> Bool
  {
    if hits.contains(where: { range.contains($0.first) })
      || groups.contains(where: { range.contains($0.tokens.lowerBound) })
    {
      return true
    }
    let tokens = reading.tokens[range]
    // The government's own offices and other states are no party to an agency's work.
    if tokens.allSatisfy({ !$0.isCapital || $0.has([.department, .inquiry, .other]) }) {
      return tokens.contains { Self.partyWords.contains($0.key) } || isOrganised(reading, range)
    }
    if tokens.contains(where: { $0.isCapital && !$0.has([.department, .other]) }) { return true }
    return isOrganised(reading, range)
  }

  private static let bodies = [
    "företag", "företaget", "samordnare", "bolag", "organisation", "förbund", "kommun", "region", "förening",
    "institut", "representanter", "system", "myndigheter",
  ]

  /// "ett större bussföretag", "regeringens samordnare": one that is told apart by an article or owner.
  private func isOrganised(_ reading: Reading, _ range: Range<Int>) -> Bool {
    guard range.count >= 2, !Self.generic.contains(reading.tokens[range.lowerBound].key) else { return false }
    return range.contains { index in
      let word = reading.word(index)
      return Self.bodies.contains { word.hasSuffix($0) }
    }
  }

  /// What is done: the infinitive behind the parties, else the words between verb and phrase, else the whole clause.
  private func activity(
    _ tokens: [Token], from: Int, trigger: Int, partyStart: Int, partyEnd: Int, _ range: Range<Int>, isWhole: Bool
  ) -> Range<Int> {
    var end = range.upperBound
    while end > partyEnd, tokens[end - 1].kind == .mark { end -= 1 }
    if partyEnd < end {
      var place = partyEnd
      if tokens[place].key == Keys.att || tokens[place].key == Keys.forWord { place += 1 }
      if place < end, tokens[place].key == Keys.att { place += 1 }
      if place < end, place > partyEnd || isVerb(tokens, place) {
        // Another phrase of the kind behind "och" is told by itself.
        var stop = end
        for index in place..<end
        where tokens[index].key == Keys.och && index + 1 < end && table.rule(tokens, at: index + 1, to: end) != nil {
          stop = index
          break
        }
        return place..<max(stop, place + 1)
      }
    }
    guard isWhole else { return from..<max(partyEnd, from + 1) }
    // "ska genomföra uppdraget i samverkan med": from the infinitive to the phrase.
    var verb: Int?
    for index in from..<trigger {
      let token = tokens[index]
      if token.entry >= 0, lexicon.entries[Int(token.entry)].verbs.contains(where: { $0.shape == .infinitive }) {
        verb = index
        break
      }
    }
    if let verb, trigger - verb >= 2 { return verb..<trigger }
    return trigger..<partyEnd
  }

  // MARK: One assignment to several

  private static let charge = Set<UInt64>(words: "uppdrar uppdragit uppdrog gav ger gett fått fick får")
  private static let apart = Set<UInt64>(words: "respektive var varsitt vardera")

  /// "uppdrar åt A och B att …", "ger A och B i uppdrag att …".
  private func joint(_ reading: Reading, _ range: Range<Int>, _ hits: [AgencyFinder.Hit]) -> Collaboration? {
    let tokens = reading.tokens
    guard tokens[range].contains(where: { Self.charge.contains($0.key) || $0.has(.assignment) }),
      !tokens[range].contains(where: { Self.apart.contains($0.key) })
    else { return nil }
    let here = hits.filter { range.contains($0.first) }
    guard here.count >= 2 else { return nil }
    for (index, hit) in here.enumerated().dropFirst() {
      let before = here[index - 1]
      guard isJoined(tokens, before.last, hit.first) else { continue }
      var first = index - 1
      while first > 0, isJoined(tokens, here[first - 1].last, here[first].first) { first -= 1 }
      var last = index
      while last + 1 < here.count, isJoined(tokens, here[last].last, here[last + 1].first) { last += 1 }
      let names = Set(here[first...last].map(\.name))
      guard names.count >= 2 else { continue }
      var end = here[last].last
      if end < range.upperBound, tokens[end].isMark("("),
        let close = tokens[end..<range.upperBound].firstIndex(where: { $0.isMark(")") })
      {
        end = close + 1
      }
      // "… tillsammans med C" is told by that phrase.
      if tokens[end..<min(end + 6, range.upperBound)].indices.contains(where: {
        table.rule(tokens, at: $0, to: range.upperBound) != nil
      }) {
        return nil
      }
      guard
        let att = tokens[end..<min(end + 8, range.upperBound)].firstIndex(where: {
          $0.key == Keys.att || $0.key == WordKey.of("ska")
        }), att + 1 < range.upperBound
      else { continue }
      let isCharged = tokens[range.lowerBound..<att].contains { Self.charge.contains($0.key) || $0.has(.assignment) }
      guard isCharged || tokens[att].key == WordKey.of("ska") else { continue }
      let stop = phrases.trim(tokens, att + 1, range.upperBound)
      var start = att + 1
      while start < stop, tokens[start].key == WordKey.of("gemensamt") { start += 1 }
      return Collaboration(
        members: here[first...last].map(\.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
        party: reading.found(here[first].first..<end), activity: reading.found(start..<max(stop, start + 1)),
        strength: .strong, rule: "assignment-joint")
    }
    return nil
  }

  private func isJoined(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    guard to >= from, to - from <= 5 else { return false }
    var isInside = false
    for index in from..<to {
      let token = tokens[index]
      if token.isMark("(") { isInside = true }
      if isInside || token.isMark(")") {
        if token.isMark(")") { isInside = false }
        continue
      }
      guard token.isMark(",") || token.key == Keys.och || token.key == Keys.samt else { return false }
    }
    return true
  }

  private static let shared = Set<UInt64>(words: "gemensamt gemensam gemensamma tillsammans")

  /// "A och B har ett gemensamt kontor", "A och B arbetar tillsammans för …".
  private func side(_ reading: Reading, _ range: Range<Int>, _ hits: [AgencyFinder.Hit]) -> Collaboration? {
    let tokens = reading.tokens
    let here = hits.filter { range.contains($0.first) }
    guard here.count >= 2, let word = range.first(where: { Self.shared.contains(tokens[$0].key) }),
      word + 1 >= range.upperBound || tokens[word + 1].key != Keys.med
    else { return nil }
    guard
      let index = here.indices.dropFirst().first(where: {
        here[$0].last <= word && isJoined(tokens, here[$0 - 1].last, here[$0].first)
      })
    else { return nil }
    var first = index - 1
    while first > 0, isJoined(tokens, here[first - 1].last, here[first].first) { first -= 1 }
    var last = index
    while last + 1 < here.count, isJoined(tokens, here[last].last, here[last + 1].first) { last += 1 }
    let end = here[last].last
    // Nothing but their own verb stands between them and what they share.
    guard word - end <= 6, word > end, !tokens[end..<word].contains(where: { $0.isMark(",") || $0.isMark(";") }) else {
      return nil
    }
    let stop = phrases.trim(tokens, word, range.upperBound)
    return Collaboration(
      members: here[first...last].map(\.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      party: reading.found(here[first].first..<end), activity: reading.found(end..<max(stop, end + 1)),
      strength: .strong, rule: "side-by-side")
  }

  // MARK: Groups

  private static let jointly = Set<UInt64>(
    words: "gemensamma gemensamt tillsammans samverkar samarbetar samverkan myndighetsgemensamma")

  /// A named group, and what the same or the next sentence says that it does together.
  private func ofGroups(_ reading: Reading, _ groups: [GroupHit]) -> [Collaboration] {
    var found: [Collaboration] = []
    var told: Set<Int> = []
    for hit in groups where hit.id != "lansstyrelserna" {
      guard let number = reading.sentences.firstIndex(where: { $0.tokens.contains(hit.tokens.lowerBound) }) else {
        continue
      }
      for next in number..<min(number + 2, reading.sentences.count) where !told.contains(next) {
        let range = reading.sentences[next].tokens
        let from = next == number ? hit.tokens.upperBound : range.lowerBound
        guard
          let word = (from..<max(from, range.upperBound)).first(where: { Self.jointly.contains(reading.tokens[$0].key) }
          )
        else { continue }
        told.insert(next)
        var start = word
        while start > from, reading.tokens[start - 1].isWord, reading.tokens[start - 1].has([.determiner, .pronoun]) {
          start -= 1
        }
        found.append(
          Collaboration(
            group: hit.id, members: [], party: reading.found(hit.tokens),
            activity: reading.found(
              start..<phrases.end(reading.tokens, from: word, limit: range.upperBound, keepsPurpose: true)),
            strength: .strong, rule: "group-jointly"))
        break
      }
    }
    return found
  }
}
