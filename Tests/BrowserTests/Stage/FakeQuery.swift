import SvarModel

/// A query as the fake library reads it: words, quoted phrases, `parti:`, `frågare:`, `status:`, each with `-` before it
/// or not; all are wanted. A word is looked for letter by letter, unless the library is strict.
struct FakeQuery {
  struct Term {
    var text: String
    var field: String?
    var value: String
    var isNegated: Bool
    var isQuoted: Bool
    /// In scalars.
    var span: Span
  }

  var terms: [Term] = []
  var problem: QueryProblem?

  init(_ query: String) {
    let scalars = Array(query.unicodeScalars)
    var position = 0
    while position < scalars.count {
      guard scalars[position] != " ", scalars[position] != "(", scalars[position] != ")" else {
        position += 1
        continue
      }
      let start = position
      var isQuoted = false
      var quote = 0
      while position < scalars.count, isQuoted || (scalars[position] != " " && scalars[position] != ")") {
        if scalars[position] == "\"" {
          isQuoted.toggle()
          quote = position
        }
        position += 1
      }
      if isQuoted { problem = QueryProblem(.unclosedQuote, at: quote) }
      add(Self.string(scalars[start..<position]), Span(start, position))
    }
  }

  private mutating func add(_ text: String, _ span: Span) {
    if ["ELLER", "OR"].contains(text) { return }
    let isNegated = text.hasPrefix("-") && text.count > 1
    let plain = isNegated ? String(text.dropFirst()) : text
    var field: String?
    var value = plain
    if let colon = plain.firstIndex(of: ":"),
      ["parti", "party", "frågare", "asker", "status", "senast", "deadline", "sortera", "sort"].contains(
        plain[..<colon])
    {
      field = String(plain[..<colon])
      value = String(plain[plain.index(after: colon)...])
    }
    let isQuoted = value.hasPrefix("\"")
    value = value.filter { $0 != "\"" }
    terms.append(
      Term(text: plain, field: field, value: value, isNegated: isNegated, isQuoted: isQuoted, span: span))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
