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
  /// Words that begin with a star in one query; each may stand for thousands.
  private static let mostStars = 4

  private let text: String
  private let lexemes: [QueryLexer.Lexeme]
  /// Whether the query is still being typed: what is unfinished at its end is then read as far as it goes.
  private let isGenerous: Bool
  private let length: Int
  private var position = 0
  private var depth = 0
  private var order: ListRequest.Order?
  private var parts: [QueryReading.Part] = []
  private var assumptions: [QueryReading.Assumption] = []
  private var negations = 0
  private var stars = 0
  /// The field whose values a group holds, while one is being read.
  private var outerField: (name: String, field: QueryField)?

  static func query(_ text: String, isBeingTyped: Bool = false) throws -> Query {
    let length = text.unicodeScalars.count
    guard length <= longest else { throw QueryProblem(.tooLong(limit: longest), at: longest, in: text) }
    var parser = QueryParser(text, isGenerous: isBeingTyped, length: length)
    do {
      return try parser.whole()
    } catch let problem as QueryProblem {
      throw QueryProblem(problem.reason, at: problem.position, in: text)
    }
  }

  private init(_ text: String, isGenerous: Bool, length: Int) {
    self.text = text
    self.isGenerous = isGenerous
    self.length = length
    lexemes = QueryLexer.lexemes(of: text)
  }

  private mutating func whole() throws -> Query {
    guard !lexemes.isEmpty else { return Query(root: nil, order: nil, parts: []) }
    let root = try sequence()
    if let lexeme = current { throw QueryProblem(.unexpectedParenthesis, at: lexeme.span.start) }
    if root == nil, order == nil, !isGenerous { throw QueryProblem(.nothingToFind, at: lexemes[0].span.start) }
    assumptions.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    return Query(root: root, order: order, parts: parts, assumptions: assumptions)
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
        try lacksOperand(lexeme.span)
        break
      }
      if let node = try operand(&self) { nodes.append(node) }
    }
    return Self.joined(nodes, join)
  }

  private mutating func negated() throws -> Query.Node? {
    var signs: Span?
    var isNegated = false
    while let lexeme = current, lexeme.kind == .minus || lexeme.kind == .not {
      signs = Span(signs?.start ?? lexeme.span.start, lexeme.span.end)
      isNegated.toggle()
      position += 1
    }
    guard let lexeme = current, lexeme.kind != .close else {
      try lacksOperand(signs ?? Span(length, length))
      return nil
    }
    if lexeme.kind == .or || lexeme.kind == .and {
      // A longer word may begin with the letters of an operator.
      if isGenerous, position == lexemes.count - 1, lexeme.span.end == length {
        position += 1
        try lacksOperand(lexeme.span)
        return nil
      }
      throw QueryProblem(.operatorWithoutOperand(typed(lexeme.span)), at: lexeme.span.start)
    }
    negations += isNegated ? 1 : 0
    defer { negations -= isNegated ? 1 : 0 }
    let node = try primary(from: signs?.start ?? lexeme.span.start)
    return isNegated ? node.map(Query.Node.not) : node
  }

  private mutating func lacksOperand(_ span: Span) throws {
    guard isGenerous, current == nil else {
      throw QueryProblem(.operatorWithoutOperand(typed(span)), at: span.start)
    }
    assumptions.append(QueryReading.Assumption(.operandToCome(typed(span)), span))
  }

  /// A group or a single term; `start` is where its signs begin.
  private mutating func primary(from start: Int) throws -> Query.Node? {
    guard let lexeme = current else { return nil }
    if lexeme.kind == .open { return try group() }
    position += 1
    if case .field(let name, "", false, let valueStart) = lexeme.kind, outerField == nil, let next = current,
      next.kind == .open, next.span.start == valueStart
    {
      return try values(of: name, lexeme.span, from: start)
    }
    let reader = TermReader(
      lexeme, outerField: outerField, isLast: isGenerous && position == lexemes.count, length: length,
      isAlone: lexemes.count == 1)
    let read = try reader.term()
    assumptions += read.assumptions.map { QueryReading.Assumption($0, lexeme.span) }
    order = read.order ?? order
    if case .words(let term)? = read.node, term.matching == .ending || term.matching == .inside {
      stars += 1
      guard stars <= Self.mostStars else {
        throw QueryProblem(.tooManyStars(limit: Self.mostStars), at: lexeme.span.start)
      }
    }
    // Signs alone narrow nothing.
    if case .text = lexeme.kind, read.node == nil { return nil }
    if outerField == nil { addPart(TermReader.typed(lexeme), Span(start, lexeme.span.end)) }
    return read.node
  }

  /// `( … )`
  private mutating func group() throws -> Query.Node? {
    guard let lexeme = current else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw QueryProblem(.tooDeep(limit: Self.deepest), at: lexeme.span.start) }
    position += 1
    let node = try sequence()
    if current?.kind == .close {
      position += 1
    } else if isGenerous {
      assumptions.append(QueryReading.Assumption(.parenthesisClosed, lexeme.span))
    } else {
      throw QueryProblem(.unclosedParenthesis, at: lexeme.span.start)
    }
    return node
  }

  /// `parti:(M ELLER S)`: each word of the group is a value of the field, and the whole is one part.
  private mutating func values(of name: String, _ span: Span, from start: Int) throws -> Query.Node? {
    let field = try TermReader.field(name, at: span.start)
    guard field != .order else {
      throw QueryProblem(
        .badValue(field: name.lowercased(), value: "(", near: nil, expected: field.expected), at: span.end)
    }
    outerField = (name.lowercased(), field)
    let node = try group()
    outerField = nil
    if node == nil {
      guard isGenerous, current == nil else {
        throw QueryProblem(.missingValue(field: name.lowercased(), expected: field.expected), at: span.end)
      }
      assumptions.append(QueryReading.Assumption(.valueToCome(field: name.lowercased()), span))
    }
    let end = lexemes[position - 1].span.end
    addPart(typed(Span(span.start, end)), Span(start, end))
    return node
  }

  private mutating func addPart(_ text: String, _ span: Span) {
    parts.append(QueryReading.Part(text: text, span: span, isNegated: negations % 2 == 1))
  }

  private var current: QueryLexer.Lexeme? { position < lexemes.count ? lexemes[position] : nil }

  private func typed(_ span: Span) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(span.start).prefix(span.end - span.start)))
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
