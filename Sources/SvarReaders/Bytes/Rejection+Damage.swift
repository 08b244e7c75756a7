public import SvarModel

extension Rejection {
  /// The words that begin why a file could not be read whose bytes are not what its own sums say.
  static let damaged = "is damaged"

  /// Whether the file, and not the paper in it, is at fault, so that a fresh copy may be read.
  public var isOfDamage: Bool { reason.hasPrefix(Self.damaged) }
}
