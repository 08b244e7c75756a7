/// A value that a field of a query can take, with how many rows it would leave.
public struct FieldValue: Hashable, Sendable {
  /// As it is written after the colon, quoted where it has to be: `M`, `"Vera Exempel"`.
  public var written: String
  public var count: Int

  public init(written: String, count: Int) {
    self.written = written
    self.count = count
  }
}
