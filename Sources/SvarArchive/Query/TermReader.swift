import Foundation
import SvarModel

/// Reads one word, phrase or field.
struct TermReader {
  /// What came of it.
  struct Term {
    /// Nil where nothing is asked for: signs without a word, an order, a value that has yet to be typed.
    var node: Query.Node?
    var order: ListRequest.Order?
    var assumptions: [QueryReading.Assumption.Reason] = []
  }

  /// Fewer letters behind a star would stand for nearly every word.
  private static let shortestAfterStar = 2

  private let lexeme: QueryLexer.Lexeme
  /// The field whose values the group around it holds.
  private let outerField: (name: String, field: QueryField)?
  /// Whether nothing follows in a query that is being typed.
  private let isLast: Bool
  /// Whether the cursor may still stand at its end.
  private let isOpen: Bool
  private let isAlone: Bool

  init(
    _ lexeme: QueryLexer.Lexeme, outerField: (name: String, field: QueryField)?, isLast: Bool, length: Int,
    isAlone: Bool
  ) {
    self.lexeme = lexeme
    self.outerField = outerField
    self.isLast = isLast
    self.isAlone = isAlone
    isOpen = isLast && lexeme.span.end == length
  }

  func term() throws -> Term {
    if let quote = lexeme.openQuote, !isLast { throw QueryProblem(.unclosedQuote, at: quote) }
    var term: Term
    switch lexeme.kind {
    case .text(let text, let isQuoted, let isExact):
      if let outerField {
        term = try value(
          of: outerField.field, outerField.name, (isExact ? "=" : "") + text, isQuoted, at: lexeme.span.start)
      } else {
        term = try words(text, isQuoted: isQuoted, isExact: isExact)
      }
    case .field(let name, let text, let isQuoted, let valueStart):
      if let outerField {
        throw QueryProblem(.fieldAmongValues(outer: outerField.name, inner: name), at: lexeme.span.start)
      }
      term = try value(
        of: Self.field(name, at: lexeme.span.start), name.lowercased(), text, isQuoted, at: valueStart)
    default: return Term()
    }
    if lexeme.openQuote != nil { term.assumptions.append(.quoteClosed) }
    return term
  }

  static func field(_ name: String, at place: Int) throws -> QueryField {
    if let field = QueryField(named: name) { return field }
    let near = NearestName.of(name, among: QueryField.allCases.flatMap(\.names))
    throw QueryProblem(.unknownField(name, near: near), at: place)
  }

  /// A term as it was typed, without the signs before it.
  static func typed(_ lexeme: QueryLexer.Lexeme) -> String {
    switch lexeme.kind {
    case .text(let text, let isQuoted, let isExact):
      (isExact ? "=" : "") + (isQuoted ? "\"\(text)\"" : text)
    case .field(let name, let value, let isQuoted, _): name + ":" + (isQuoted ? "\"\(value)\"" : value)
    default: ""
    }
  }

  private func value(
    of field: QueryField, _ name: String, _ text: String, _ isQuoted: Bool, at place: Int
  ) throws -> Term {
    let reader = FieldReader(
      field: field, name: name, text: text, isQuoted: isQuoted, place: place, mayFollow: isLast,
      isOpen: isOpen && (!isQuoted || lexeme.openQuote != nil))
    if field == .order {
      let read = try reader.order()
      return Term(order: read.order, assumptions: read.assumption.map { [$0] } ?? [])
    }
    let read = try reader.outcome()
    return Term(
      node: read.value.map { .field(FieldTerm(field: field, value: $0)) },
      assumptions: read.assumption.map { [$0] } ?? [])
  }

  private func words(_ text: String, isQuoted: Bool, isExact: Bool) throws -> Term {
    if !isQuoted, !isExact, let reference = Reference(text) {
      return Term(node: .field(FieldTerm(field: .reference, value: .reference(reference))))
    }
    let composed = text.precomposedStringWithCanonicalMapping
    let tokens = Tokens.of(composed).map(\.form)
    guard !tokens.isEmpty else { return signs(text) }
    let matching = try matching(composed, count: tokens.count, isQuoted: isQuoted, isExact: isExact)
    if matching == .ending || matching == .inside, tokens[0].unicodeScalars.count < Self.shortestAfterStar {
      if isOpen { return Term(assumptions: [.operandToCome(text)]) }
      throw QueryProblem(.starTooShort(text, letters: Self.shortestAfterStar), at: lexeme.span.start)
    }
    // A closed quotation mark or an equals sign says that the word is whole.
    let isUnfinished = isOpen && (isQuoted ? lexeme.openQuote != nil : !isExact)
    var term = Term(node: .words(TextTerm(tokens: tokens, matching: matching, isUnfinished: isUnfinished)))
    if isUnfinished, matching == .forms || matching == .exact, let last = tokens.last {
      term.assumptions.append(.wordBegun(last))
    } else if !isQuoted, !isExact, !isAlone, let meant = QueryLexer.operatorMeant(by: text) {
      term.assumptions.append(.operatorAsWord(typed: text, operator: meant))
    }
    return term
  }

  /// What has neither letter nor figure in it.
  private func signs(_ text: String) -> Term {
    if isOpen, text.unicodeScalars.count == 1 { return Term(assumptions: [.operandToCome(text)]) }
    return Term(assumptions: text.isEmpty ? [] : [.signsPassedOver(text)])
  }

  private func matching(
    _ text: String, count: Int, isQuoted: Bool, isExact: Bool
  ) throws -> TextTerm.Matching {
    let whole: TextTerm.Matching = isExact ? .exact : .forms
    guard text.contains("*") else { return whole }
    // Signs around a word are no part of it, but a star is.
    let core = text.unicodeScalars.drop { $0 != "*" && Letters.folded($0.value) == 0 }
    let word = String(
      String.UnicodeScalarView(core.reversed().drop { $0 != "*" && Letters.folded($0.value) == 0 }.reversed()))
    let (begins, ends) = (word.hasPrefix("*"), word.hasSuffix("*"))
    if isQuoted { return ends ? .beginning : whole }
    let inner = word.drop { $0 == "*" }.reversed().drop { $0 == "*" }
    if inner.contains("*") || begins && count > 1 {
      throw QueryProblem(.misplacedStar(text), at: lexeme.span.start)
    }
    switch (begins, ends) {
    case (true, true): return .inside
    case (true, false): return .ending
    case (false, true): return .beginning
    case (false, false): return whole
    }
  }
}
