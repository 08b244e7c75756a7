import SvarModel

/// One thing marked in an answer, by an annotator or by the reader: its fields by their names in the annotation form.
struct Mark: Decodable {
  let fields: [String: JSONValue]

  init(_ fields: [String: JSONValue]) { self.fields = fields }

  init(from decoder: any Decoder) throws {
    fields = try decoder.singleValueContainer().decode([String: JSONValue].self)
  }

  /// The field as it is compared; null where it is not there.
  subscript(field: String) -> JSONValue { fields[field]?.normal ?? .null }

  /// Where a field that is a stretch of text lies; nil where it is not told.
  func span(_ field: String) -> Span? {
    guard case .object(let parts)? = fields[field] else { return nil }
    return Mark(parts).span
  }

  /// Where the thing itself lies, as agencies are marked.
  var span: Span? {
    guard let start = fields["start"]?.number, let end = fields["end"]?.number, start <= end else { return nil }
    return Span(start, end)
  }

  /// What careful readers disagreed about counts neither way.
  var isOptional: Bool { fields["optional"] == .truth(true) }

  /// Whether a field is not to be judged, because careful readers disagreed about it.
  func leavesUnscored(_ field: String) -> Bool {
    guard case .list(let names)? = fields["unscored"] else { return false }
    return names.contains(.string(field))
  }
}
