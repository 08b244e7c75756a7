import SvarModel

/// Reads a query. Any text is either a query or a ``QueryProblem`` with its place.
///
/// From loosest to tightest: words side by side (all of them), `ELLER`, `OCH`, `-`/`INTE`. So `a b ELLER c` is *a, and b
/// or c*, as search engines have it, and `a OCH b ELLER c OCH d` either pair.
struct QueryParser {
  /// Scalars of the longest query that is read.
  static let longest = 1_000
  /// How deep parentheses may stand in each other; the database's own parsers bear some three times as much.
  private static let deepest = 6

  private let lexemes: [QueryLexer.Lexeme]
  /// Whether the query is still being typed: what is unfinished at its end is then read as far as it goes.
  private let isGenerous: Bool
  private let length: Int
  private var position = 0
  private var depth = 0
  private var order: ListRequest.Order?
  private var parts: [QueryReading.Part] = []
  private var negations = 0

  static func query(_ text: String, isBeingTyped: Bool = false) throws -> Query {
    let length = text.unicodeScalars.count
    guard length <= longest else { throw QueryProblem(.tooLong(limit: longest), at: longest) }
    var parser = QueryParser(lexemes: QueryLexer.lexemes(of: text), isGenerous: isBeingTyped, length: length)
    return try parser.whole()
  }

  private init(lexemes: [QueryLexer.Lexeme], isGenerous: Bool, length: Int) {
    self.lexemes = lexemes
    self.isGenerous = isGenerous
    self.length = length
  }

  private mutating func whole() throws -> Query {
    guard !lexemes.isEmpty else { return Query(root: nil, order: nil, parts: []) }
    let root = try sequence()
    if let lexeme = current { throw QueryProblem(.unexpectedParenthesis, at: lexeme.span.start) }
    if root == nil, order == nil, !isGenerous { throw QueryProblem(.nothingToFind, at: lexemes[0].span.start) }
    return Query(root: root, order: order, parts: parts)
  }

  /// Terms side by side: all are wanted.
  private mutating func sequence() throws -> Query.Node? {
    var nodes: [Query.Node] = []
    while let lexeme = current, lexeme.kind != .close {
      if let node = try alternatives() { nodes.append(node) }
    }
    return Self.joined(nodes, Query.Node.all)
  }

  private mutating func alternatives() throws -> Query.Node? {
    try chain(of: .or, Query.Node.any) { parser in
      try parser.chain(of: .and, Query.Node.all) { try $0.negated() }
    }
  }

  /// Operands with an operator between; an operator without one on each side is a problem, unless it ends what is being
  /// typed.
  private mutating func chain(
    of kind: QueryLexer.Kind, _ join: ([Query.Node]) -> Query.Node,
    operand: (inout QueryParser) throws -> Query.Node?
  ) throws -> Query.Node? {
    var nodes: [Query.Node] = []
    if let node = try operand(&self) { nodes.append(node) }
    while let lexeme = current, lexeme.kind == kind {
      position += 1
      guard let next = current, next.kind != .close else {
        if isGenerous { break }
        throw QueryProblem(.operatorWithoutOperand(word(kind)), at: lexeme.span.start)
      }
      if let node = try operand(&self) { nodes.append(node) }
    }
    return Self.joined(nodes, join)
  }

  private mutating func negated() throws -> Query.Node? {
    var isNegated = false
    var start: Int?
    while let lexeme = current, lexeme.kind == .minus || lexeme.kind == .not {
      start = start ?? lexeme.span.start
      isNegated.toggle()
      position += 1
    }
    guard let lexeme = current, lexeme.kind != .close else {
      if isGenerous { return nil }
      let place = start ?? current?.span.start ?? length
      throw QueryProblem(.operatorWithoutOperand(start == nil ? "" : "-"), at: place)
    }
    if lexeme.kind == .or || lexeme.kind == .and {
      throw QueryProblem(.operatorWithoutOperand(word(lexeme.kind)), at: lexeme.span.start)
    }
    negations += isNegated ? 1 : 0
    defer { negations -= isNegated ? 1 : 0 }
    let node = try primary(from: start ?? lexeme.span.start)
    return isNegated ? node.map(Query.Node.not) : node
  }

  /// A group or a single term; `start` is where its signs begin.
  private mutating func primary(from start: Int) throws -> Query.Node? {
    guard let lexeme = current else { return nil }
    guard lexeme.kind == .open else {
      position += 1
      let node = try TermReader(lexeme, isLast: position == lexemes.count, isGenerous: isGenerous).node(&order)
      parts.append(
        QueryReading.Part(
          text: Self.typed(lexeme), span: Span(start, lexeme.span.end), isNegated: negations % 2 == 1))
      return node
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw QueryProblem(.unexpectedParenthesis, at: lexeme.span.start) }
    position += 1
    let node = try sequence()
    if current?.kind == .close {
      position += 1
    } else if !isGenerous {
      throw QueryProblem(.unclosedParenthesis, at: lexeme.span.start)
    }
    return node
  }

  private var current: QueryLexer.Lexeme? { position < lexemes.count ? lexemes[position] : nil }

  private func word(_ kind: QueryLexer.Kind) -> String {
    switch kind {
    case .or: "ELLER"
    case .and: "OCH"
    case .not: "INTE"
    default: "-"
    }
  }

  private static func typed(_ lexeme: QueryLexer.Lexeme) -> String {
    switch lexeme.kind {
    case .text(let text, let isQuoted, let isExact):
      (isExact ? "=" : "") + (isQuoted ? "\"\(text)\"" : text)
    case .field(let name, let value, let isQuoted, _): name + ":" + (isQuoted ? "\"\(value)\"" : value)
    default: ""
    }
  }

  private static func joined(_ nodes: [Query.Node], _ join: ([Query.Node]) -> Query.Node) -> Query.Node? {
    guard nodes.count > 1 else { return nodes.first }
    let joined = join(nodes)
    switch joined {
    case .all: return join(nodes.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } })
    case .any: return join(nodes.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } })
    default: return joined
    }
  }
}
