/// A word or phrase of a query with what it stands for in this archive.
///
/// Both the search and the marking are made from it, so that what is marked is what matched.
struct ResolvedTerm: Hashable, Sendable {
  /// What stands at one place of a phrase.
  enum Place: Hashable, Sendable {
    /// This form and no other.
    case exact(String)
    /// A word in all its forms, and as a part of compounds.
    case word(ResolvedWord)
    /// Anything that begins so, or the word itself.
    case beginning(ResolvedBeginning, ResolvedWord?)
    /// One of these forms.
    case forms([String])
  }

  var places: [Place]
  /// Whether the last word is still being typed.
  var isUnfinished = false

  init(places: [Place]) { self.places = places }

  init(_ term: TextTerm, in vocabulary: Vocabulary) throws {
    guard let last = term.tokens.last else {
      places = []
      return
    }
    isUnfinished = term.isUnfinished
    let before = term.tokens.dropLast()
    switch term.matching {
    case .ending: places = [.forms(try vocabulary.ending(with: last))]
    case .inside: places = [.forms(try vocabulary.holding(last))]
    case .exact:
      places =
        before.map { .exact($0) } + [term.isUnfinished ? .beginning(try vocabulary.beginning(last), nil) : .exact(last)]
    case .beginning:
      places = try before.map { .word(try vocabulary.word($0)) } + [.beginning(try vocabulary.beginning(last), nil)]
    case .forms:
      let end = try vocabulary.word(last, isUnfinished: term.isUnfinished)
      places =
        try before.map { .word(try vocabulary.word($0)) } + [
          term.isUnfinished ? .beginning(try vocabulary.beginning(last, besides: end), end) : .word(end)
        ]
    }
  }

  /// Phrases that are written out at most, where words of one have several readings.
  private static let mostPhrases = 400

  var expression: IndexExpression {
    guard let last = places.last else { return .nothing }
    guard places.count > 1 else { return Self.expression(of: last) }
    var phrases: [[String]] = [[]]
    for place in places.dropLast() {
      let readings = Self.phraseTokens(of: place)
      if readings.isEmpty { return .nothing }
      phrases = phrases.flatMap { phrase in readings.map { phrase + [$0] } }
      if phrases.count > Self.mostPhrases { phrases = Array(phrases.prefix(Self.mostPhrases)) }
    }
    var found: [IndexExpression] = []
    if case .beginning(let start, _) = last {
      if isUnfinished, start.letters.unicodeScalars.count < Self.shortestPhraseBeginning {
        // The beginnings in the index do not say next to what they stand; while one types, a letter or two narrow little,
        // and all words that begin with them are too many to look at for each key.
        found.append(
          .all([.any(phrases.map { .phrase($0) }), start.expression]))
      } else {
        found += phrases.map { .phrase($0 + [start.letters], lastIsBegun: true) }
      }
    }
    let ends = Self.phraseTokens(of: last)
    if phrases.count * ends.count <= Self.mostPhrases {
      found += phrases.flatMap { phrase in ends.map { .phrase(phrase + [$0]) } }
    }
    return .any(found)
  }

  private static let shortestPhraseBeginning = 4

  /// What stands in the index for a place that is looked for by itself.
  private static func expression(of place: Place) -> IndexExpression {
    switch place {
    case .exact(let form): return .word(form)
    case .word(let word): return .any(word.tokens.map { .word($0) })
    case .forms(let forms): return .any(forms.map { .word($0) })
    case .beginning(let start, let word):
      let others = (word?.tokens ?? []).filter { !$0.hasPrefix(start.letters) && !start.covered.contains($0) }
      return .any([start.expression] + others.map { .word($0) })
    }
  }

  /// What stands in the index for a place inside a phrase: the word in its forms, no compounds of it.
  private static func phraseTokens(of place: Place) -> [String] {
    switch place {
    case .exact(let form): [form]
    case .word(let word): word.phraseTokens
    case .forms(let forms): forms
    case .beginning(_, let word): word?.phraseTokens ?? []
    }
  }
}
