/// Tells who acts: the state, or somebody else.
struct ActorReader: Sendable {
  let hits: [AgencyFinder.Hit]
  /// Names of the questioners, by the keys of their words.
  let askers: Set<UInt64>

  /// The subject is government, parliament, a department, an agency, or is left out.
  func isState(_ reading: Reading, _ clause: Clause, _ clauses: [Clause]) -> Bool {
    let tokens = reading.tokens
    let subject = clause.subject
    if subject.isEmpty { return true }
    var isFormer = false
    for index in subject where tokens[index].has(.former) && !tokens[index].has(.government) {
      // "den förra regeringen", "den tidigare regeringen"
      if index + 1 < subject.upperBound,
        tokens[(index + 1)..<subject.upperBound].contains(where: { $0.has(.government) })
      {
        isFormer = true
      }
    }
    if isFormer { return false }
    if tokens[subject].contains(where: { askers.contains($0.key) && $0.isCapital }) { return false }
    if tokens[subject].contains(where: { $0.has([.government, .department, .counties]) }) { return true }
    if hits.contains(where: { $0.first >= subject.lowerBound && $0.last <= subject.upperBound + 1 }) { return true }
    if tokens[subject].contains(where: { $0.has(.other) }) { return false }
    if tokens[subject].contains(where: { $0.has(.agency) }) { return true }
    return tokens[subject].contains { $0.has([.inquiry, .inquirer]) }
      || subject.count == 1
        && (tokens[subject.lowerBound].key == Keys.som || tokens[subject.lowerBound].key == WordKey.of("man"))
  }

  /// A passive's "av kommunerna", "av EU".
  func hasForeignAgent(_ reading: Reading, _ clause: Clause, _ verb: Int) -> Bool {
    let tokens = reading.tokens
    var index = verb + 1
    while index + 1 < min(clause.end, verb + 8) {
      if tokens[index].key == Keys.av,
        tokens[(index + 1)..<min(index + 3, clause.end)].contains(where: { $0.has(.other) && !$0.has(.government) })
      {
        return true
      }
      index += 1
    }
    return false
  }
}
