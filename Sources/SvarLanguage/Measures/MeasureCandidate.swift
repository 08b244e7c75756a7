import SvarModel

/// A measure as a rule has found it, by tokens; fields come later.
struct MeasureCandidate: Sendable {
  let rule: String
  var kind: MeasureKind
  var status: MeasureStatus
  var head: Range<Int>
  var clause: Range<Int>
  /// The verb that governs it.
  let verb: Int
  /// The noun of the instrument; the head's first token where none was asked for.
  let noun: Int
  let sentence: Int
  let priority: Int
  let tense: VerbChain.Tense
  let actor: ActorReader.Actor
  /// "ska" rather than "avser att".
  let isShall: Bool
  /// Told in a relative clause.
  let isTold: Bool
}
