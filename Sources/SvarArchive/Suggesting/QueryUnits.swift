import SvarModel

/// What stands side by side in a query: words, fields and groups with their signs, and what `ELLER` and `OCH` tie together.
enum QueryUnits {
  struct Unit: Hashable {
    var span: Span
    /// Whether it says only how the rows are ordered.
    var isOrder: Bool
  }

  static func of(_ lexemes: [QueryLexer.Lexeme]) -> [Unit] {
    var units: [Unit] = []
    var position = 0
    while position < lexemes.count {
      let first = position
      position = endOfOperand(lexemes, from: position)
      while position < lexemes.count, lexemes[position].kind == .or || lexemes[position].kind == .and {
        position = endOfOperand(lexemes, from: position + 1)
      }
      let last = min(position, lexemes.count) - 1
      units.append(
        Unit(
          span: Span(lexemes[first].span.start, lexemes[last].span.end),
          isOrder: first == last && isOrder(lexemes[first])))
    }
    return units
  }

  /// The place behind one operand: its signs, and a word or everything between a pair of parentheses.
  private static func endOfOperand(_ lexemes: [QueryLexer.Lexeme], from start: Int) -> Int {
    var position = start
    while position < lexemes.count, lexemes[position].kind == .minus || lexemes[position].kind == .not { position += 1 }
    var depth = 0
    while position < lexemes.count {
      switch lexemes[position].kind {
      case .open: depth += 1
      case .close: depth -= 1
      default: break
      }
      position += 1
      if depth <= 0 { break }
    }
    return position
  }

  private static func isOrder(_ lexeme: QueryLexer.Lexeme) -> Bool {
    if case .field(let name, _, _, _) = lexeme.kind { QueryField(named: name) == .order } else { false }
  }
}
