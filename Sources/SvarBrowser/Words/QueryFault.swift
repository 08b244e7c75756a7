internal import SvarModel

/// What is wrong with a query, as a sentence that says what to do.
enum QueryFault {
  @Sendable static func swedish(_ reason: QueryProblem.Reason) -> String {
    switch reason {
    case .unclosedQuote: "citatet saknar sitt slut: skriv ett \" till"
    case .unclosedParenthesis: "parentesen saknar sitt slut: skriv en ) till"
    case .unexpectedParenthesis: "parentesen har ingen början"
    case .unknownField(let field): "inget fält heter \(field)"
    case .missingValue(let field): "\(field): saknar värde"
    case .badValue(let field, let value, let expected): "\(field): kan inte vara \(value); väntade \(expected)"
    case .nothingToFind: "bara undantag: skriv också vad som ska finnas"
    case .operatorWithoutOperand(let name): "\(name) behöver ett ord på var sida"
    case .tooLong(let limit): "för lång: högst \(limit) tecken"
    }
  }

  @Sendable static func english(_ reason: QueryProblem.Reason) -> String {
    switch reason {
    case .unclosedQuote: "the quotation does not end: write another \""
    case .unclosedParenthesis: "the parenthesis does not end: write another )"
    case .unexpectedParenthesis: "the parenthesis does not begin anywhere"
    case .unknownField(let field): "no field is called \(field)"
    case .missingValue(let field): "\(field): has no value"
    case .badValue(let field, let value, let expected): "\(field): cannot be \(value); expected \(expected)"
    case .nothingToFind: "only exclusions: write what is to be found, too"
    case .operatorWithoutOperand(let name): "\(name) needs a word on either side"
    case .tooLong(let limit): "too long: at most \(limit) characters"
    }
  }
}
