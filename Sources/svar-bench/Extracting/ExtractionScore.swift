import SvarModel

/// How what is read out of answers stands against what careful readers have marked in them.
///
/// A measure is found where its head overlaps a marked head by Dice 0.5 or its clause a marked clause by 0.6; its fields
/// are judged on such pairs alone, and one that neither side knows is not judged. A collaboration is found where its
/// parties or what they do overlap by 0.5, or where it names the same group in words that overlap at all; an agency where
/// the words overlap by 0.5 and the name is the same.
struct ExtractionScore {
  enum Field: String, CaseIterable {
    case kind, status, coarseStatus, year, deadline, amount, quantity
  }

  static let headerFields = [
    "references", "askers", "title", "addressee", "transferred", "answeredBy", "place", "date",
  ]

  private(set) var answers = 0
  private(set) var measures = FoundCounts()
  private(set) var collaborations = FoundCounts()
  private(set) var agencies = FoundCounts()
  private(set) var fields: [Field: FieldCounts] = [:]
  private(set) var header: [String: FieldCounts] = [:]
  /// How often a marked kind (first) was read as a kind (second).
  private(set) var kinds: [String: [String: Int]] = [:]

  mutating func add(_ annotation: Annotation, _ found: Extraction) {
    answers += 1
    if let marked = annotation.measures { add(marked, found.measures) }
    if let marked = annotation.collaborations {
      let pairs = Overlap.pairs(marked, found.collaborations, score: Self.score)
      collaborations.add(pairs, optional: marked.map { $0.optional ?? false }, found: found.collaborations.count)
    }
    if let marked = annotation.agencies {
      let pairs = Overlap.pairs(marked, found.agencies) { mark, agency in
        mark.name == agency.name ? Overlap.dice(Span(mark.start, max(mark.start, mark.end)), agency.span) / 0.5 : 0
      }
      agencies.add(pairs, optional: marked.map { $0.optional ?? false }, found: found.agencies.count)
    }
    let read = FoundMarks.header(found.header)
    for (name, mark) in annotation.document ?? [:] where Self.headerFields.contains(name) {
      header[name, default: FieldCounts()].add(read[name] ?? .nothing == mark)
    }
  }

  private mutating func add(_ marked: [Annotation.MarkedMeasure], _ found: [Measure]) {
    let pairs = Overlap.pairs(marked, found) { mark, measure in
      max(
        Overlap.dice(mark.head?.span, measure.head) / 0.5, Overlap.dice(mark.clause?.span, measure.clause) / 0.6)
    }
    measures.add(pairs, optional: marked.map { $0.optional ?? false }, found: found.count)
    for pair in pairs where marked[pair.marked].optional != true { judge(marked[pair.marked], found[pair.found]) }
  }

  private mutating func judge(_ mark: Annotation.MarkedMeasure, _ measure: Measure) {
    let unscored = Set(mark.unscored ?? [])
    func add(_ field: Field, _ isRight: Bool) {
      if !unscored.contains(field.rawValue) { fields[field, default: FieldCounts()].add(isRight) }
    }
    add(.kind, mark.kind == measure.kind.rawValue)
    if !unscored.contains("kind") { kinds[mark.kind, default: [:]][measure.kind.rawValue, default: 0] += 1 }
    add(.status, mark.status == measure.status.rawValue)
    if !unscored.contains("status") {
      add(.coarseStatus, MeasureStatus(rawValue: mark.status).map(Self.coarse) == Self.coarse(measure.status))
    }
    let told: [(Field, Mark, Mark)] = [
      (.year, mark.year ?? .nothing, measure.year.map { .number(Double($0)) } ?? .nothing),
      (.deadline, mark.deadline ?? .nothing, .of(measure.deadline?.description)),
      (.amount, mark.amount ?? .nothing, FoundMarks.amount(measure.amount)),
      (.quantity, mark.quantity ?? .nothing, FoundMarks.quantity(measure.quantity)),
    ]
    for (field, marked, found) in told where marked != .nothing || found != .nothing { add(field, marked == found) }
  }

  private static func score(_ mark: Annotation.MarkedCollaboration, _ found: Collaboration) -> Double {
    let party = Overlap.dice(mark.party?.span, found.party)
    if let group = mark.group, !group.isEmpty, group == found.group, party > 0 { return 2 }
    return max(party, Overlap.dice(mark.activity?.span, found.activity)) / 0.5
  }

  /// Done, going on, or to come: what a reader of a list sees at once.
  static func coarse(_ status: MeasureStatus) -> Int {
    switch status {
    case .done: 0
    case .decided, .ongoing: 1
    case .proposed, .announced: 2
    }
  }
}

extension FoundCounts {
  /// What is optional counts neither way, whether it was found or not.
  fileprivate mutating func add(_ pairs: [(marked: Int, found: Int)], optional: [Bool], found: Int) {
    let hit = Set(pairs.map(\.marked))
    right += pairs.count { !optional[$0.marked] }
    missed += optional.indices.count { !optional[$0] && !hit.contains($0) }
    extra += found - pairs.count
  }
}
