import SvarModel

/// What a question and its answer are about, who asks and who answers.
struct Subject {
  let day: Day
  /// Words that come again and again, the first the most often.
  let topics: [Lexeme]
  let place: String
  let asker: People.Member
  let minister: Minister

  private static let topicRanks = Zipf(7, exponent: 0.8)

  init(on day: Day, _ stock: Stock, _ chance: inout Chance) {
    self.day = day
    topics = (0..<8).map { _ in
      chance.isTrue(0.45) ? stock.vocabulary.compound(&chance) : stock.vocabulary.lexeme(&chance)
    }
    place = stock.names.place(&chance)
    asker = stock.people.asker(on: day, &chance)
    minister = stock.people.minister(on: day, &chance)
  }

  func topic(_ chance: inout Chance) -> Lexeme { topics[Self.topicRanks.rank(&chance)] }
}

/// Everything that papers are made from, read once.
struct Stock {
  let vocabulary: Vocabulary
  let grammar: Grammar
  let names: Names
  let people: People

  /// - Throws: ``BenchDataError`` where a data file has a fault.
  init() throws(BenchDataError) {
    vocabulary = try Vocabulary()
    grammar = try Grammar()
    names = try Names()
    people = People(names)
  }
}
