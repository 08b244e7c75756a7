public import SvarModel

/// Why a reply of Riksdagen's open data is not what was asked for.
public struct OpenDataFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was found instead.
  public let reason: RejectionReason

  public init(_ reason: RejectionReason) { self.reason = reason }

  public var description: String { reason.english }
}
