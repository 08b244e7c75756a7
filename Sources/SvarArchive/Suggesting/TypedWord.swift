import Foundation
import SvarModel

/// One word of a query with its place, as far as it may have been meant otherwise.
struct TypedWord: Hashable {
  /// In scalars of the query.
  var span: Span
  /// In small letters.
  var form: String
  /// As it stands in the query.
  var typed: String
  /// The field whose value it is part of; nil for a word looked for in texts.
  var field: QueryField?
  /// The whole word, phrase or field that it is part of.
  var lexeme: Span

  /// The words of a query that are wanted, without those with an asterisk, which name no word.
  static func all(in query: String, _ lexemes: [QueryLexer.Lexeme]) -> [TypedWord] {
    let scalars = Array(query.unicodeScalars)
    var words: [TypedWord] = []
    for (place, lexeme) in lexemes.enumerated() {
      let isNegated = place > 0 && (lexemes[place - 1].kind == .minus || lexemes[place - 1].kind == .not)
      guard !isNegated, lexeme.openQuote == nil else { continue }
      func add(_ text: String, from start: Int, _ field: QueryField?) {
        guard !text.hasPrefix("*"), !text.hasSuffix("*") else { return }
        for token in Tokens.of(text) {
          let span = Span(start + token.start, start + token.end)
          var typed = String.UnicodeScalarView()
          typed.append(contentsOf: scalars[span.start..<span.end])
          words.append(
            TypedWord(
              span: span, form: token.form.precomposedStringWithCanonicalMapping, typed: String(typed), field: field,
              lexeme: lexeme.span))
        }
      }
      switch lexeme.kind {
      case .text(let text, let isQuoted, let isExact):
        guard isQuoted || Reference(text) == nil else { continue }
        add(text, from: lexeme.span.start + (isExact ? 1 : 0) + (isQuoted ? 1 : 0), nil)
      case .field(let name, let value, let isQuoted, let start):
        add(value, from: start + (isQuoted ? 1 : 0), QueryField(named: name))
      default: continue
      }
    }
    return words
  }
}
