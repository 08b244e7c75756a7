import SvarModel

/// A sum of money that the state gives, whatever the verb: "Till detta kommer 40 miljoner kronor", "Det kostar staten …"
/// apart.
struct SumRule: Sendable {
  let phrases: NounPhrase
  let lexicon: Lexicon

  private static let least = 100_000
  private static let noGift = Set<String>([
    "kosta", "ärva", "uppskatta", "sakna", "förlora", "spara", "tjäna", "motsvara", "sjunka", "falla", "stiga", "anse",
    "tro",
    "omsätta",
    "exportera", "importera", "minska", "vara", "ligga", "bli",
  ])

  private static let receiving: Set<String> = ["få", "erhålla"]

  func candidates(
    _ reading: Reading, _ clauses: [Clause], _ number: Int, sentence: Int, actors: ActorReader
  ) -> [MeasureCandidate] {
    let clause = clauses[number]
    let tokens = reading.tokens
    guard clause.kind == .main || clause.kind == .that, let link = clause.verbs.links.last, let finite = clause.finite,
      !Self.noGift.contains(lexicon.verbs[Int(link.verb)])
    else { return [] }
    let actor = actors.actor(reading, clause, clauses)
    let receives = Self.receiving.contains(lexicon.verbs[Int(link.verb)])
    guard actor == .government || actor == .agency || link.isPassive || receives else { return [] }
    let limit = ClauseExtent.limit(clauses, number, clause.end)
    guard
      let sum = AmountReader.amounts(tokens, reading.text.scalars, in: clause.start..<max(clause.start, limit)).first(
        where: { $0.amount.value >= Self.least })
    else { return [] }
    let end: Int
    if sum.tokens.lowerBound > finite {
      end = phrases.end(tokens, from: sum.tokens.upperBound - 1, limit: limit, keepsPurpose: false)
    } else {
      end = sum.tokens.upperBound
    }
    let status: MeasureStatus =
      clause.verbs.mood == .future ? .announced : clause.verbs.tense == .present ? .ongoing : .done
    return [
      MeasureCandidate(
        rule: "sum-given", kind: .money, status: status, head: sum.tokens.lowerBound..<end,
        clause: ClauseExtent.of(
          tokens, clauses, number, reading.sentences[sentence].tokens, head: sum.tokens.lowerBound..<end),
        verb: link.token, noun: sum.tokens.upperBound - 1, sentence: sentence, priority: 998,
        tense: clause.verbs.tense, actor: actor, isShall: clause.verbs.isShall, isTold: false)
    ]
  }
}
