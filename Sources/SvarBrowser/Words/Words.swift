public import SvarModel
public import SvarSettings

/// Everything that the browser itself says, in one language.
///
/// What holds a number or a name is a function, so that each language can put it where it belongs.
public struct Words: Sendable {
  public let language: InterfaceLanguage
  let lists: [ListKind: String]
  let things: @Sendable (ListKind, Int) -> String
  let statuses: [QuestionStatus: String]
  let kinds: [QuestionKind: String]
  let measureKinds: [MeasureKind: String]
  /// Those whose name does not fit in a narrow column, cut as one writes them.
  let shortMeasureKinds: [MeasureKind: String]
  let measureStatuses: [MeasureStatus: String]
  let strengths: [Collaboration.Strength: String]
  let months: [String]
  let keyNames: [Key.Named: String]
  let page: PageWords
  let messages: MessageWords
  let help: HelpWords
  let asking: AskingWords
  let acting: ActingWords
  let taking: TakingWords
  let keeping: KeepingWords
  let space: String
  /// What stands for any letter in the name of a key.
  let letter: String

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
}

/// Headings and labels of the pages that are read.
struct PageWords: Sendable {
  let question: String
  let interpellation: String
  let answer: String
  let debate: String
  /// That what is said in a debate is not read for measures.
  let debateUnread: String
  let askedBy: String
  let askedTo: String
  /// Between who asked and whom they asked.
  let to: String
  let answeredBy: String
  let unknownAnswerer: String
  let handedOver: @Sendable (String) -> String
  let lodged: String
  let forwarded: String
  let announced: String
  let answered: String
  let due: String
  let computed: String
  let status: String
  let place: String
  let noText: String
  let noAnswer: String
  let measures: String
  let collaborations: String
  let agencies: String
  let answersTogether: String
  let record: String
  let source: String
  let mentionedBy: @Sendable (Int) -> String
  let timeline: String
  let changed: @Sendable (String, String) -> String
  let year: String
  let amount: @Sendable (String) -> String
  let perYear: String
  let namedMembers: String
  let groupMembers: @Sendable (String) -> String
  let membersUnknown: String
  let memberCount: @Sendable (Int) -> String
  let lead: String
  let purpose: String
  let validity: @Sendable (String, String) -> String
  let confidence: String
  let party: String
  let activity: String
  let others: String
  let answersAbout: @Sendable (Int) -> String
  let formerNames: String
  /// Folds a list that was opened.
  let fewer: String
  let named: String
  let throughGroups: String
  let successor: String
  let nothing: String
  let days: @Sendable (Int) -> String
  let allBy: @Sendable (String) -> String
  let speech: String
  let between: @Sendable (String, String) -> String
  let answersNaming: String
}

/// What the status line and the prompts say.
struct MessageWords: Sendable {
  let sample: String
  let sampleShort: String
  let sampleShortest: String
  let tooSmallShort: String
  let tooSmall: @Sendable (Size) -> String
  let searching: String
  let reading: String
  let counting: String
  let found: @Sendable (String, Int?) -> String
  let empty: String
  let emptyHint: String
  let alreadyListed: String
  let fault: @Sendable (QueryProblem.Reason) -> String
  let failed: @Sendable (String) -> String
  let stopped: String
  let nothingToStop: String
  let noHits: String
  let lastHit: String
  let firstHit: String
  let notFoundInText: @Sendable (String) -> String
  let noMeasures: String
  let noLinks: String
  let linkChosen: String
  let oldest: String
  let newest: String
  let noMorePapers: String
  let firstPart: String
  let lastPart: String
  let markSet: @Sendable (Character) -> String
  let noMark: @Sendable (Character) -> String
  let sent: @Sendable (String) -> String
  let tooLongToSend: String
  let nothingToCopy: String
  let unknownAction: @Sendable (String) -> String
  let needsArgument: @Sendable (String, String) -> String
  let badNumber: @Sendable (String) -> String
  let unknownTheme: @Sendable (String) -> String
  let theme: @Sendable (String) -> String
  let mouseOn: String
  let mouseOff: String
  let notHere: @Sendable (String) -> String
  let unknownKey: @Sendable (String) -> String
  let missing: @Sendable (String) -> String
  let alsoInterpellation: @Sendable (String) -> String
  let order: @Sendable (ListRequest.Order?) -> String
  let notRestricted: String
  let gone: String
  let cleared: String
  let onlyInPaper: String
}

/// The help page's own words, and the names of places.
struct HelpWords: Sendable {
  let title: String
  /// Over what everybody needs first.
  let basics: String
  let places: [Place: String]
  let intro: String
  let filtered: @Sendable (String) -> String
  let nothing: String
  let also: String
  let queryTitle: String
  let query: [(String, String)]
}
