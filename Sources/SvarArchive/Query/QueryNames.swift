import SvarModel

/// The words by which a query names values; the first is the one to show.
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

extension PartialDate {
  /// The first day that the date may mean.
  var firstDay: Day? { Day(year, month ?? 1, day ?? 1) }
}
