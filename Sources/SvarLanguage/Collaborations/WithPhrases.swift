import SvarModel

/// "Skolverket ska ta fram planen i samverkan med Skolinspektionen": a phrase of `together.tsv` and who stands behind it.
struct WithPhrases: Sendable {
  let table: TogetherTable
  let lists: PartyListReader
  let doers: DoerFinder
  let assertion: Assertion
  let activities: ActivityFinder

  /// How far the one who does it may stand from the phrase for both to be told in one stretch of words.
  private static let nearby = 16

  func find(_ scene: Scene, sentence number: Int) -> [Collaboration] {
    let range = scene.reading.sentences[number].tokens
    var found: [Collaboration] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (rule, end) = table.rule(scene.tokens, at: index, to: range.upperBound) else {
        index += 1
        continue
      }
      if let one = collaboration(scene, number, rule, index, extended(scene.tokens, end, range.upperBound)) {
        found.append(one)
      }
      index = end
    }
    return found
  }

  /// "samtala med och hämta in synpunkter från": the parties stand behind the last of them.
  private func extended(_ tokens: [Token], _ end: Int, _ limit: Int) -> Int {
    guard end + 1 < limit, tokens[end].key == Keys.och || tokens[end].key == Keys.samt,
      lists.isVerb(tokens, end + 1)
    else { return end }
    for index in (end + 1)..<min(end + 9, limit) {
      if tokens[index].kind == .mark { break }
      if tokens[index].key == Keys.med || tokens[index].key == WordKey.of("från") { return index + 1 }
    }
    return end
  }

  private func collaboration(
    _ scene: Scene, _ number: Int, _ rule: TogetherRule, _ start: Int, _ first: Int
  ) -> Collaboration? {
    let range = scene.reading.sentences[number].tokens
    let tokens = scene.tokens
    guard first < range.upperBound, let list = lists.list(scene, from: first, to: range.upperBound), list.isNamed
    else { return nil }
    let doer = doers.doer(scene, sentence: number, before: start)
    guard isParty(doer, list, rule) else { return nil }
    let floor = doers.clauseStart(tokens, start, range)
    guard assertion.isMade(scene, range, at: start, to: first, floor: floor) else { return nil }

    let hasWords = !doer.words.isEmpty && doer.kind != .organised
    // A second phrase names its own party: the first has told the doer and what is done.
    let isSecond = hasWords && hasPhrase(tokens, doer.words.upperBound, start)
    let isNear = hasWords && !isSecond && start - doer.words.upperBound <= Self.nearby
    let party = isNear ? doer.words.lowerBound..<list.words.upperBound : list.words
    let activity =
      isSecond
      ? start..<list.words.upperBound
      : activities.activity(
        tokens,
        ActivityFinder.Place(
          form: rule.form, from: floor, doerEnd: max(floor, doer.words.upperBound), trigger: start,
          partyEnd: list.words.upperBound, limit: range.upperBound, isAgencyFirst: hasWords))
    let members = (doer.members + scene.names(in: list.words)).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return Collaboration(
      group: scene.group(in: party), members: members, party: scene.reading.found(party),
      activity: scene.reading.found(activity), strength: rule.strength, rule: rule.name)
  }

  private func hasPhrase(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    start < end && (start..<end).contains { table.rule(tokens, at: $0, to: end) != nil }
  }

  /// Two agencies, or an agency and another organised party.
  private func isParty(_ doer: Doer, _ list: PartyList, _ rule: TogetherRule) -> Bool {
    switch doer.kind {
    case .named: true
    case .carried: doer.isAgency || list.hasAgency
    case .organised: list.hasAgency
    case .unknown: list.hasAgency && rule.form != .noun
    case .government, .abroad: false
    }
  }
}
