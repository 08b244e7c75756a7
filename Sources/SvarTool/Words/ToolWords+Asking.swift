import SvarArchive
import SvarModel
import SvarSettings

extension ToolWords {
  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  // MARK: Suggestions

  /// One sentence for a query to ask instead.
  func suggestion(_ suggestion: Suggestion) -> String {
    let (query, count) = (suggestion.query, suggestion.count)
    switch suggestion.reason {
    case .nearWord(let typed, let meant), .swedishLetters(let typed, let meant):
      return say(
        "Menade du \(meant) i stället för \(typed)? \(found(count)): \(query)",
        "Did you mean \(meant) for \(typed)? \(found(count)): \(query)")
    case .without(let term):
      return say("Utan \(term): \(found(count)): \(query)", "Without \(term): \(found(count)): \(query)")
    }
  }

  // MARK: Counting

  /// What has no value, in a table of counts.
  var unknownValue: String { say("(okänt)", "(unknown)") }

  func cannotBeCounted(_ list: ListKind, by field: StatisticField) -> String {
    let swedish: [StatisticField: String] = [
      .month: "månad", .party: "parti", .minister: "minister", .agency: "myndighet", .kind: "åtgärdsslag",
      .days: "svarstid",
    ]
    return say(
      "\(kinds(list)) räknas inte efter \(swedish[field] ?? field.rawValue)",
      "\(kinds(list)) are not counted by \(field.rawValue)")
  }

  // MARK: Saved searches

  func notebook(_ error: NotebookError) -> String {
    language == .swedish ? error.swedishDescription : error.description
  }

  var noSearches: String {
    say(
      "Inga sparade sökningar. Spara en med: svar searches save NAMN SÖKNING",
      "No saved searches. Save one with: svar searches save NAME QUERY")
  }

  var sampleKeepsNothing: String {
    say(
      "Sökningar sparas för ett arkiv; skapa ett med: svar import FIL…",
      "Searches are saved for an archive; make one with: svar import FILE…")
  }

  func noSearch(_ name: String) -> String {
    say("det finns ingen sparad sökning \(name)", "there is no saved search \(name)")
  }

  func savedSearch(_ search: SavedSearch) -> String {
    let found = search.count.map { self.found($0) } ?? say("går inte att räkna", "cannot be counted")
    let new = search.new.map { say("\($0) nya", "\($0) new") }
    return [search.name, kinds(search.kind), found, new, search.query].compactMap(\.self).joined(separator: "  ")
  }

  private func kinds(_ kind: ListKind) -> String {
    switch kind {
    case .question: say("frågor", "questions")
    case .answer: say("svar", "answers")
    case .measure: say("åtgärder", "measures")
    case .collaboration: say("samverkan", "collaborations")
    case .agency: say("myndigheter", "agencies")
    }
  }
}
