/// Tells whether something is said to be done, rather than wished for, possible, asked about or denied.
struct Assertion: Sendable {
  private let clauseReader: ClauseReader

  private static let wishes = Set<UInt64>(
    words:
      "viktigt viktig angeläget angelägen nödvändigt nödvändig avgörande önskvärt bör borde måste kan kunde skulle krävs kräver behövs behöver anser hoppas vill tycker förutsätter förutsättning välkomnar efterlyser ifall uppmanar vikten betydelsen"
  )
  private static let lacking = Set<UInt64>(
    words:
      "behov behovet vikten betydelsen brist bristen bristande avsaknad förutsättningar förutsättningarna möjlighet möjligheter möjligheten möjligheterna krav kravet hinder hindren former formerna vilja viljan förmåga förmågan"
  )
  private static let easing = Set<UInt64>(
    words: "underlätta underlättar främja främjar möjliggöra möjliggör uppmuntra kunna förbättrad ökad bättre bristande"
  )
  private static let proviso = [WordKey.of("vid"), WordKey.of("behov")]

  init(lexicon: Lexicon) throws(LanguageDataError) { clauseReader = try ClauseReader(lexicon: lexicon) }

  /// Whether what stands at `place` is asserted.
  /// - Parameters:
  ///   - floor: Where the words around it begin.
  ///   - end: Where its own words end, with what may stand among them.
  func isMade(_ scene: Scene, _ sentence: Range<Int>, at place: Int, to end: Int? = nil, floor: Int) -> Bool {
    let tokens = scene.tokens
    if tokens[sentence.upperBound - 1].isMark("?") { return false }
    if hasProviso(tokens, sentence.lowerBound, max(place, end ?? place)) || isFreed(tokens, floor, place) {
      return false
    }
    let clauses = clauseReader.clauses(tokens, sentence)
    guard var number = clause(clauses, at: place) else { return true }
    if isDenied(clauses[number]) || clauses[number].kind == .question { return false }
    if clauses[number].kind == .condition, clauses[number].start > sentence.lowerBound { return false }
    // What a wish or a possibility governs is none of it done.
    while let parent = clauses[number].parent {
      guard clauses[number].kind == .that || clauses[number].kind == .question || clauses[number].kind == .condition
      else { break }
      let above = clauses[parent]
      if isDenied(above) || above.kind == .question { return false }
      let end = max(above.start, min(above.end, clauses[number].start))
      if tokens[above.start..<end].contains(where: { Self.wishes.contains($0.key) }) { return false }
      number = parent
    }
    return true
  }

  private func isDenied(_ clause: Clause) -> Bool {
    clause.verbs.isNegated || clause.verbs.mood == .possible || clause.verbs.isWish
  }

  private func clause(_ clauses: [Clause], at place: Int) -> Int? {
    var best: Int?
    for (number, clause) in clauses.enumerated() where clause.start <= place {
      if best.map({ clauses[$0].start <= clause.start }) ?? true { best = number }
    }
    return best
  }

  /// "vid behov" before it or among its words, in the same part of the sentence.
  private func hasProviso(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2 else { return false }
    for index in start..<(end - 1)
    where tokens[index].key == Self.proviso[0] && tokens[index + 1].key == Self.proviso[1] {
      return true
    }
    return false
  }

  /// "behovet av samverkan med", "förutsättningar för att samverka med", "underlätta samarbete med".
  private func isFreed(_ tokens: [Token], _ floor: Int, _ place: Int) -> Bool {
    var index = place - 1
    let reach = max(floor, place - 5)
    while index >= reach {
      let token = tokens[index]
      if token.kind == .mark { return false }
      if Self.lacking.contains(token.key) { return true }
      if Self.easing.contains(token.key), place - index <= 2 { return true }
      if !token.has([.preposition, .adverb, .determiner]), token.key != Keys.att, token.key != Keys.forWord,
        !token.classes.isEmpty || index < place - 2
      {
        return false
      }
      index -= 1
    }
    return false
  }
}
