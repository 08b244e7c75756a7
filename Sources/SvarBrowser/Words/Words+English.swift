internal import SvarModel
internal import SvarSettings

extension Words {
  static let english = Words(
    language: .english,
    lists: [
      .question: "Questions", .answer: "Answers", .measure: "Measures", .collaboration: "Collaborations",
      .agency: "Agencies",
      .refusal: "Declined",
    ],
    things: { kind, count in
      switch kind {
      case .question: count == 1 ? "question" : "questions"
      case .answer: count == 1 ? "answer" : "answers"
      case .measure: count == 1 ? "measure" : "measures"
      case .collaboration: count == 1 ? "collaboration" : "collaborations"
      case .agency: count == 1 ? "agency" : "agencies"
      case .refusal: "declined"
      }
    },
    statuses: [
      .answered: "answered", .waiting: "unanswered", .withdrawn: "withdrawn", .lapsed: "lapsed",
      .declined: "not to be answered", .unknown: "state unknown",
    ],
    kinds: [.written: "written question", .interpellation: "interpellation"],
    measureKinds: [
      .law: "law", .penalty: "penalty", .bill: "bill", .inquiry: "inquiry", .assignment: "assignment",
      .direction: "direction", .programme: "programme", .money: "budget", .staffing: "staffing",
      .organisation: "organisation", .agreement: "agreement", .european: "EU", .other: "other",
    ],
    shortMeasureKinds: [
      .assignment: "assignm.", .direction: "direct.", .programme: "progr.", .organisation: "organis.",
      .agreement: "agreem.",
    ],
    measureStatuses: [
      .done: "done", .decided: "decided", .ongoing: "under way", .proposed: "proposed", .announced: "announced",
    ],
    strengths: [.strong: "jointly", .weak: "in consultation"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    keyNames: [.shiftUp: "Shift-↑", .shiftDown: "Shift-↓", .backTab: "Shift-Tab"],
    page: .english, messages: .english, help: .english, asking: .english, acting: .english, taking: .english,
    keeping: .english,
    space: "Space", letter: "letter")
}

extension PageWords {
  static let english = PageWords(
    question: "Question", interpellation: "Interpellation", answer: "Answer", debate: "Debate after the answer",
    debateUnread: "Measures are read out of the answer, not out of the debate.",
    askedBy: "Asked by", askedTo: "Asked of", to: "put to", answeredBy: "Answered by",
    unknownAnswerer: "unknown (the paper does not say)",
    handedOver: { "Handed over: the question was put to \($0)" },
    lodged: "Lodged", forwarded: "Forwarded", announced: "Announced", answered: "Answered",
    due: "Answer due", computed: "computed", status: "State", place: "Place",
    noText: "The archive does not hold the text.", noAnswer: "The archive holds no answer.", measures: "Measures",
    collaborations: "Collaborations", agencies: "Agencies", answersTogether: "Answered together with",
    record: "Record of the chamber", source: "Source",
    mentionedBy: { $0 == 1 ? "mentioned in 1 answer" : "mentioned in \($0) answers" },
    timeline: "Timeline, oldest first", changed: { "from \($0) to \($1)" }, year: "Year",
    amount: { "\($0) kronor" }, perYear: "a year", namedMembers: "Named in the texts",
    groupMembers: { "Through the group, members \($0)" }, membersUnknown: "No reliable list of members is known.",
    memberCount: { "\($0) members" }, lead: "Led by", purpose: "Purpose",
    validity: { $0.isEmpty == $1.isEmpty ? "\($0)–\($1)" : $1.isEmpty ? "since \($0)" : "until \($1)" },
    confidence: "Certainty in the register", party: "Who", activity: "Does",
    others: "Other collaborations of the same agencies",
    answersAbout: { $0 == 1 ? "1 answer" : "\($0) answers" }, formerNames: "Former names", fewer: "fewer",
    named: "Collaborations that name it", throughGroups: "Collaborations through a group",
    successor: "Merged into or replaced by", nothing: "nothing found", days: { $0 == 1 ? "1 day" : "\($0) days" },
    allBy: { "everything by \($0)" }, speech: "No.", between: { $0 == $1 ? $0 : "\($0)–\($1)" },
    answersNaming: "Answers that name it, newest first")
}

extension MessageWords {
  static let english = MessageWords(
    sample: "Invented sample: every question, answer and person is made up", sampleShort: "Invented sample",
    sampleShortest: "Invented",
    tooSmallShort: "Needs 40×10", tooSmall: { "Svar needs 40×10 characters (now \($0.columns)×\($0.rows))" },
    searching: "searching …", reading: "reading …", counting: "counting …",
    found: { count, time in time.map { "\(count) · \($0) ms" } ?? count },
    empty: "Nothing matches the search.", emptyHint: "Change it with {search} or clear it with {clear-search}.",
    alreadyListed: "The list shows what the search finds; {clear-search} shows all of it.",
    fault: QueryFault.english, failed: { "It did not work: \($0)" },
    stopped: "Stopped. {stop} again leaves.", nothingToStop: "{stop} again leaves.",
    noHits: "No hits in the text.", lastHit: "Last hit.", firstHit: "First hit.",
    notFoundInText: { "“\($0)” is not in the text." }, noMeasures: "No more measures in the text.",
    noLinks: "No links in the text.",
    linkChosen: "{open} follows, {next-link} and {previous-link} go to the next and previous link.",
    oldest: "Nothing further back.", newest: "Nothing further on.", noMorePapers: "No more in the list.",
    firstPart: "First part.", lastPart: "Last part.",
    markSet: { "Marked \($0): come back with {go-to-mark}\($0)" }, noMark: { "No mark \($0)." },
    sent: { "Sent to the terminal's clipboard: \($0)" }, tooLongToSend: "Too long for the terminal's clipboard.",
    nothingToCopy: "There is nothing to copy here.", unknownAction: { "Unknown command: \($0)" },
    needsArgument: { "\($0) needs \($1)" }, badNumber: { "\($0) is not a number." },
    unknownTheme: { "No theme is called \($0)." }, theme: { "Theme: \($0)" },
    mouseOn: "Mouse on: click selects, double click opens, the wheel scrolls. Shift-drag marks.",
    mouseOff: "Mouse off.", notHere: { "\($0) does nothing here." },
    unknownKey: { "\($0) does nothing here. {help} shows the keys." }, missing: { "The archive does not hold \($0)." },
    alsoInterpellation: { "There is an interpellation, too: \($0)" },
    order: { order in
      switch order {
      case nil, .newest: "Newest first."
      case .oldest: "Oldest first."
      case .relevance: "Best match first: {first} goes to the best."
      case .deadline: "Latest deadline first."
      }
    },
    notRestricted: "That is not permitted here.", gone: "The archive no longer holds it.",
    cleared: "Search cleared.", onlyInPaper: "Open a paper first.")
}

extension HelpWords {
  static let english = HelpWords(
    title: "Help", basics: "The basics",
    places: [
      .anywhere: "Everywhere", .list: "In a list", .text: "In a text", .contents: "In the contents",
      .facets: "In the breakdown", .chips: "Among the parts of a search", .searches: "Among saved searches",
      .pictures: "In the pictures", .panel: "On the way here, or in a menu",
      .help: "In help", .prompt: "On a prompt line",
    ],
    intro: "{close} or {escape} closes, {search} searches among keys and words.",
    filtered: { "Shows what contains “\($0)”." },
    nothing: "Nothing matches.", also: "Called", queryTitle: "How a search is written",
    query: [
      ("gäng polis", "both words, in any inflected form and as a part of a longer word"),
      ("\"mot brott\"", "the words next to each other"), ("=polisens", "that form only"),
      ("gäng*", "words that begin so"), ("-narkotika", "without the word"), ("vatten OR el", "either"),
      ("party:M from:2020-09 to:2021-06", "fields: also asker: minister: agency: measure: status: type:"),
      ("sort:relevance", "best first; without it, newest first"),
    ])
}
