internal import SvarModel

/// Cuts a query into what stands side by side in it: what is joined by an operator or a parenthesis is one piece.
enum ChipText {
  static func chips(of reading: QueryReading) -> [String] {
    let scalars = Array(reading.query.unicodeScalars)
    var pieces: [(text: String, isOperator: Bool)] = []
    for piece in self.pieces(scalars, parts: reading.parts.map(\.span)) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[piece])
      let holdsPart = reading.parts.contains { $0.span.start < piece.upperBound && $0.span.end > piece.lowerBound }
      pieces.append((String(text), !holdsPart))
    }
    var chips: [String] = []
    var joins = false
    for piece in pieces {
      let joinsNext = piece.isOperator
      let joinsBefore = piece.isOperator && !negations.contains(piece.text)
      if let last = chips.last, joins || joinsBefore {
        chips[chips.count - 1] = last + " " + piece.text
      } else {
        chips.append(piece.text)
      }
      joins = joinsNext
    }
    return chips
  }

  private static let negations: Set<String> = ["-", "−", "INTE", "NOT"]

  /// Ranges between blanks, where a blank inside a part or a parenthesis separates nothing.
  private static func pieces(_ scalars: [Unicode.Scalar], parts: [Span]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start: Int?
    var depth = 0
    for (place, scalar) in scalars.enumerated() {
      let isInside = parts.contains { $0.contains(place) }
      if !isInside, scalar == "(" { depth += 1 }
      if !isInside, scalar == ")" { depth = max(0, depth - 1) }
      if scalar.properties.isWhitespace, !isInside, depth == 0 {
        if let first = start { pieces.append(first..<place) }
        start = nil
      } else if start == nil {
        start = place
      }
    }
    if let first = start { pieces.append(first..<scalars.count) }
    return pieces
  }

  /// The opposite of a piece: `-parti:M` of `parti:M` and the other way round.
  static func negated(_ text: String) -> String {
    for sign in ["-", "−", "INTE ", "NOT "] where text.hasPrefix(sign) && text.count > sign.count {
      let rest = String(text.dropFirst(sign.count))
      // The sign may be of the first of several alone.
      if isSingle(rest) { return rest }
    }
    return isSingle(text) ? "-" + text : "-(\(text))"
  }

  /// Whether a sign before the text is a sign before all of it.
  private static func isSingle(_ text: String) -> Bool {
    var depth = 0
    var isQuoted = false
    for (place, character) in text.enumerated() {
      switch character {
      case "\"", "”", "“", "„", "«", "»": isQuoted.toggle()
      case "(" where !isQuoted:
        if depth == 0, place > 0 { return false }
        depth += 1
      case ")" where !isQuoted:
        depth -= 1
        if depth == 0, place < text.count - 1 { return false }
      case " " where !isQuoted && depth == 0: return false
      default: break
      }
    }
    return true
  }
}
