import GRDB
import SvarModel

/// Looks for other queries where one finds nothing: other spellings, a phrase taken apart, a term left out.
struct Suggester {
  let database: Database
  let request: ListRequest

  private static let most = 5
  /// Spellings of several words together that are tried at most.
  private static let tries = 24

  /// A suggestion and what it is ordered by.
  private struct Offer {
    /// Letters apart.
    var rank: Int
    var keepsLetters = false
    var suggestion: Suggestion

    static func comesFirst(_ one: Offer, _ other: Offer) -> Bool {
      if one.rank != other.rank { return one.rank < other.rank }
      if one.keepsLetters != other.keepsLetters { return one.keepsLetters }
      return one.suggestion.count > other.suggestion.count
    }
  }

  func suggestions() throws -> [Suggestion] {
    guard try ListQueries(plan: Planner.plan(request, for: .count, in: database)).count(in: database) == 0 else {
      return []
    }
    let lexemes = QueryLexer.lexemes(of: request.query)
    var offered: [Offer] = []
    offered += try respelled(TypedWord.all(in: request.query, lexemes))
    offered += try unquoted(lexemes)
    var queries: Set<String> = []
    var spellings: [Suggestion] = []
    // What is farther than need be is no help.
    let farthest = max(1, offered.map(\.rank).min() ?? 0)
    for offer in offered.sorted(by: Offer.comesFirst) where offer.rank <= farthest {
      let suggestion = offer.suggestion
      guard !spellings.contains(where: { Self.isAnotherForm(suggestion, of: $0) }) else { continue }
      if queries.insert(suggestion.query).inserted { spellings.append(suggestion) }
    }
    guard let shorter = try shortened(lexemes), queries.insert(shorter.query).inserted else {
      return Array(spellings.prefix(Self.most))
    }
    return spellings.prefix(Self.most - 1) + [shorter]
  }

  /// Whether two queries seem to ask for one word in two of its forms: they find as much and begin alike.
  private static func isAnotherForm(_ one: Suggestion, of other: Suggestion) -> Bool {
    guard one.count == other.count, one.query != other.query else { return false }
    let common = zip(one.query, other.query).prefix { $0 == $1 }.count
    return common >= 4 && common >= min(one.query.count, other.query.count) / 2
  }

  // MARK: - Other spellings

  /// Another spelling for every word that the archive does not have; where it has them all, the same letters with their
  /// marks.
  private func respelled(_ words: [TypedWord]) throws -> [Offer] {
    var unknown: [(word: TypedWord, respellings: [Respelling])] = []
    var known: [(word: TypedWord, respellings: [Respelling])] = []
    var names: [QueryField: NearNames] = [:]
    let forms = NearForms(database: database)
    for word in words {
      if let field = word.field {
        if names[field] == nil { names[field] = try NearNames(of: field, in: database) }
        guard let near = names[field], !near.hold(word.form) else { continue }
        unknown.append((word, near.near(word.form)))
      } else if try forms.holds(word.form) || count(text(of: word.lexeme)) > 0 {
        known.append((word, try forms.marked(word.form)))
      } else {
        let marked = try forms.marked(word.form)
        unknown.append((word, marked + (try forms.near(word.form)).filter { !marked.map(\.word).contains($0.word) }))
      }
    }
    let open = (unknown.isEmpty ? known : unknown).filter { !$0.respellings.isEmpty }
    guard !open.isEmpty else { return [] }
    var together: [[(TypedWord, Respelling)]] = [open.map { ($0.word, $0.respellings[0]) }]
    for place in open.indices {
      // A word that is known may well be meant as it is typed.
      if unknown.isEmpty, open.count > 1 { together += open[place].respellings.map { [(open[place].word, $0)] } }
      for respelling in open[place].respellings.dropFirst() {
        var others = together[0]
        others[place].1 = respelling
        together.append(others)
      }
    }
    return try together.prefix(Self.tries).compactMap { respellings in
      let query = replacing(respellings.map { ($0.0.span, $0.1.word) })
      let found = try count(query)
      guard found > 0 else { return nil }
      let typed = respellings.map(\.0.typed).joined(separator: " ")
      let meant = respellings.map(\.1.word).joined(separator: " ")
      let rank = respellings.map(\.1.distance).max() ?? 0
      return Offer(
        rank: rank, keepsLetters: respellings.allSatisfy(\.1.keepsLetters),
        suggestion: Suggestion(
          reason: rank == 0
            ? .swedishLetters(typed: typed, meant: meant) : .nearWord(typed: typed, meant: meant),
          query: query, count: found))
    }
  }

  /// The words of a phrase that is nowhere, without its quotation marks.
  private func unquoted(_ lexemes: [QueryLexer.Lexeme]) throws -> [Offer] {
    try lexemes.enumerated().compactMap { place, lexeme in
      let isNegated = place > 0 && (lexemes[place - 1].kind == .minus || lexemes[place - 1].kind == .not)
      guard case .text(let words, isQuoted: true, _) = lexeme.kind, lexeme.openQuote == nil, !isNegated,
        Tokens.of(words).count > 1
      else { return nil }
      let typed = text(of: lexeme.span)
      guard try count(typed) == 0 else { return nil }
      let query = replacing([(lexeme.span, words)])
      let found = try count(query)
      guard found > 0 else { return nil }
      return Offer(
        rank: 1, suggestion: Suggestion(reason: .nearWord(typed: typed, meant: words), query: query, count: found))
    }
  }

  // MARK: - Less asked for

  /// The query without its rarest term; where that finds nothing either, without the next, then without several.
  private func shortened(_ lexemes: [QueryLexer.Lexeme]) throws -> Suggestion? {
    let all = QueryUnits.of(lexemes).filter { !$0.isOrder }
    let units = all.filter { !Tokens.of(text(of: $0.span)).isEmpty }
    guard units.count > 1 else { return nil }
    // Signs that nothing is looked for by go without being named.
    let signs = all.filter { Tokens.of(text(of: $0.span)).isEmpty }
    let rarest = try units.map { (unit: $0, alone: try count(text(of: $0.span))) }
      .enumerated().sorted { ($0.element.alone, $0.offset) < ($1.element.alone, $1.offset) }.map(\.element.unit)
    let singles = rarest.map { [$0] }
    let several = units.count > 2 ? (2..<units.count).map { Array(rarest.prefix($0)) } : []
    for left in singles + several {
      let query = replacing((left + signs).map { ($0.span, "") })
      let found = try count(query)
      if found > 0 {
        let words = left.sorted { $0.span.start < $1.span.start }.map { text(of: $0.span) }.joined(separator: " ")
        return Suggestion(reason: .without(words), query: query, count: found)
      }
    }
    return nil
  }

  // MARK: - The query's text

  private func text(of span: Span) -> String {
    String(String.UnicodeScalarView(request.query.unicodeScalars.dropFirst(span.start).prefix(span.count)))
  }

  /// The query with other words at some places, and one blank where something was left out.
  private func replacing(_ places: [(Span, String)]) -> String {
    var scalars = Array(request.query.unicodeScalars)
    for (span, word) in places.sorted(by: { $0.0.start > $1.0.start }) {
      var end = span.end
      if word.isEmpty {
        while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
      }
      scalars.replaceSubrange(span.start..<end, with: Array(word.unicodeScalars))
    }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// What the list has for another query; nothing for what cannot be read.
  private func count(_ query: String) throws -> Int {
    guard !query.isEmpty else { return 0 }
    var other = request
    other.query = query
    other.isBeingTyped = false
    do {
      return try ListQueries(plan: Planner.plan(other, for: .count, in: database)).count(in: database)
    } catch is QueryProblem {
      return 0
    }
  }
}
