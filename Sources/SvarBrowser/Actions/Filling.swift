internal import SvarModel
internal import SvarSettings

/// Filling the archive from its source.
enum Filling: ActionGroup {
  static let all = [sync, overdue]

  static let sync = Action(
    "sync",
    Phrase(
      "hämta nytt från Riksdagens öppna data, eller avbryt det som hämtas",
      "fetch what is new from Riksdagen's open data, or stop fetching"), isAllowedRestricted: false
  ) { state, _ in
    guard state.hasFiller else {
      state.say(FillingWords.noFiller[state.words.language], .error)
      return []
    }
    guard state.filling == nil else { return state.stopFilling() }
    state.filling = FillProgress(step: FillingWords.begun)
    return [.fill(isOn: true)]
  }

  static let overdue = Action(
    "overdue",
    Phrase("frågor som är obesvarade efter sista svarsdagen", "questions unanswered after their last day")
  ) { state, _ in
    let query = state.words.language == .swedish ? "status:försenad" : "status:overdue"
    state.follow(.search(.question, query: query))
    return []
  }
}

/// What is said of filling.
enum FillingWords {
  static let begun = Phrase("hämtar …", "fetching …")
  static let stopping = Phrase("avbryter hämtningen …", "stopping …")
  static let stopped = Phrase("Hämtningen avbröts; det som kommit finns kvar.", "Fetching stopped; what came is kept.")
  static let noFiller = Phrase(
    "Detta arkiv fylls inte på härifrån. Fyll ett eget med: svar sync",
    "This archive is not filled from here. Fill one of your own with: svar sync")
  static let nothing = Phrase("Inget nytt.", "Nothing new.")
  static let source = Phrase("Källa: Sveriges riksdag", "Source: Sveriges riksdag (the Swedish parliament)")

  static func came(_ outcome: FillOutcome) -> Phrase {
    Phrase(
      "\(outcome.added) nya och \(outcome.updated) ändrade papper.",
      "\(outcome.added) new and \(outcome.updated) changed papers.")
  }

  static func searches(_ names: [(name: String, new: Int)]) -> Phrase {
    let list = names.map { "\($0.name) \($0.new)" }.joined(separator: ", ")
    return Phrase(" Nytt i sparade sökningar: \(list).", " New in saved searches: \(list).")
  }
}
