import SvarModel
import SvarSettings

extension ToolWords {
  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  var unchangedSince: String { say("oförändrad sedan den kom in", "unchanged since it came in") }

  func changedAt(_ moment: String, atSource changed: String?) -> String {
    let source = changed.map { say(" (hos källan \($0))", " (at the source \($0))") } ?? ""
    return say("ändrad \(moment)", "changed \(moment)") + source
  }

  /// One line for what a version changed.
  func change(_ change: PaperChange) -> String {
    switch change {
    case .status(let from, let to): say("läge: ", "state: ") + status(from) + " → " + status(to)
    case .title(let from, let to): say("rubrik: ", "title: ") + from + " → " + to
    case .due(let from, let to): due + ": " + shown(from) + " → " + shown(to)
    case .answered(let from, let to): answered + ": " + shown(from) + " → " + shown(to)
    case .addressee(let from, let to):
      say("ställd till: ", "asked of: ") + (from ?? unknown) + " → " + (to ?? unknown)
    case .answeredBy(let from, let to): answeredBy + ": " + (from ?? unknown) + " → " + (to ?? unknown)
    case .answer(let id): say("svar: \(id)", "answer: \(id)")
    case .text: say("text:", "text:")
    case .particulars: say("andra uppgifter", "other particulars")
    }
  }

  private func shown(_ day: Day?) -> String { day?.description ?? unknown }

  // MARK: Overdue

  /// How long the last day to answer is behind.
  func overdue(days: Int, isComputed: Bool) -> String {
    let late = say(
      days == 1 ? "1 dag försenad" : "\(days) dagar försenad", days == 1 ? "1 day overdue" : "\(days) days overdue")
    return late + (isComputed ? " (\(computed))" : "")
  }
}
