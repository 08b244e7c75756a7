public import SvarModel
public import SvarSettings

/// What is wrong with a query, as one sentence that says what to write instead.
public enum QueryFault {
  /// The sentence in a language, without the place.
  public static func sentence(_ reason: QueryProblem.Reason, in language: InterfaceLanguage) -> String {
    language == .swedish ? swedish(reason) : english(reason)
  }

  @Sendable static func swedish(_ reason: QueryProblem.Reason) -> String {
    switch reason {
    case .unclosedQuote: "citatet som börjar här saknar sitt slut: skriv ett \" till"
    case .unclosedParenthesis: "parentesen som börjar här saknar sitt slut: skriv en ) till"
    case .unexpectedParenthesis: "parentesen har ingen början: ta bort den, eller skriv en ( före"
    case .tooDeep(let limit): "högst \(limit) parenteser kan stå i varandra: ta bort några"
    case .unknownField(let field, let near):
      "inget fält heter \(field): "
        + (near.map { "menade du \($0):? " } ?? "") + "För att söka orden, skriv dem inom \"…\""
    case .missingValue(let field, let expected):
      "\(field): saknar värde: skriv det direkt efter kolonet, \(listed(expected.swedish, expected, "t.ex.", field))"
    case .badValue(let field, let value, let near, let expected):
      "\(field): kan inte vara \(value): "
        + (near.map { "menade du \($0)? Annars " } ?? "")
        + "skriv \(listed(expected.swedish, expected, "t.ex.", field))"
    case .backwardsRange(let field, let value, let turned):
      "\(field): \(value) slutar före sin början: skriv \(turned)"
    case .fieldAmongValues(let outer, let inner):
      "i \(outer):(…) står bara värden: stäng parentesen med ) före \(inner):"
    case .misplacedStar(let word):
      "* i \(word) står på fel plats: skriv den sist (polis*), först (*brott) eller runt om (*brott*)"
    case .starTooShort(let word, let letters):
      "\(word) är för kort: skriv minst \(letters) bokstäver efter stjärnan, t.ex. *brott"
    case .tooManyStars(let limit): "högst \(limit) ord kan börja med *: ta bort några, eller skriv dem hela"
    case .tooManyWords(let word, let limit):
      "\(word) står för fler än \(limit) ord i arkivet: skriv fler bokstäver"
    case .nothingToFind: "här finns inget ord att söka: skriv ett ord, ett fält eller något inom \"…\""
    case .operatorWithoutOperand(let word):
      ["-", "INTE", "NOT"].contains(word)
        ? "\(word) har inget efter sig: skriv ordet som inte ska finnas"
        : "\(word) har inget på ena sidan: skriv något att söka på båda"
    case .tooLong(let limit): "sökningen är för lång: högst \(limit) tecken kan läsas"
    }
  }

  @Sendable static func english(_ reason: QueryProblem.Reason) -> String {
    switch reason {
    case .unclosedQuote: "the quotation that begins here does not end: write another \""
    case .unclosedParenthesis: "the parenthesis that begins here does not end: write another )"
    case .unexpectedParenthesis: "the parenthesis does not begin anywhere: take it away, or write a ( before it"
    case .tooDeep(let limit): "at most \(limit) parentheses can stand in each other: take some away"
    case .unknownField(let field, let near):
      "no field is called \(field): "
        + (near.map { "did you mean \($0):? " } ?? "") + "To search for the words, write them inside \"…\""
    case .missingValue(let field, let expected):
      "\(field): has no value: write it right behind the colon, \(listed(expected.english, expected, "such as", field))"
    case .badValue(let field, let value, let near, let expected):
      "\(field): cannot be \(value): "
        + (near.map { "did you mean \($0)? Otherwise " } ?? "")
        + "write \(listed(expected.english, expected, "for instance", field))"
    case .backwardsRange(let field, let value, let turned):
      "\(field): \(value) ends before it begins: write \(turned)"
    case .fieldAmongValues(let outer, let inner):
      "only values stand in \(outer):(…): close the parenthesis with ) before \(inner):"
    case .misplacedStar(let word):
      "the * in \(word) is out of place: write it last (polis*), first (*brott) or on both sides (*brott*)"
    case .starTooShort(let word, let letters):
      "\(word) is too short: write at least \(letters) letters behind the star, such as *brott"
    case .tooManyStars(let limit): "at most \(limit) words can begin with *: take some away, or write them whole"
    case .tooManyWords(let word, let limit):
      "\(word) stands for more than \(limit) words of the archive: write more letters"
    case .nothingToFind: "there is no word to look for: write a word, a field or something inside \"…\""
    case .operatorWithoutOperand(let word):
      ["-", "INTE", "NOT"].contains(word)
        ? "\(word) has nothing behind it: write the word that is not to be there"
        : "\(word) has nothing on one side: write something to look for on both"
    case .tooLong(let limit): "the query is too long: at most \(limit) characters can be read"
    }
  }

  /// All that a field takes, or examples of it with the field's name.
  private static func listed(
    _ values: [String], _ expected: QueryProblem.Expected, _ example: String, _ field: String
  ) -> String {
    if expected.isComplete { return values.joined(separator: ", ") }
    return "\(example) " + values.map { "\(field):\($0)" }.joined(separator: ", ")
  }
}
