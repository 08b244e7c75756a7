import SvarModel
import Testing

@testable import SvarLanguage

/// Clauses with their verbs, in invented sentences.
@Suite struct ClauseTests {
  private static let parts = Result {
    let lexicon = try Lexicon()
    return (lexicon, try Tokeniser(lexicon: lexicon), try ClauseReader(lexicon: lexicon))
  }

  private func clauses(_ text: String) throws -> (clauses: [Clause], words: (Range<Int>) -> String, lexicon: Lexicon) {
    let (lexicon, tokeniser, reader) = try Self.parts.get()
    let scalars = text.unicodeScalars.map(\.value)
    var tokens: [Token] = []
    tokeniser.tokens(of: scalars, from: 0, to: scalars.count, into: &tokens)
    let found = reader.clauses(tokens, 0..<tokens.count)
    let words: (Range<Int>) -> String = { range in
      guard let first = range.first, let last = range.last else { return "" }
      return text[Span(tokens[first].start, tokens[last].end)]
    }
    return (found, words, lexicon)
  }

  @Test func auxiliariesLeadToTheVerbThatIsMeant() throws {
    let (clauses, _, lexicon) = try clauses("Regeringen avser inom kort att fatta beslut om en plan.")
    let chain = try #require(clauses.first?.verbs)
    #expect(chain.mood == .future)
    #expect(chain.links.map { lexicon.verbs[Int($0.verb)] } == ["avse", "fatta"])
  }

  @Test func theSubjectStandsBehindTheVerbWhereSomethingElseIsFirst() throws {
    let (clauses, words, _) = try clauses("I juni tillsatte regeringen en utredning.")
    #expect(clauses.map { words($0.subject) } == ["regeringen"])
    #expect(clauses.first?.verbs.tense == .past)
  }

  @Test func aSecondSupineGoesOnUnderTheSameAuxiliary() throws {
    let (clauses, words, lexicon) = try clauses("Regeringen har infört en lag och skärpt straffet.")
    #expect(clauses.count == 2)
    #expect(clauses.map { words($0.subject) } == ["Regeringen", "Regeringen"])
    #expect(clauses.last?.verbs.tense == .perfect)
    #expect(clauses.last?.verbs.links.map { lexicon.verbs[Int($0.verb)] } == ["skärpa"])
  }

  @Test func negationBelongsToItsOwnClause() throws {
    let (clauses, _, _) = try clauses("Regeringen avser inte att ändra lagen, men vi har tillsatt en utredning.")
    #expect(clauses.map(\.verbs.isNegated) == [true, false])
    let (others, _, _) = try self.clauses("Vi har inte bara ändrat lagen.")
    #expect(others.map(\.verbs.isNegated) == [false])
  }

  @Test func theAuxiliaryMayBeMissingBehindAtt() throws {
    let (clauses, words, _) = try clauses("Det kan nämnas att regeringen i går beslutat om en plan.")
    let last = try #require(clauses.last)
    #expect(last.kind == .that)
    #expect(last.verbs.tense == .perfect)
    #expect(words(last.subject).hasPrefix("regeringen"))
  }

  @Test(arguments: [
    ("Om läget förvärras gör regeringen mer.", Clause.Kind.condition),
    ("Planen finns så att alla hinner.", .result),
    ("Den plan som regeringen antog gäller.", .relative),
    ("När planen antogs var alla glada.", .adverbial),
  ])
  func whatBeginsAClauseTellsItsKind(text: String, kind: Clause.Kind) throws {
    #expect(try clauses(text).clauses.contains { $0.kind == kind })
  }

  @Test func aComparisonBeginsNoClause() throws {
    let (clauses, _, _) = try clauses("Så sent som i somras ändrade regeringen planen.")
    #expect(clauses.map(\.kind) == [.main])
  }
}
