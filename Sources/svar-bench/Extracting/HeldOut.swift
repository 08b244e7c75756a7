/// Which marked answers are kept apart while rules are written: a third, by a hash of the id, so that nobody chooses.
enum HeldOut {
  /// Whether the first byte of the id's SHA-256 is divisible by three.
  static func contains(_ id: String) -> Bool { FirstByte.ofSHA256(id).isMultiple(of: 3) }
}
