import SvarModel

/// Reads what an answer says will not be done: the denial by `refusals.tsv`, then the words behind it.
///
/// The questioner's own words, told by the minister, are passed over, and so is what only looks like a denial: "inte bara",
/// "inte enbart", and questions.
struct RefusalReader: Sendable {
  /// Words of a sentence that is still read; more is no sentence.
  private static let longest = 400
  /// Words before a denial in which its subject may stand.
  private static let reach = 6

  private let table: RefusalTable
  private let ministers = Set(["jag", "vi", "regeringen", "statsrådet"].map { WordKey.of($0) })
  private let onlys = Set(["bara", "enbart", "endast", "minst"].map { WordKey.of($0) })
  private let others = Set(
    ["du", "ni", "han", "hon", "de", "man", "frågeställaren", "interpellanten"].map { WordKey.of($0) })
  /// Words that end what will not be done where they stand behind a comma.
  private let turns = Set(["utan", "men", "eftersom", "då", "däremot", "därför", "utöver"].map { WordKey.of($0) })

  init() throws(LanguageDataError) { table = try RefusalTable() }

  func refusals(_ reading: Reading, hits: [AgencyFinder.Hit]) -> [Refusal] {
    var refusals: [Refusal] = []
    for sentence in reading.sentences where !sentence.isQuestioners && sentence.tokens.count <= Self.longest {
      let tokens = sentence.tokens
      if let last = tokens.last, reading.tokens[last].isMark("?") { continue }
      var index = tokens.lowerBound
      while index < tokens.upperBound {
        guard let found = first(reading, at: index, in: tokens) else {
          index += 1
          continue
        }
        let end = end(of: found.act, in: tokens, reading)
        if end > found.act, !isIdle(reading, found.act..<end) {
          let clause = found.start..<end
          refusals.append(
            Refusal(
              act: reading.found(found.act..<end), clause: reading.found(clause), sentence: reading.found(tokens),
              agencies: agencies(in: clause, hits), rule: found.rule))
        }
        index = max(end, index + 1)
      }
    }
    return refusals
  }

  private func first(_ reading: Reading, at index: Int, in tokens: Range<Int>) -> (rule: String, start: Int, act: Int)?
  {
    guard reading.tokens[index].isWord else { return nil }
    for (rule, end) in table.rules(reading.tokens, at: index, to: tokens.upperBound) {
      if end < tokens.upperBound, onlys.contains(reading.tokens[end].key) { continue }
      if (index..<end).contains(where: { onlys.contains(reading.tokens[$0].key) }) { continue }
      let subject = subject(reading, of: index, to: end, in: tokens)
      switch rule.subject {
      case .minister: if let subject { return (rule.name, min(subject, index), end) }
      case .any: return (rule.name, min(subject ?? index, index), end)
      case .none: continue
      }
    }
    return nil
  }

  /// The minister or the government beside the verb: behind it, or the nearest before it with no other in between.
  private func subject(_ reading: Reading, of verb: Int, to end: Int, in tokens: Range<Int>) -> Int? {
    for place in verb + 1..<max(verb + 1, min(end, verb + 4)) where ministers.contains(reading.tokens[place].key) {
      return place
    }
    var place = verb - 1
    while place >= tokens.lowerBound, verb - place <= Self.reach {
      let token = reading.tokens[place]
      if ministers.contains(token.key) { return place }
      if !token.isWord || others.contains(token.key) { return nil }
      place -= 1
    }
    return nil
  }

  /// Words within which a denied act has its verb: "inte i dag säga något".
  private static let opening = 4

  /// "spekulera i", "vara nöjd förrän": nothing that could have been done.
  private func isIdle(_ reading: Reading, _ act: Range<Int>) -> Bool {
    reading.tokens[act.prefix(Self.opening)].contains { table.idle.contains($0.key) }
  }

  /// Where what will not be done ends: with the sentence, at a mark that ends a clause, or before a turn.
  private func end(of act: Int, in tokens: Range<Int>, _ reading: Reading) -> Int {
    var index = act
    while index < tokens.upperBound {
      let token = reading.tokens[index]
      if token.isMark(".") || token.isMark(";") || token.isMark(":") || token.isMark("!") { break }
      if token.isMark(","), index + 1 < tokens.upperBound, turns.contains(reading.tokens[index + 1].key) { break }
      index += 1
    }
    return index
  }

  private func agencies(in clause: Range<Int>, _ hits: [AgencyFinder.Hit]) -> [String] {
    var names: [String] = []
    for hit in hits where clause.contains(hit.first) && !names.contains(hit.name) { names.append(hit.name) }
    return names
  }
}
