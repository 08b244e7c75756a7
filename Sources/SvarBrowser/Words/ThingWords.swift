internal import SvarModel
internal import SvarSettings

/// What is said of measures through time, of what is declined, and of agencies among each other.
struct ThingWords: Sendable {
  /// The day with what it is.
  let deadline: @Sendable (DeadlineSense, String) -> String
  /// How it stands; nil where there is nothing to say beside the day.
  let deadlineStanding: @Sendable (DeadlineSense, DeadlineState) -> String?
  /// What was told before, and what is told now.
  let deadlineMoved: @Sendable (String, String) -> String
  let amountMoved: @Sendable (String, String) -> String
  /// Stands last in the timeline of a measure whose deadline has passed in silence.
  let silence: String
  /// Before the reference of the answer that a mention was tied to.
  let tiedTo: String
  let tieRules: [MeasureTie.Rule: @Sendable (String) -> String]
  let assignments: String
  let otherMeasures: String
  let groupMeasures: String
  let neighbourhood: String
  let partnerCount: @Sendable (Int, Int) -> String
  let since: @Sendable (String) -> String
  let morePartners: @Sendable (Int) -> String
  let successors: String
  let stages: String
  let joined: String
  let left: String
  let restsOn: String
  /// Before what an answer says that agencies do together.
  let fromAnAnswer: String
  /// The register's words for kinds of agencies and for how sure it is, in the reader's language.
  let agencyKinds: [String: String]
  let confidences: [String: String]
  /// What stands before sums, in the reader's language.
  let qualifiers: [String: String]
  let declined: String
  let declinedIn: String
  let clause: String
  let othersDeclined: String
  let rule: @Sendable (String) -> String
  let rulesShown: String
  let rulesHidden: String
  let matrixTitle: @Sendable (ListKind) -> String
  let matrixHint: @Sendable (ListKind) -> String
  let noMatrix: String
  let matrixOnly: String
  let dueQuery: String

  static let swedish = ThingWords(
    deadline: { sense, day in
      switch sense {
      case .due: "Klar senast \(day)"
      case .takesEffect: "Gäller från \(day)"
      case .named: "Angiven tid \(day)"
      }
    },
    deadlineStanding: { sense, state in
      switch state {
      case .coming: sense == .due ? "fristen har inte gått ut" : "dagen har inte kommit"
      case .passedInSilence: "fristen har gått ut, och inget senare svar i arkivet nämner åtgärden"
      case .passed: "fristen har gått ut; senare svar nämner åtgärden"
      case .kept: "nämns som genomförd"
      case .reached: sense == .due ? "dagen var förbi redan när åtgärden nämndes" : nil
      }
    },
    deadlineMoved: { "fristen ändrad: \($0) → \($1)" }, amountMoved: { "beloppet ändrat: \($0) → \($1)" },
    silence: "fristen gick ut; inget senare svar i arkivet nämner åtgärden", tiedTo: "Samma åtgärd som i",
    tieRules: [
      .number: { "samma nummer, \($0)" }, .clause: { _ in "samma mening samma dag" },
      .points: { "samma program, \($0), samma mandatperiod" }, .title: { "samma titel, ”\($0)”" },
      .name: { "samma namn, \($0), samma mandatperiod" },
      .subject: { "samma slag och myndigheter, samma ämne: \($0)" },
    ],
    assignments: "Uppdrag till myndigheten", otherMeasures: "Andra åtgärder som rör den",
    groupMeasures: "Åtgärder för grupper som den är med i", neighbourhood: "Grannskap: vilka den samverkar med",
    partnerCount: { named, through in
      through == 0
        ? "\(named) svar" : named == 0 ? "\(through) svar genom grupp" : "\(named) svar, \(through) genom grupp"
    },
    since: { "sedan \($0)" }, morePartners: { "och \($0) till" }, successors: "Därefter",
    stages: "Gruppens medlemmar genom tiden", joined: "nya", left: "inte längre med",
    restsOn: "Åtgärder den vilar på", fromAnAnswer: "Ur ett svar", agencyKinds: [:],
    confidences: ["certain": "säkert", "inferred": "antaget"], qualifiers: [:],
    declined: "Avböjt", declinedIn: "Sagt i", clause: "Det som avböjs",
    othersDeclined: "Annat som avböjs i samma svar", rule: { "Funnet av regeln \($0)" },
    rulesShown: "Reglerna visas vid åtgärder och samverkan, och i innehållet.",
    rulesHidden: "Reglerna visas inte längre.",
    matrixTitle: { $0 == .collaboration ? "Myndigheter som samverkar" : "Myndigheter i samma svar" },
    matrixHint: {
      $0 == .collaboration
        ? "Varje tal är hur många samverkan båda är med i; Enter visar dem."
        : "Varje tal är hur många svar som nämner båda; Enter visar dem."
    },
    noMatrix: "Det finns inga myndigheter att ställa mot varandra.",
    matrixOnly: "Bara i listorna över myndigheter och samverkan.", dueQuery: "senast:ja sortera:frist")

  static let english = ThingWords(
    deadline: { sense, day in
      switch sense {
      case .due: "Due by \(day)"
      case .takesEffect: "In effect from \(day)"
      case .named: "Time named \(day)"
      }
    },
    deadlineStanding: { sense, state in
      switch state {
      case .coming: sense == .due ? "the deadline has not passed" : "the day has not come"
      case .passedInSilence: "the deadline has passed, and no later answer in the archive mentions the measure"
      case .passed: "the deadline has passed; later answers mention the measure"
      case .kept: "told as done"
      case .reached: sense == .due ? "the day was past when the measure was told" : nil
      }
    },
    deadlineMoved: { "deadline changed: \($0) → \($1)" }, amountMoved: { "sum changed: \($0) → \($1)" },
    silence: "the deadline passed; no later answer in the archive mentions the measure", tiedTo: "Same measure as in",
    tieRules: [
      .number: { "same number, \($0)" }, .clause: { _ in "same sentence on the same day" },
      .points: { "same programme, \($0), same term of parliament" }, .title: { "same title, “\($0)”" },
      .name: { "same name, \($0), same term of parliament" },
      .subject: { "same sort and agencies, same subject: \($0)" },
    ],
    assignments: "Assignments to the agency", otherMeasures: "Other measures that concern it",
    groupMeasures: "Measures for groups it is a member of", neighbourhood: "Neighbourhood: whom it works with",
    partnerCount: { named, through in
      let answers = { (count: Int) in count == 1 ? "1 answer" : "\(count) answers" }
      return through == 0
        ? answers(named)
        : named == 0 ? "\(answers(through)) through a group" : "\(answers(named)), \(through) through a group"
    },
    since: { "since \($0)" }, morePartners: { "and \($0) more" }, successors: "Then",
    stages: "The group's members through time", joined: "new", left: "no longer",
    restsOn: "Measures it rests on", fromAnAnswer: "From an answer",
    agencyKinds: [
      "förvaltningsmyndighet": "administrative agency", "domstol": "court", "nämnd": "board",
      "tidigare myndighet": "former agency", "lärosäte": "university or college",
      "länsstyrelse": "county administrative board", "AP-fond": "national pension fund",
      "riksdagsmyndighet": "agency under the parliament", "affärsverk": "state enterprise",
    ], confidences: ["certain": "certain", "inferred": "inferred"],
    qualifiers: [
      "drygt": "just over", "knappt": "just under", "cirka": "about", "ca": "about", "ca.": "about", "omkring": "about",
      "runt": "about", "ungefär": "about", "närmare": "close to", "nästan": "nearly", "minst": "at least",
      "högst": "at most", "maximalt": "at most", "uppemot": "up to", "upp till": "up to", "mer än": "more than",
      "mindre än": "less than", "fler än": "more than", "färre än": "fewer than",
    ], declined: "Declined", declinedIn: "Said in",
    clause: "What is declined",
    othersDeclined: "What else the answer declines", rule: { "Found by the rule \($0)" },
    rulesShown: "Rules are shown beside measures and collaborations, and in the contents.",
    rulesHidden: "Rules are shown no more.",
    matrixTitle: { $0 == .collaboration ? "Agencies that collaborate" : "Agencies in the same answers" },
    matrixHint: {
      $0 == .collaboration
        ? "Each figure is how many collaborations both take part in; Enter shows them."
        : "Each figure is how many answers name both; Enter shows them."
    },
    noMatrix: "There are no agencies to hold against each other.",
    matrixOnly: "Only in the lists of agencies and collaborations.", dueQuery: "deadline:yes sort:deadline")
}

extension Words {
  var thing: ThingWords { language == .swedish ? .swedish : .english }
}
