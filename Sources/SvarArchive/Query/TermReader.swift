import Foundation
import SvarModel

/// Reads one word, phrase or field.
struct TermReader {
  private let lexeme: QueryLexer.Lexeme
  /// Whether nothing follows, so that more may yet be typed.
  private let isOpen: Bool

  init(_ lexeme: QueryLexer.Lexeme, isLast: Bool, isGenerous: Bool) {
    self.lexeme = lexeme
    isOpen = isLast && isGenerous
  }

  /// Nil where nothing is asked for: signs without a word, an order, a value that has yet to be typed.
  func node(_ order: inout ListRequest.Order?) throws -> Query.Node? {
    if let quote = lexeme.openQuote, !isOpen { throw QueryProblem(.unclosedQuote, at: quote) }
    switch lexeme.kind {
    case .text(let text, let isQuoted, let isExact):
      if !isQuoted, !isExact, let reference = Reference(text) {
        return .field(FieldTerm(field: .reference, value: .reference(reference)))
      }
      return text.isEmpty ? nil : words(text, isQuoted: isQuoted, isExact: isExact)
    case .field(let name, let value, let isQuoted, let valueStart):
      guard let field = QueryField(named: name) else {
        throw QueryProblem(.unknownField(name), at: lexeme.span.start)
      }
      let reader = FieldReader(
        field: field, name: name.lowercased(), text: value, isQuoted: isQuoted, place: valueStart, isOpen: isOpen)
      if field == .order {
        order = try reader.order() ?? order
        return nil
      }
      return try reader.term().map(Query.Node.field)
    default: return nil
    }
  }

  private func words(_ text: String, isQuoted: Bool, isExact: Bool) -> Query.Node? {
    let composed = text.precomposedStringWithCanonicalMapping
    let tokens = Tokens.of(composed).map(\.form)
    guard !tokens.isEmpty else { return nil }
    let begins = composed.hasPrefix("*")
    let ends = composed.hasSuffix("*")
    let matching: TextTerm.Matching =
      switch (isExact || isQuoted, tokens.count, begins, ends) {
      case (false, 1, true, true): .inside
      case (false, 1, true, false): .ending
      case (false, _, _, true): .beginning
      case (true, _, _, _): .exact
      default: .forms
      }
    // A closed quotation mark or an equals sign says that the word is whole.
    let isUnfinished = isOpen && !isExact && (!isQuoted || lexeme.openQuote != nil)
    return .words(TextTerm(tokens: tokens, matching: matching, isUnfinished: isUnfinished))
  }
}
