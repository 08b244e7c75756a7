internal import SvarModel

/// What has become of an interpellation, and when, as its header tells.
struct InterpellationState {
  var status: QuestionStatus
  /// The paper's own words for its state.
  var words: String?
  var dates: QuestionDates

  /// - Parameters:
  ///   - actions: the `correspAction` elements.
  ///   - submission: the line "Inkom den … Besvarad den …", where there is one.
  init(actions: [XMLElement], submission: String?) {
    var dates = QuestionDates()
    var words: String?
    var isMarkedAnswered = false
    var isDebated = false
    for action in actions {
      let day = action.first("date")?.attribute("when").flatMap { Day(iso: $0) }
      switch action.attribute("type") {
      case "sent"?: dates.lodged = dates.lodged ?? day
      case "received"?: dates.forwarded = dates.forwarded ?? day
      case "answered"?: dates.answered = dates.answered ?? day
      case "discussed"?: isDebated = true
      case "questionStatus"?:
        let note = (action.first("note")?.line() ?? "").trimming(":")
        if !note.isEmpty { words = words ?? note }
        isMarkedAnswered = isMarkedAnswered || action.attribute("subtype") == "answered"
      default: break
      }
    }
    if words == nil, let submission, let state = Self.stateWords(in: submission) { words = state }
    self.words = words
    let told = words.map(StatusWords.status) ?? .unknown
    let isAnswered = isMarkedAnswered || isDebated || (dates.answered != nil && told == .unknown)
    switch told {
    case .waiting where isDebated, .unknown where isAnswered: status = .answered
    case .waiting, .withdrawn, .lapsed, .declined:
      status = told
      // A date beside words that say otherwise is the day that was planned.
      dates.answered = nil
    default: status = told
    }
    self.dates = dates
  }

  /// "Återtagen" in "den 9 november Återtagen".
  private static func stateWords(in submission: String) -> String? {
    for state in ["Återtagen", "Förfallen", "Besvaras ej"] where submission.contains(state) { return state }
    return nil
  }
}
