public import SvarModel
public import SvarSettings

/// Everything that the browser itself says, in one language.
///
/// What holds a number or a name is a function, so that each language can put it where it belongs.
public struct Words: Sendable {
  public let language: InterfaceLanguage
  public let lists: [ListKind: String]
  public let things: @Sendable (ListKind, Int) -> String
  public let statuses: [QuestionStatus: String]
  public let kinds: [QuestionKind: String]
  public let measureKinds: [MeasureKind: String]
  public let measureStatuses: [MeasureStatus: String]
  public let strengths: [Collaboration.Strength: String]
  public let months: [String]
  public let keyNames: [Key.Named: String]
  public let page: PageWords
  public let messages: MessageWords
  public let help: HelpWords
  public let space: String
  /// What stands for any letter in the name of a key.
  public let letter: String

  public static func of(_ language: InterfaceLanguage) -> Words { language == .swedish ? swedish : english }

  /// A number with its thousands apart: `15 668`, `15,668`.
  public func number(_ value: Int) -> String {
    let digits = Array(String(abs(value)))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += language == .swedish ? "\u{A0}" : "," }
      text.append(digit)
    }
    return text
  }

  /// A day as it is written out: `30 september 2020`.
  public func date(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }
}

/// Headings and labels of the pages that are read.
public struct PageWords: Sendable {
  public let question: String
  public let interpellation: String
  public let answer: String
  public let debate: String
  public let askedBy: String
  public let askedTo: String
  /// Between who asked and whom they asked.
  public let to: String
  public let answeredBy: String
  public let unknownAnswerer: String
  public let handedOver: @Sendable (String) -> String
  public let lodged: String
  public let forwarded: String
  public let announced: String
  public let answered: String
  public let due: String
  public let computed: String
  public let status: String
  public let place: String
  public let noText: String
  public let noAnswer: String
  public let measures: String
  public let collaborations: String
  public let agencies: String
  public let answersTogether: String
  public let record: String
  public let source: String
  public let mentionedBy: @Sendable (Int) -> String
  public let timeline: String
  public let changed: @Sendable (String, String) -> String
  public let deadline: String
  public let year: String
  public let amount: @Sendable (String) -> String
  public let perYear: String
  public let namedMembers: String
  public let groupMembers: @Sendable (String) -> String
  public let membersUnknown: String
  public let memberCount: @Sendable (Int) -> String
  public let lead: String
  public let purpose: String
  public let validity: @Sendable (String, String) -> String
  public let confidence: String
  public let party: String
  public let activity: String
  public let others: String
  public let answersAbout: @Sendable (Int) -> String
  public let formerNames: String
  public let named: String
  public let throughGroups: String
  public let successor: String
  public let nothing: String
  public let days: @Sendable (Int) -> String
  public let allBy: @Sendable (String) -> String
  public let speech: String
  public let between: @Sendable (String, String) -> String
  public let answersNaming: String
}

/// What the status line and the prompts say.
public struct MessageWords: Sendable {
  public let sample: String
  public let sampleShort: String
  public let tooSmallShort: String
  public let tooSmall: @Sendable (Size) -> String
  public let searching: String
  public let reading: String
  public let counting: String
  public let found: @Sendable (String, Int?) -> String
  public let empty: String
  public let emptyHint: String
  public let fault: @Sendable (QueryProblem.Reason) -> String
  public let failed: @Sendable (String) -> String
  public let stopped: String
  public let nothingToStop: String
  public let noHits: String
  public let lastHit: String
  public let firstHit: String
  public let notFoundInText: @Sendable (String) -> String
  public let noMeasures: String
  public let noLinks: String
  public let linkChosen: String
  public let oldest: String
  public let newest: String
  public let noMorePapers: String
  public let firstPart: String
  public let lastPart: String
  public let markSet: @Sendable (Character) -> String
  public let noMark: @Sendable (Character) -> String
  public let sent: @Sendable (String) -> String
  public let tooLongToSend: String
  public let nothingToCopy: String
  public let unknownAction: @Sendable (String) -> String
  public let needsArgument: @Sendable (String, String) -> String
  public let badNumber: @Sendable (String) -> String
  public let unknownTheme: @Sendable (String) -> String
  public let theme: @Sendable (String) -> String
  public let mouseOn: String
  public let mouseOff: String
  public let notHere: @Sendable (String) -> String
  public let unknownKey: @Sendable (String) -> String
  public let missing: @Sendable (String) -> String
  public let alsoInterpellation: @Sendable (String) -> String
  public let order: @Sendable (ListRequest.Order?) -> String
  public let notRestricted: String
  public let gone: String
  public let cleared: String
  public let onlyInPaper: String
}

/// The help page's own words, and the names of places.
public struct HelpWords: Sendable {
  public let title: String
  public let places: [Place: String]
  public let intro: String
  public let filtered: @Sendable (String) -> String
  public let nothing: String
  public let also: String
  public let queryTitle: String
  public let query: [(String, String)]
}
