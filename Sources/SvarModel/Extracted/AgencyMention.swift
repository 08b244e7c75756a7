/// A state agency named in a text. The span is of the text as found, the genitive included.
public struct AgencyMention: Hashable, Sendable, Codable {
  /// The official name that held on the answer's date.
  public var name: String
  public var span: Span

  public init(name: String, span: Span) {
    self.name = name
    self.span = span
  }
}
