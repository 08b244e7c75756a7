import SvarModel

/// "uppdrar åt Boverket och Lantmäteriet att …", "har gett … ett gemensamt uppdrag": one assignment to several.
struct JointAssignments: Sendable {
  let table: TogetherTable
  let lists: PartyListReader
  let activities: ActivityFinder

  private static let charge = Set<UInt64>(
    words:
      "uppdrar uppdragit uppdrog uppdras gav ger gett givit fått fick får lämnat lämnar ändrar ändrat förlänger förlängt utökar utökat"
  )
  private static let apart = Set<UInt64>(words: "respektive var varsitt vardera sinsemellan")
  private static let joint = Set<UInt64>(words: "gemensam gemensamt gemensamma tillsammans")
  private static let shall = Set<UInt64>(words: "ska skall")
  private static let reporting = Set<UInt64>(
    words:
      "redovisa delredovisa slutredovisa rapportera återrapportera lämna informera ansöka rekvirera få ha kunna vara bli"
  )

  /// - Parameter told: sets of agencies that the text has told of before.
  func find(_ scene: Scene, sentence number: Int, told: inout Set<Set<String>>) -> Collaboration? {
    let range = scene.reading.sentences[number].tokens
    let tokens = scene.tokens
    let isCharge = tokens[range].contains { Self.charge.contains($0.key) }
    let hasAssignment = tokens[range].contains { $0.has(.assignment) || $0.key == WordKey.of("uppdrar") }
    let isJoint = tokens[range].contains { Self.joint.contains($0.key) }
    guard isJoint || !tokens[range].contains(where: { Self.apart.contains($0.key) }) else { return nil }
    for row in scene.rows(in: range) where row.isOfSeveral {
      let end = scene.end(of: row, limit: range.upperBound)
      guard let place = action(scene, row, end, range) else { continue }
      let isTold =
        isCharge && (hasAssignment || Self.charge.contains(tokens[max(range.lowerBound, row.words.lowerBound - 2)].key))
      guard isTold || Self.shall.contains(tokens[place].key) && isOfAssignment(scene, number, row, range) else {
        continue
      }
      var start = place + 1
      while start < range.upperBound, tokens[start].has(.adverb) || Self.joint.contains(tokens[start].key) {
        start += 1
      }
      guard start < range.upperBound, !isReport(tokens, start, range.upperBound) else { continue }
      let identity = Set(row.names.isEmpty ? row.parts.map { scene.reading.string($0) } : row.names)
      guard identity.count + (row.parts.count > row.names.count ? 1 : 0) >= 2, told.insert(identity).inserted else {
        continue
      }
      return Collaboration(
        group: scene.group(in: row.words), members: row.names, party: scene.reading.found(row.words.lowerBound..<end),
        activity: scene.reading.found(activities.rest(tokens, from: start, to: range.upperBound)), strength: .strong,
        rule: "assignment-joint")
    }
    return nil
  }

  /// The "att" or "ska" behind the agencies, with nothing between that says "together with others".
  private func action(_ scene: Scene, _ row: Scene.Row, _ end: Int, _ range: Range<Int>) -> Int? {
    let tokens = scene.tokens
    let reach = min(end + 9, range.upperBound)
    guard end < reach else { return nil }
    for index in end..<min(end + 6, range.upperBound) where table.rule(tokens, at: index, to: range.upperBound) != nil {
      return nil
    }
    return (end..<reach).first { tokens[$0].key == Keys.att || Self.shall.contains(tokens[$0].key) }
  }

  /// "Försäkringskassan och Skatteverket ska analysera …" at the head of a sentence, where assignments are told close by.
  private func isOfAssignment(_ scene: Scene, _ number: Int, _ row: Scene.Row, _ range: Range<Int>) -> Bool {
    guard row.words.lowerBound <= range.lowerBound + 1 else { return false }
    let sentences = scene.reading.sentences
    let near = max(0, number - 2)..<min(sentences.count, number + 4)
    return near.contains { scene.tokens[sentences[$0].tokens].contains { $0.has(.assignment) } }
  }

  /// What is only reported, and what is no act.
  private func isReport(_ tokens: [Token], _ start: Int, _ limit: Int) -> Bool {
    var index = start
    if tokens[index].key == Keys.senast {
      while index < limit, !lists.isInfinitive(tokens, index) { index += 1 }
    }
    return index >= limit || Self.reporting.contains(tokens[index].key)
  }
}
