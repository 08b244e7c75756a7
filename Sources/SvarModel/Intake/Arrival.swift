/// What a reader makes of one paper that it met; every paper met is exactly one arrival.
public enum Arrival: Sendable {
  case paper(Paper)
  /// Recognised, and not ours: a vote, a law, a record without answers.
  case ignored(source: String, reason: String)
  case rejected(Rejection)
}
