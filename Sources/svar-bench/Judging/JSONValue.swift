/// Any JSON, so that an annotation and what was found can be held against each other, unknown fields included.
enum JSONValue: Hashable, Decodable {
  case null
  case truth(Bool)
  case number(Double)
  case string(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  /// The value as a careful reader compares it: upper and lower case, and how words are spaced, are the same.
  var normal: JSONValue {
    switch self {
    case .null, .truth, .number: self
    case .string(let text): .string(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased())
    case .list(let values): .list(values.map(\.normal))
    case .object(let fields): .object(fields.mapValues(\.normal))
    }
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }

  var number: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
}
