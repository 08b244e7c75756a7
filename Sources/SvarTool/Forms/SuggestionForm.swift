import SvarModel

/// A query to ask instead, in `search --json` where nothing was found.
struct SuggestionForm: Encodable, Hashable {
  /// `nearWord`, `swedishLetters` or `without`.
  var reason: String
  /// What was typed and is exchanged or left out.
  var typed: String
  /// What stands in its place; nil where it is left out.
  var meant: String?
  var query: String
  var total: Int

  init(_ suggestion: Suggestion) {
    switch suggestion.reason {
    case .nearWord(let typed, let meant): (reason, self.typed, self.meant) = ("nearWord", typed, meant)
    case .swedishLetters(let typed, let meant): (reason, self.typed, self.meant) = ("swedishLetters", typed, meant)
    case .without(let term): (reason, typed, meant) = ("without", term, nil)
    }
    query = suggestion.query
    total = suggestion.count
  }
}
