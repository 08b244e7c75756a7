/// What an answer says will *not* be done: "avser inte att …", "har inga planer på att …". Spans are of the answer's text
/// as found.
///
/// A refusal is never a measure; the two are kept apart everywhere.
public struct Refusal: Hashable, Sendable, Codable {
  /// The words that say what will not be done, without those that deny it.
  public var act: Span
  /// The clause around it, denial included.
  public var clause: Span
  /// The whole sentence.
  public var sentence: Span
  /// Official names of the agencies that the clause names.
  public var agencies: [String]
  /// The rule that found it.
  public var rule: String

  public init(act: Span, clause: Span, sentence: Span, agencies: [String] = [], rule: String) {
    self.act = act
    self.clause = clause
    self.sentence = sentence
    self.agencies = agencies
    self.rule = rule
  }
}
