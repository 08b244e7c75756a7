import SvarModel

/// Heads of assignments: from "uppdrag" on.
extension HeadFinder {
  /// "… i uppdrag att …", "ett uppdrag om …": from "uppdrag" on; a task given to an inquiry is an inquiry.
  func assignment(
    _ reading: Reading, _ rule: Rule, _ link: VerbChain.Link, _ clauses: [Clause], _ number: Int
  ) -> Head? {
    let tokens = reading.tokens
    let clause = clauses[number]
    let reach = min(
      ClauseExtent.limit(clauses, number, ClauseExtent.reach(clauses, number)),
      sentence(reading, link.token).upperBound)
    let zone = (link.token + 1)..<max(link.token + 1, min(reach, link.token + 30))
    var noun: Int?
    for index in zone {
      if tokens[index].key == Keys.att { break }
      let isTask =
        tokens[index].key == WordKey.of("uppgift") && tokens[index - 1].key == Keys.i && rule.present != .ongoing
      if isTask || tokens[index].has(.assignment), !phrases.isGenitive(tokens[index]) {
        noun = index
        break
      }
    }
    guard let noun else { return nil }
    let isBare =
      tokens[noun - 1].key == Keys.i && (tokens[noun].key == Keys.uppdrag || tokens[noun].key == WordKey.of("uppgift"))
    let start = isBare ? noun : phrases.start(tokens, noun: noun, floor: link.token + 1)
    if !isBare, start > 0, tokens[start - 1].has(.preposition) { return nil }
    // "har uppdraget att": a standing duty.
    let isHeld = clause.verbs.tense == .present && clause.verbs.mood == .plain
    if isHeld, !isBare, tokens[noun].key != Keys.uppdrag, tokens[noun].count == 9 { return nil }
    let around = clause.subject.isEmpty ? [] : Array(tokens[clause.subject])
    let receiver = Array(tokens[min(link.token + 1, noun)..<noun])
    let isInquiry = (around + receiver).contains { $0.has(RuleMatcher.inquiryWords) && !$0.has(.other) }
    let end = phrases.end(tokens, from: noun, limit: reach, keepsPurpose: true)
    // An inquiry that "har i uppdrag att …" is named by itself.
    if isInquiry, !clause.subject.isEmpty, clause.subject.upperBound <= link.token, clause.verbs.tense == .present,
      rule.present == .ongoing
    {
      return nil
    }
    return Head(tokens: start..<end, noun: noun, kind: isInquiry ? .inquiry : .assignment)
  }
}
