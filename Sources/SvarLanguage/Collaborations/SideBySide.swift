import SvarModel

/// "A och B samverkar", "A och B har ett gemensamt kontor", "samarbetet mellan A och B", "A ska bistå B".
struct SideBySide: Sendable {
  let lists: PartyListReader
  let doers: DoerFinder
  let assertion: Assertion
  let activities: ActivityFinder

  private static let shared = Set<UInt64>(
    words:
      "gemensamt gemensam gemensamma tillsammans samverkar samarbetar samverkat samarbetat samverka samarbeta samverkade samarbetade"
  )
  private static let apart = Set<UInt64>(
    words:
      "ansvar redovisning slutredovisning delredovisning redovisa delredovisa slutredovisa redovisar redovisat rapport")
  private static let between = Set<UInt64>(
    words: "samarbete samarbetet samarbeten samverkan dialog dialogen myndighetssamverkan samverkansavtal partnerskap")
  private static let weak = Set<UInt64>(words: "dialog dialogen")
  private static let assisting = Set<UInt64>(words: "bistå bistår biträda biträder bistått biträtt")
  private static let reach = 10

  func find(_ scene: Scene, sentence number: Int) -> [Collaboration] {
    [shared(scene, number), between(scene, number), assistance(scene, number)].compactMap(\.self)
  }

  private func shared(_ scene: Scene, _ number: Int) -> Collaboration? {
    let range = scene.reading.sentences[number].tokens
    let tokens = scene.tokens
    guard let word = range.first(where: { Self.shared.contains(tokens[$0].key) }),
      word + 1 >= range.upperBound || tokens[word + 1].key != Keys.med
    else { return nil }
    for row in scene.rows(in: range).reversed() where row.words.lowerBound < word {
      guard let list = lists.list(scene, from: row.words.lowerBound, to: word), list.items.count >= 2, list.named >= 2,
        list.named == list.items.count
      else { continue }
      let end = max(list.words.upperBound, scene.end(of: row, limit: range.upperBound))
      guard word >= end, word - end <= Self.reach,
        !tokens[end..<word].contains(where: { $0.isMark(",") || $0.isMark(";") || $0.isMark(":") }),
        !tokens[max(end, word - 2)..<min(word + 4, range.upperBound)].contains(where: { Self.apart.contains($0.key) }),
        assertion.isMade(scene, range, at: word, floor: range.lowerBound)
      else { continue }
      // "gemensam" says it of something that they have or make, not of what happens to be common.
      return Collaboration(
        group: scene.group(in: list.words), members: scene.names(in: list.words),
        party: scene.reading.found(list.words.lowerBound..<end),
        activity: scene.reading.found(activities.rest(tokens, from: end, to: range.upperBound)), strength: .strong,
        rule: "side-by-side")
    }
    return nil
  }

  private func between(_ scene: Scene, _ number: Int) -> Collaboration? {
    let range = scene.reading.sentences[number].tokens
    let tokens = scene.tokens
    for word in range where Self.between.contains(tokens[word].key) && word + 2 < range.upperBound {
      guard tokens[word + 1].key == WordKey.of("mellan"),
        let list = lists.list(scene, from: word + 2, to: range.upperBound), list.named >= 2, list.hasAgency,
        assertion.isMade(scene, range, at: word, floor: range.lowerBound)
      else { continue }
      return Collaboration(
        group: scene.group(in: list.words), members: scene.names(in: list.words),
        party: scene.reading.found(list.words), activity: scene.reading.found(word..<list.words.upperBound),
        strength: Self.weak.contains(tokens[word].key) ? .weak : .strong, rule: "between")
    }
    return nil
  }

  private func assistance(_ scene: Scene, _ number: Int) -> Collaboration? {
    let range = scene.reading.sentences[number].tokens
    let tokens = scene.tokens
    for word in range.dropLast() where Self.assisting.contains(tokens[word].key) {
      guard let hit = scene.hit(at: word + 1) else { continue }
      let doer = doers.doer(scene, sentence: number, before: word)
      guard doer.isAgency, !doer.members.contains(hit.name),
        assertion.isMade(scene, range, at: word, floor: range.lowerBound)
      else { continue }
      let party = (doer.words.isEmpty ? word + 1 : doer.words.lowerBound)..<hit.last
      return Collaboration(
        members: doer.members + [hit.name], party: scene.reading.found(party),
        activity: scene.reading.found(activities.rest(tokens, from: word, to: range.upperBound)), strength: .strong,
        rule: "assistance")
    }
    return nil
  }
}
