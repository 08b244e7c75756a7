/// A request that has come.
public struct SeenRequest: Hashable, Sendable {
  /// Path and query as they were asked for, unescaped.
  public var address: String
  /// The headers' names in small letters.
  public var headers: [String: String]
  /// The status of the reply.
  public var status: Int
}
