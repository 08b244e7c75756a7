/// Why a reply of Riksdagen's open data is not what was asked for.
public struct OpenDataFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was found instead, as a sentence goes on: "is an HTML page".
  public let reason: String

  public init(reason: String) { self.reason = reason }

  public var description: String { reason }
}
