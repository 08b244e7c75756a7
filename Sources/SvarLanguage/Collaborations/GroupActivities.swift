import SvarModel

/// What a named group does together, told in the same sentence or the next; and what "de sju myndigheterna" do, whose names
/// the text lists or nobody knows.
struct GroupActivities: Sendable {
  let activities: ActivityFinder

  private static let jointly = Set<UInt64>(
    words: "gemensamma gemensamt gemensam tillsammans samverkar samarbetar samverkan myndighetsgemensamma")
  private static let agencies = Set<UInt64>(words: "myndigheter myndigheterna myndigheternas")

  func find(_ scene: Scene) -> [Collaboration] {
    var found: [Collaboration] = []
    var told: Set<Int> = []
    for hit in scene.groups where hit.id != GroupFinder.countyBoards {
      guard let number = scene.reading.sentences.firstIndex(where: { $0.tokens.contains(hit.tokens.lowerBound) }) else {
        continue
      }
      for next in number..<min(number + 2, scene.reading.sentences.count) where !told.contains(next) {
        let range = scene.reading.sentences[next].tokens
        let from = next == number ? hit.tokens.upperBound : range.lowerBound
        guard let activity = activity(scene, from, range) else { continue }
        told.insert(next)
        found.append(
          Collaboration(
            group: hit.id, members: [], party: scene.reading.found(hit.tokens),
            activity: scene.reading.found(activity), strength: .strong, rule: "group-jointly"))
        break
      }
    }
    for (number, sentence) in scene.reading.sentences.enumerated()
    where !sentence.isQuestioners && !told.contains(number) {
      if let one = counted(scene, number) { found.append(one) }
    }
    return found
  }

  private func activity(_ scene: Scene, _ from: Int, _ range: Range<Int>) -> Range<Int>? {
    let tokens = scene.tokens
    guard let word = (from..<max(from, range.upperBound)).first(where: { Self.jointly.contains(tokens[$0].key) })
    else { return nil }
    var start = word
    while start > from, tokens[start - 1].isWord, tokens[start - 1].has([.determiner, .pronoun]) { start -= 1 }
    return start..<activities.phrase(tokens, from: word, to: range.upperBound)
  }

  /// "De sju myndigheterna samverkar": no group is told by the number alone, but the agencies are where the text has listed
  /// just so many.
  private func counted(_ scene: Scene, _ number: Int) -> Collaboration? {
    let range = scene.reading.sentences[number].tokens
    let tokens = scene.tokens
    for index in range.dropFirst() where Self.agencies.contains(tokens[index].key) {
      guard let count = Calendar.number(tokens[index - 1].key), count >= 2,
        !scene.groups.contains(where: { $0.tokens.contains(index) })
      else { continue }
      let start = index >= 2 && tokens[index - 2].key == Keys.de && range.contains(index - 2) ? index - 2 : index - 1
      guard let activity = activity(scene, index + 1, range), activity.lowerBound - index <= 8 else { continue }
      return Collaboration(
        members: listed(scene, before: number, count: count), party: scene.reading.found(start..<(index + 1)),
        activity: scene.reading.found(activity), strength: .strong, rule: "counted-jointly")
    }
    return nil
  }

  private func listed(_ scene: Scene, before number: Int, count: Int) -> [String] {
    for index in stride(from: number - 1, through: 0, by: -1) {
      let rows = scene.rows(in: scene.reading.sentences[index].tokens)
      if let row = rows.last(where: { $0.names.count == count && $0.parts.count == count }) { return row.names }
    }
    return []
  }
}
