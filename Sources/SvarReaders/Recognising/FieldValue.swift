/// A value with named fields, as JSON holds it, or XML of the same shape.
enum FieldValue: Sendable {
  case fields([String: FieldValue])
  case list([FieldValue])
  case text(String)
  case null

  /// The field of this name; null where there is none.
  subscript(_ name: String) -> FieldValue {
    guard case .fields(let fields) = self else { return .null }
    return fields[name] ?? .null
  }

  /// What is in a list; one value stands for a list of itself, as the data have it, and null for none.
  var items: [FieldValue] {
    switch self {
    case .list(let values): values
    case .null: []
    default: [self]
    }
  }

  /// The words, without blanks at either end; nil where there are none.
  var words: String? {
    guard case .text(let text) = self else { return nil }
    let words = PersonName.trimmed(text)
    return words.isEmpty ? nil : words
  }

  /// The text exactly as it is held; nil for anything else.
  var rawText: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// The names of the fields, sorted.
  var names: [String] {
    guard case .fields(let fields) = self else { return [] }
    return fields.keys.sorted()
  }
}

extension FieldValue {
  /// An XML element as the same shape: what stands once is a field, what is repeated a list, words alone are text.
  init(_ element: XMLElement) {
    var fields: [String: FieldValue] = [:]
    for child in element.children {
      let value = FieldValue(child)
      switch fields[child.name] {
      case nil: fields[child.name] = value
      case .list(let values)?: fields[child.name] = .list(values + [value])
      case let first?: fields[child.name] = .list([first, value])
      }
    }
    if fields.isEmpty {
      var text = ""
      element.appendText(to: &text)
      self = text.isEmpty ? .null : .text(text)
    } else {
      self = .fields(fields)
    }
  }
}
