/// A full-text expression, or the knowledge that nothing can match.
///
/// Words reach the database only as quoted strings, whatever they hold.
enum IndexExpression: Hashable, Sendable {
  case nothing
  case match(String)

  /// One word.
  static func word(_ form: String) -> IndexExpression { .match(quoted(form)) }

  /// Words that begin so.
  static func beginning(_ form: String) -> IndexExpression { .match(quoted(form) + " *") }

  /// Words next to each other, the last perhaps only begun.
  static func phrase(_ forms: [String], lastIsBegun: Bool = false) -> IndexExpression {
    .match(forms.map(quoted).joined(separator: " + ") + (lastIsBegun ? " *" : ""))
  }

  static func any(_ expressions: [IndexExpression]) -> IndexExpression {
    let matches = expressions.compactMap(\.text)
    if matches.isEmpty { return .nothing }
    return .match(matches.count == 1 ? matches[0] : "(" + matches.joined(separator: " OR ") + ")")
  }

  static func all(_ expressions: [IndexExpression]) -> IndexExpression {
    let matches = expressions.compactMap(\.text)
    guard matches.count == expressions.count, !matches.isEmpty else { return .nothing }
    return .match(matches.count == 1 ? matches[0] : "(" + matches.joined(separator: " AND ") + ")")
  }

  func without(_ others: [IndexExpression]) -> IndexExpression {
    guard case .match(let text) = self, case .match(let excluded) = IndexExpression.any(others) else { return self }
    return .match("(\(text) NOT \(excluded))")
  }

  var text: String? {
    if case .match(let text) = self { text } else { nil }
  }

  private static func quoted(_ form: String) -> String {
    "\"" + form.replacing("\"", with: "\"\"").replacing("\0", with: " ") + "\""
  }
}
