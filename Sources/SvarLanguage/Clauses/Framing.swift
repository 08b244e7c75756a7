/// What the clause above an "att"-clause makes of it.
struct Framing: Sendable {
  enum Sense: Sendable {
    /// "kan nämnas att", "konstaterar att": it is asserted.
    case said
    /// "har föreslagit att", "föreslår att".
    case proposed
    /// "har beslutat att".
    case decided
    /// "har aviserat att".
    case announced
    /// "har kommit överens om att", "i avtalet anges att".
    case agreed
    /// "innebär att", "är viktigt att", "anser att": nothing is done.
    case nothing
  }

  private let pointing = Set<UInt64>(words: "det detta vilket")
  private let unsettled = Set<UInt64>(words: "besluten beslutet beslutna")
  private let said: Set<Int32>
  private let glad: Set<UInt64>
  private let instances = Set<UInt64>(words: "åtgärd åtgärden insats exempel steg initiativ satsning satsningen del")
  let entail: Int32?
  private let propose: Int32?
  private let decide: Int32?
  private let announce: Int32?
  private let agree: Set<Int32>
  private let stated: Set<Int32>
  private let be: Int32
  private let come: Int32
  private static let leadingOn = Set<UInt64>(words: "om på till med för")
  private static let treaties = Set<UInt64>(
    words: "januariavtalet tidöavtalet januariöverenskommelsen regeringsförklaringen överenskommelsen")

  init(_ lexicon: Lexicon, _ sense: VerbSense) {
    func numbers(_ words: String) -> Set<Int32> {
      Set(words.split(separator: " ").compactMap { lexicon.verb(String($0)) })
    }
    said = numbers(
      "nämna säga konstatera framhålla meddela informera påminna understryka betona redovisa tillägga svara veta framgå se uttala anföra förklara upplysa berätta peka lyfta poängtera glädja hänvisa känna notera höra upprepa erinra bekräfta försäkra påpeka klargöra redogöra beskriva lägga"
    )
    glad = Set<UInt64>(words: "glädjande positivt glad bra nöjd stolt välkommet")
    entail = lexicon.verb("innebära")
    propose = lexicon.verb("föreslå")
    decide = lexicon.verb("besluta")
    announce = lexicon.verb("avisera")
    agree = numbers("enas")
    stated = numbers("ange stå framgå slå")
    be = sense.be
    come = sense.come
  }

  /// Whether a verb settles what its infinitive tells: "besluta", "föreslå".
  func settles(_ verb: Int32) -> Bool { verb == decide || verb == propose }

  /// "I januariavtalet …"
  func isInTreaty(_ tokens: [Token], _ clause: Clause) -> Bool {
    tokens[clause.start..<clause.end].contains { Self.treaties.contains($0.key) }
  }

  func proposes(_ verb: Int32) -> Bool { verb == propose }

  /// The sense of the clause that an "att"-clause depends on.
  func sense(_ tokens: [Token], _ clauses: [Clause], _ number: Int) -> Sense {
    guard let parent = clauses[number].parent else { return .said }
    let above = clauses[parent]
    // "bakgrunden är att", "genom att": what a preposition leads in is taken for granted.
    let start = clauses[number].start
    if start > above.start, tokens[start - 1].has(.preposition), !Self.leadingOn.contains(tokens[start - 1].key) {
      return .said
    }
    guard let last = above.verbs.links.last else { return .nothing }
    if above.verbs.isNegated { return .nothing }
    let words = tokens[above.start..<max(above.start, min(above.end, clauses[number].start))]
    if last.verb == propose { return above.verbs.mood == .possible ? .nothing : .proposed }
    // "är fast besluten att": a will, no decision.
    if last.verb == decide, unsettled.contains(tokens[last.token].key) { return .nothing }
    if last.verb == decide { return above.verbs.mood == .possible ? .nothing : .decided }
    if last.verb == announce { return .announced }
    if agree.contains(last.verb) || last.verb == come && words.contains(where: { $0.key == WordKey.of("överens") }) {
      return .agreed
    }
    if stated.contains(last.verb), words.contains(where: { Self.treaties.contains($0.key) }) { return .agreed }
    if said.contains(last.verb) { return .said }
    if last.verb == entail {
      // "Det innebär att regeringen tar fram en strategi": told all the same.
      if above.subject.count == 1, pointing.contains(tokens[above.subject.lowerBound].key),
        clauses[number].verbs.tense != .present
          || tokens[clauses[number].subject].contains(where: { $0.has(.government) })
      {
        return .said
      }
      // "Förslagen innebär att 40 miljoner kronor tillförs": what a proposal or decision brings.
      let subject = tokens[above.subject]
      if subject.contains(where: { $0.has([.proposal, .bill]) }) { return .proposed }
      if subject.contains(where: { $0.has(.decision) || $0.has(.agreement) }) { return .decided }
    }
    if last.verb == be, words.contains(where: { glad.contains($0.key) || instances.contains($0.key) }) { return .said }
    return .nothing
  }
}
