import Foundation

/// Everything marked in one answer, in the form that annotators write and `svar extract --json` prints.
struct AnswerMarks: Decodable {
  /// Header fields by name; a field that is not there is not judged.
  var document: [String: JSONValue]?
  /// Nil where nobody looked for them in this answer, and so with the two below.
  var measures: [Mark]?
  var collaborations: [Mark]?
  var agencies: [Mark]?
  /// What is known from outside the text.
  var given: [String: JSONValue]?

  init(json: Data) throws { self = try JSONDecoder().decode(Self.self, from: json) }
}
