/// A value of a field, as the annotated form writes it; texts are compared without case and by single spaces.
enum Mark: Hashable, Decodable {
  case nothing
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([Mark])
  case fields([String: Mark])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .of(text)
    } else if let list = try? value.decode([Mark].self) {
      self = .list(list)
    } else {
      self = .fields(try value.decode([String: Mark].self).filter { $0.value != .nothing })
    }
  }

  static func of(_ text: String?) -> Mark {
    text.map { .text($0.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()) } ?? .nothing
  }

  /// Fields that are unknown are left out, as they may be in the form.
  static func of(_ fields: [String: Mark]) -> Mark { .fields(fields.filter { $0.value != .nothing }) }
}
