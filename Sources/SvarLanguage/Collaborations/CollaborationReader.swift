import SvarModel

/// Reads collaborations: who does what together.
///
/// Each kind of telling has a file of its own: phrases ("tillsammans med"), one assignment given to several agencies,
/// parties side by side, and what a named group does. Here they are put in order, and what is told twice is told once.
struct CollaborationReader: Sendable {
  private let phrases: WithPhrases
  private let assignments: JointAssignments
  private let sides: SideBySide
  private let groups: GroupActivities

  init(lexicon: Lexicon) throws(LanguageDataError) {
    let table = try TogetherTable()
    let words = try PartyWords()
    let lists = PartyListReader(words: words, table: table, lexicon: lexicon)
    let doers = DoerFinder(words: words)
    let assertion = try Assertion(lexicon: lexicon)
    let activities = ActivityFinder(lexicon: lexicon, lists: lists, table: table)
    phrases = WithPhrases(table: table, lists: lists, doers: doers, assertion: assertion, activities: activities)
    assignments = JointAssignments(table: table, lists: lists, activities: activities)
    sides = SideBySide(lists: lists, doers: doers, assertion: assertion, activities: activities)
    groups = GroupActivities(activities: activities)
  }

  func collaborations(_ reading: Reading, hits: [AgencyFinder.Hit], groups: [GroupHit]) -> [Collaboration] {
    let scene = Scene(reading: reading, hits: hits, groups: groups)
    var found: [Collaboration] = []
    var told: Set<Set<String>> = []
    for (number, sentence) in reading.sentences.enumerated()
    where !sentence.isQuestioners && reading.blocks[sentence.line] == .body && !isHeading(reading, sentence) {
      var here = phrases.find(scene, sentence: number)
      if let one = assignments.find(scene, sentence: number, told: &told), !isTold(one, here) { here.append(one) }
      for one in sides.find(scene, sentence: number) where !isTold(one, here) { here.append(one) }
      found.append(contentsOf: here)
    }
    for one in self.groups.find(scene) where !isTold(one, found) { found.append(one) }
    return once(found).sorted { $0.party.start < $1.party.start }
  }

  /// A line that names what follows: it begins with "#".
  private func isHeading(_ reading: Reading, _ sentence: Reading.Sentence) -> Bool {
    let line = reading.lines[sentence.line]
    return !line.isEmpty && reading.tokens[line.lowerBound].isMark("#")
  }

  /// Whether another rule has told it in the same words.
  private func isTold(_ one: Collaboration, _ others: [Collaboration]) -> Bool {
    others.contains { $0.strength == .strong && ($0.activity.overlaps(one.activity) || $0.party.overlaps(one.party)) }
  }

  /// Without a noun ("samverkan med Skolverket ska …") for what the same parties were told to do before.
  private func once(_ found: [Collaboration]) -> [Collaboration] {
    var kept: [Collaboration] = []
    for one in found {
      let isAgain =
        one.members.count >= 2
        && kept.contains {
          $0.strength == one.strength && Set($0.members) == Set(one.members) && Self.nouns.contains(one.rule)
        }
      if !isAgain { kept.append(one) }
    }
    return kept
  }

  private static let nouns = Set(["collaboration-with", "cooperation-with", "dialogue", "between"])
}
