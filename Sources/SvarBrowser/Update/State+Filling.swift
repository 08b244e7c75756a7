internal import SvarModel

extension State {
  mutating func stopFilling() -> [Effect] {
    filling = FillProgress(step: FillingWords.stopping)
    return [.fill(isOn: false)]
  }

  mutating func take(_ progress: FillProgress) {
    if filling != nil, filling?.step != FillingWords.stopping { filling = progress }
  }

  /// Takes how a filling has ended. What is in sight stays where it is: rows are asked for anew around the one selected.
  mutating func take(_ end: FillEnd) -> [Effect] {
    filling = nil
    switch end {
    case .stopped:
      say(FillingWords.stopped[words.language])
      return renew()
    case .failed(let reason):
      say(words.messages.failed(reason[words.language]), .error)
      return []
    case .done(let outcome):
      fillOutcome = outcome
      tellFilling()
      return outcome.added + outcome.updated > 0 ? renew() : []
    }
  }

  /// Asks anew for what may have changed: the figures first, because lists take their length from them.
  private mutating func renew() -> [Effect] {
    awaitsRenewal = true
    documents = DocumentCache()
    missing = nil
    let effect = ask(.summary, for: .summary)
    return hasNotebook ? [effect, ask(.searches, for: .searches)] : [effect]
  }

  /// The new figures are there: lists are read anew.
  mutating func takeRenewal() {
    guard awaitsRenewal else { return }
    awaitsRenewal = false
    fillings += 1
  }

  /// Says what a filling brought, with what is new in each saved search once that is known.
  mutating func tellFilling() {
    guard let outcome = fillOutcome else { return }
    let isAny = outcome.added + outcome.updated > 0
    var text = (isAny ? FillingWords.came(outcome) : FillingWords.nothing)[words.language]
    let news = savedSearches.compactMap { search in search.new.flatMap { $0 > 0 ? (name: search.name, new: $0) : nil } }
    if isAny, !news.isEmpty { text += FillingWords.searches(news)[words.language] }
    if let failure = outcome.failure { text += " " + failure[words.language] }
    say(text, outcome.failure == nil ? .plain : .error)
  }
}
