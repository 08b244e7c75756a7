/// A word or phrase of a query with the forms that it stands for in this archive.
///
/// Both the search and the marking are made from it, so that what is marked is what matched.
struct ResolvedTerm: Hashable, Sendable {
  /// What stands at one place of a phrase.
  enum Place: Hashable, Sendable {
    /// One of these.
    case forms([String])
    /// Anything that begins so, or one of these.
    case beginning(String, forms: [String])
  }

  var places: [Place]

  init(places: [Place]) { self.places = places }

  init(_ term: TextTerm, in vocabulary: Vocabulary) throws {
    var places = term.tokens.map { Place.forms([$0]) }
    if let last = term.tokens.last {
      switch term.matching {
      case .forms:
        let forms = try vocabulary.forms(of: last)
        places[places.count - 1] = term.isUnfinished ? .beginning(last, forms: forms) : .forms(forms)
      case .exact: if term.isUnfinished { places[places.count - 1] = .beginning(last, forms: []) }
      case .beginning: places[places.count - 1] = .beginning(last, forms: [])
      case .ending: places = [.forms(try vocabulary.ending(with: last))]
      case .inside: places = [.forms(try vocabulary.holding(last))]
      }
    }
    self.places = places
  }

  var expression: IndexExpression {
    guard let last = places.last else { return .nothing }
    let before = places.dropLast().map { place -> String in
      if case .forms(let forms) = place, let form = forms.first { form } else { "" }
    }
    switch last {
    case .forms(let forms): return .any(forms.map { .phrase(before + [$0]) })
    case .beginning(let start, let forms):
      let others = forms.filter { !$0.hasPrefix(start) }
      return .any(
        [.phrase(before + [start], lastIsBegun: true)] + others.map { .phrase(before + [$0]) })
    }
  }
}
