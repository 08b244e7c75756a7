import SvarModel

/// Cuts a query into words, phrases, fields, signs and operators, each with its place in scalars.
struct QueryLexer {
  enum Kind: Hashable {
    case open, close
    /// `-` right before something, also as the minus sign and the dash that keyboards make of it.
    case minus
    /// `ELLER`, `OR`
    case or
    /// `OCH`, `AND`
    case and
    /// `INTE`, `NOT`
    case not
    /// A word or a quoted phrase, `isExact` with `=` before it.
    case text(String, isQuoted: Bool, isExact: Bool)
    case field(name: String, value: String, isQuoted: Bool, valueStart: Int)
  }

  struct Lexeme: Hashable {
    var kind: Kind
    var span: Span
    /// Whether a quotation mark was opened and never closed; its place.
    var openQuote: Int?
  }

  private static let signs: Set<Unicode.Scalar> = ["-", "−", "–", "\u{2010}", "\u{2011}"]

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  static func lexemes(of text: String) -> [Lexeme] {
    var lexer = QueryLexer(text)
    var lexemes: [Lexeme] = []
    while let lexeme = lexer.next() { lexemes.append(lexeme) }
    return lexemes
  }

  private mutating func next() -> Lexeme? {
    while let scalar = current, scalar.properties.isWhitespace { position += 1 }
    guard let scalar = current else { return nil }
    let start = position
    switch scalar {
    case "(":
      position += 1
      return Lexeme(kind: .open, span: Span(start, position))
    case ")":
      position += 1
      return Lexeme(kind: .close, span: Span(start, position))
    case _ where Self.signs.contains(scalar):
      if let after = peek(1), !after.properties.isWhitespace, after != ")" {
        position += 1
        return Lexeme(kind: .minus, span: Span(start, position))
      }
      position += 1
      return Lexeme(kind: .text(String(scalar), isQuoted: false, isExact: false), span: Span(start, position))
    default:
      return isQuote(scalar) ? phrase(from: start, isExact: false) : word(from: start)
    }
  }

  private mutating func phrase(from start: Int, isExact: Bool) -> Lexeme {
    let (text, openQuote) = quoted()
    return Lexeme(
      kind: .text(text, isQuoted: true, isExact: isExact), span: Span(start, position), openQuote: openQuote)
  }

  /// What stands between the quotation mark at the position and the next.
  private mutating func quoted() -> (String, openQuote: Int?) {
    let mark = position
    position += 1
    let start = position
    while let scalar = current, !isQuote(scalar) { position += 1 }
    let text = string(start..<position)
    guard current != nil else { return (text, mark) }
    position += 1
    return (text, nil)
  }

  private mutating func word(from start: Int) -> Lexeme {
    if current == "=", let after = peek(1), !after.properties.isWhitespace, after != ")", after != "(" {
      position += 1
      if isQuote(after) { return phrase(from: start, isExact: true) }
      let text = run { _ in false }
      return Lexeme(kind: .text(text, isQuoted: false, isExact: true), span: Span(start, position))
    }
    let name = run { $0 == ":" }
    if current == ":", isFieldName(name), !isGenitive(name) {
      position += 1
      let valueStart = position
      var value = ""
      var openQuote: Int?
      var isQuoted = false
      if let scalar = current, isQuote(scalar) {
        (value, openQuote) = quoted()
        isQuoted = true
      } else {
        value = run { _ in false }
      }
      return Lexeme(
        kind: .field(name: name, value: value, isQuoted: isQuoted, valueStart: valueStart),
        span: Span(start, position), openQuote: openQuote)
    }
    let text = name + run { _ in false }
    let span = Span(start, position)
    return Lexeme(kind: Self.operators[text] ?? .text(text, isQuoted: false, isExact: false), span: span)
  }

  private static let operators: [String: Kind] = [
    "ELLER": .or, "OR": .or, "OCH": .and, "AND": .and, "INTE": .not, "NOT": .not,
  ]

  /// The operator that a word in other letters may have been meant for.
  static func operatorMeant(by word: String) -> String? {
    let capitals = word.uppercased()
    return operators[capitals] == nil || capitals == word ? nil : capitals
  }

  /// A field's name begins with a letter; `2020/21:89` and `kl. 12:30` have none.
  private func isFieldName(_ name: String) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  /// `EU:s`: what is no field before an s and the end of the word.
  private func isGenitive(_ name: String) -> Bool {
    guard QueryField(named: name) == nil, let sign = peek(1), sign == "s" || sign == "S" else { return false }
    return peek(2).map { $0.properties.isWhitespace || $0 == ")" || isQuote($0) } ?? true
  }

  private mutating func run(until isEnd: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let scalar = current, !scalar.properties.isWhitespace, scalar != "(", scalar != ")", !isQuote(scalar),
      !isEnd(scalar)
    { position += 1 }
    return string(start..<position)
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  private func isQuote(_ scalar: Unicode.Scalar) -> Bool { ["\"", "“", "”", "„", "«", "»"].contains(scalar) }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
