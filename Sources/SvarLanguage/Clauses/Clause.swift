/// A clause: a finite verb and what belongs to it.
struct Clause: Sendable {
  enum Kind: UInt8, Sendable {
    case main
    /// Begun by "att".
    case that
    /// Begun by "som", "där", "vilket".
    case relative
    /// Begun by "när", "eftersom", "medan".
    case adverbial
    /// Begun by "om", "såvida".
    case condition
    /// Begun by "så att".
    case result
    /// Begun by "hur", "vad", "vilka", "om" behind a verb of asking.
    case question
  }

  let kind: Kind
  /// The first token, the word that begins a subordinate clause included.
  var start: Int
  /// Exclusive: where its own words end; clauses that depend on it may follow and are not counted.
  var end: Int
  /// The clause it depends on, by its place in the sentence's row; nil for none.
  let parent: Int?
  /// The clause it goes on from behind "och", "men", a comma.
  let sibling: Int?
  /// The finite verb; nil where it was left out ("har infört A och skärpt B": the second).
  let finite: Int?
  let verbs: VerbChain
  /// The tokens of its subject; empty where it has none of its own.
  var subject: Range<Int>
}

/// The verbs of a clause, from the finite one inward: *avser* – *besluta* – *införa*.
struct VerbChain: Sendable {
  struct Link: Sendable {
    let token: Int
    let verb: Int32
    let isPassive: Bool
    /// Reached through "att".
    let byAtt: Bool
  }

  enum Tense: UInt8, Sendable { case present, past, perfect }

  /// What is said about the act besides its time.
  enum Mood: UInt8, Sendable {
    case plain
    /// "ska", "kommer att", "avser att", "tänker", "planerar att", "har för avsikt att".
    case future
    /// "kan", "bör", "måste", "skulle", "behöver": no act.
    case possible
  }

  var tense: Tense = .present
  var mood: Mood = .plain
  /// "ska" rather than "avser att": only an act where the state is the one who acts.
  var isShall = false
  /// What is only wished for: "vill".
  var isWish = false
  var isNegated = false
  var links: [Link] = []
}
