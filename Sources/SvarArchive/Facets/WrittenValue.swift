import SvarModel

/// A field's value as it is written in a query.
enum WrittenValue {
  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  /// The name, quoted where its letters would be read as something else.
  ///
  /// A name with a quotation mark of its own, or with an asterisk at its end, is written by its words alone; it is then
  /// found all the same.
  static func of(_ name: String) -> String {
    let scalars = name.unicodeScalars
    let isPlain = !scalars.contains { quotes.contains($0) || $0.properties.generalCategory == .control }
    let text = isPlain && !name.hasSuffix("*") ? name : Folded.words(name).joined(separator: " ")
    let needsQuotes = text.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "(" || $0 == ")" }
    return needsQuotes ? "\"\(text)\"" : text
  }

  /// The part of a query that narrows to a value, with the field's Swedish name.
  static func narrowing(_ field: FacetField, _ written: String) -> String { field.queryField.names[0] + ":" + written }
}

extension FacetField {
  /// The field of a query that narrows by it.
  var queryField: QueryField {
    switch self {
    case .party: .party
    case .asker: .asker
    case .minister: .minister
    case .department: .department
    case .session: .session
    case .agency: .agency
    case .measure: .measure
    case .status: .status
    }
  }

  init?(_ field: QueryField) {
    guard let found = Self.allCases.first(where: { $0.queryField == field }) else { return nil }
    self = found
  }
}
