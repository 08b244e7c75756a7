internal import SvarModel

/// The bytes of one paper, whole, and the name to show for them.
struct Document: Sendable {
  var bytes: [UInt8]
  var source: String

  func rejected(_ reason: RejectionReason) -> [Arrival] { [.rejected(Rejection(source: source, reason: reason))] }
  func ignored(_ reason: String) -> [Arrival] { [.ignored(source: source, reason: reason)] }
}
