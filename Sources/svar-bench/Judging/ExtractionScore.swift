import SvarModel

/// How well the reader finds what careful readers found, counted over many answers.
struct ExtractionScore {
  /// What is judged on measures that were found, in the order in which it is told.
  static let measureFields = ["kind", "status", "coarse status", "year", "deadline", "amount", "quantity"]
  static let headerFields = [
    "references", "askers", "title", "addressee", "transferred", "answeredBy", "place", "date",
  ]

  private(set) var answers = 0
  private(set) var measures = Tally()
  private(set) var collaborations = Tally()
  private(set) var agencies = Tally()
  private(set) var onMeasures: [String: Share] = [:]
  private(set) var header: [String: Share] = [:]
  private(set) var kinds = KindConfusion()

  /// Counts one answer in. What was not annotated in it is not judged.
  mutating func add(judged: AnswerMarks, found: AnswerMarks) {
    answers += 1
    if let marks = judged.measures {
      let pairing = Pairing(judged: marks, found: found.measures ?? [], likeness: Likeness.measures)
      measures.add(pairing)
      kinds.add(pairing)
      for pair in pairing.pairs { judge(pair.judged, pair.found) }
    }
    if let marks = judged.collaborations {
      collaborations.add(
        Pairing(judged: marks, found: found.collaborations ?? [], likeness: Likeness.collaborations))
    }
    if let marks = judged.agencies {
      agencies.add(Pairing(judged: marks, found: found.agencies ?? [], likeness: Likeness.agencies))
    }
    for field in Self.headerFields {
      guard let known = judged.document?[field] else { continue }
      header[field, default: Share()].add(known.normal == (found.document?[field] ?? .null).normal)
    }
  }

  /// A kind and a status are judged on every measure; a field that may be unknown where either side knows it.
  private mutating func judge(_ judged: Mark, _ found: Mark) {
    for field in Self.measureFields where field != "coarse status" && !judged.leavesUnscored(field) {
      let isAlways = field == "kind" || field == "status"
      guard isAlways || judged[field] != .null || found[field] != .null else { continue }
      onMeasures[field, default: Share()].add(judged[field] == found[field])
    }
    if !judged.leavesUnscored("status") {
      onMeasures["coarse status", default: Share()].add(Self.coarse(judged) == Self.coarse(found))
    }
  }

  private enum Coarse { case done, ongoing, announced }

  /// Nil where the status is none of the form's.
  private static func coarse(_ mark: Mark) -> Coarse? {
    switch mark.fields["status"]?.string.flatMap(MeasureStatus.init) {
    case .done: .done
    case .decided, .ongoing: .ongoing
    case .proposed, .announced: .announced
    case nil: nil
    }
  }
}
