import SvarModel

/// What a reader keeps of a thing, as an export has it beside the thing.
struct KeptFields: Encodable {
  static let columns = ["bookmarked", "note", "tags", "read"]

  var bookmarked: Bool
  /// What the reader wrote with the bookmark.
  var note: String?
  var tags: [String]
  var read: Bool

  init(_ kept: Kept) {
    bookmarked = kept.isBookmarked
    note = kept.note.flatMap { $0.isEmpty ? nil : $0 }
    tags = kept.tags
    read = kept.isRead
  }

  /// The fields of a table's row, in the order of ``columns``.
  static func row(_ kept: Kept?) -> [String] {
    let fields = KeptFields(kept ?? Kept())
    return [
      fields.bookmarked ? "yes" : "no", fields.note ?? "", fields.tags.joined(separator: "; "),
      fields.read ? "yes" : "no",
    ]
  }
}

/// A row with what is kept of it beside its own keys.
struct RowWithKept<Row: Encodable>: Encodable {
  var row: Row
  var kept: Kept?

  private enum Key: String, CodingKey { case kept }

  func encode(to encoder: any Encoder) throws {
    try row.encode(to: encoder)
    guard let kept else { return }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(KeptFields(kept), forKey: .kept)
  }
}
