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
    if matches.count > group * 2 {
      return alternatives(
        stride(from: 0, to: matches.count, by: group).map { start in
          let some = matches[start..<min(start + group, matches.count)].joined(separator: " OR ")
          return "((\(some)) NOT \(nowhere))"
        })
    }
    return alternatives(matches)
  }

  private static func alternatives(_ matches: [String]) -> IndexExpression {
    .match(matches.count == 1 ? matches[0] : "(" + matches.joined(separator: " OR ") + ")")
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

  /// Of many that may stand, the database looks at each for every row that it finds. Groups keep it to the few that have
  /// the row; the exception, of which there is none, keeps it from putting the groups together again.
  private static let group = 48
  private static let nowhere = quoted(IndexToken.beginning(""))

  /// Forms hold letters and digits and are many; anything else is seldom.
  private static func quoted(_ form: String) -> String {
    guard form.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == 0 }) else { return "\"\(form)\"" }
    return "\"" + form.replacing("\"", with: "\"\"").replacing("\0", with: " ") + "\""
  }
}
