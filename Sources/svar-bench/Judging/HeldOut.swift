/// The third of annotated answers that rules are never made by.
enum HeldOut {
  /// Whether an answer belongs to it: where the first byte of its id's SHA-256 can be divided by three. Which answers
  /// these are depends on nothing else, so that it stays the same whatever is added.
  static func holds(_ id: String) -> Bool { SHA256Digest.of(Array(id.utf8))[0].isMultiple(of: 3) }
}
