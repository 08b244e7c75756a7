/// What the status line says until the next key.
public struct Message: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case plain, error
    /// There is nothing further that way.
    case end
  }
  public var text: String
  public var kind: Kind

  public init(_ text: String, _ kind: Kind = .plain) {
    self.text = text
    self.kind = kind
  }
}
