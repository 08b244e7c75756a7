import SvarModel

/// The words by which a query names values; the first is the Swedish one to show, the last the English.
extension MeasureKind {
  var queryNames: [String] {
    switch self {
    case .law: ["lag", "law"]
    case .penalty: ["straff", "penalty"]
    case .bill: ["proposition", "bill"]
    case .inquiry: ["utredning", "inquiry"]
    case .assignment: ["uppdrag", "assignment"]
    case .direction: ["styrning", "direction"]
    case .programme: ["program", "programme"]
    case .money: ["budget", "money"]
    case .staffing: ["personal", "staffing"]
    case .organisation: ["organisation"]
    case .agreement: ["överenskommelse", "overenskommelse", "agreement"]
    case .european: ["eu", "european"]
    case .other: ["övrigt", "ovrigt", "other"]
    }
  }
}

extension MeasureStatus {
  var queryNames: [String] {
    switch self {
    case .done: ["genomförd", "genomford", "done"]
    case .decided: ["beslutad", "decided"]
    case .ongoing: ["pågår", "pagar", "ongoing"]
    case .proposed: ["föreslagen", "foreslagen", "proposed"]
    case .announced: ["aviserad", "announced"]
    }
  }
}

extension QuestionStatus {
  var queryNames: [String] {
    switch self {
    case .answered: ["besvarad", "answered"]
    case .waiting: ["väntar", "obesvarad", "waiting"]
    case .withdrawn: ["återtagen", "withdrawn"]
    case .lapsed: ["förfallen", "lapsed"]
    case .declined: ["besvaras-ej", "besvaras ej", "declined"]
    case .unknown: ["okänd", "unknown"]
    }
  }
}

extension ListRequest.Order {
  var queryNames: [String] {
    switch self {
    case .newest: ["nyast", "newest"]
    case .oldest: ["äldst", "aldst", "oldest"]
    case .relevance: ["relevans", "relevance"]
    case .deadline: ["frist", "deadline"]
    }
  }
}

extension Party {
  /// Names written out, beside the letters.
  private static let names = [
    "socialdemokraterna": "S", "moderaterna": "M", "sverigedemokraterna": "SD", "centerpartiet": "C", "centern": "C",
    "vänsterpartiet": "V", "kristdemokraterna": "KD", "liberalerna": "L", "folkpartiet": "FP", "miljöpartiet": "MP",
  ]

  /// Reads a party's letters or its name.
  init?(asked text: some StringProtocol) {
    self.init(Self.names[text.lowercased()] ?? String(text))
  }
}

extension PartialDate {
  /// The numbers of the days that the date may mean.
  var dayNumbers: ClosedRange<Int>? {
    guard let first = Day(year, month ?? 1, day ?? 1) else { return nil }
    return first.number...lastDay.number
  }
}

/// How a measure's deadline stands today, of measures that have one and are not told as done.
enum DeadlineStanding: Hashable, Sendable, CaseIterable {
  case coming, passed
  /// Passed, and no answer has spoken of the measure since.
  case silent

  var queryNames: [String] {
    switch self {
    case .coming: ["kommande", "coming"]
    case .passed: ["passerad", "passerade", "passed"]
    case .silent: ["tyst", "silent"]
    }
  }
}

/// What a question is that waits though its last day to answer is behind it.
enum Overdue {
  static let queryNames = ["försenad", "forsenad", "försenade", "overdue"]
}
