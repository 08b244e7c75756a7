import SvarArchive
import SvarModel

/// `measures --json`.
struct MeasuresForm: Encodable {
  struct Row: Encodable {
    var id: String
    var kind: String
    var status: String
    var name: String
    /// Where the name alone says nothing: agencies and the title of the answer, as written.
    var context: String?
    var answers: Int
    var first: String?
    var last: String?
    var deadline: String?
    var deadlineState: String?
    /// With `--details` alone.
    var mentions: [MentionForm]?
  }

  var total: Int
  var measures: [Row]

  init(total: Int, rows: [ListRow], today: Day) {
    self.total = total
    measures = rows.compactMap { row in
      guard case .measure(let row) = row else { return nil }
      let state = DeadlineState(row, on: today)
      return Row(
        id: row.id, kind: row.kind.rawValue, status: row.status.rawValue, name: row.name.text,
        context: row.context.isEmpty ? nil : row.context, answers: row.answers, first: row.first?.description,
        last: row.last?.description, deadline: row.deadline?.description, deadlineState: state?.code)
    }
  }

  mutating func addMentions(from archive: Archive) async throws {
    for index in measures.indices {
      guard let detail = try await archive.measure(measures[index].id, query: "") else { continue }
      measures[index].mentions = zip(detail.mentions, MeasureChange.along(detail.mentions)).map(MentionForm.init)
    }
  }
}

/// What one answer says of a measure.
struct MentionForm: Encodable {
  struct ChangeForm: Encodable {
    var what: String
    var from: String
    var to: String
  }

  struct TieForm: Encodable {
    var rule: String
    var shared: String
    var reference: String
    var id: String
  }

  var reference: String
  var id: String
  var date: String?
  var minister: String?
  var status: String
  var sentence: String
  var year: Int?
  var deadline: String?
  /// The sentence that names the deadline, where it is another.
  var deadlineSentence: String?
  var amount: Int?
  var agencies: [String]
  /// The rule that found it.
  var rule: String
  /// What it says otherwise than the mentions before it.
  var changes: [ChangeForm]
  /// Why it is taken for the same measure as an earlier mention; nil for the first.
  var sameAs: TieForm?

  init(_ mention: MeasureDetail.Mention, _ changes: [MeasureChange]) {
    let (answer, measure) = (mention.answer, mention.measure)
    reference = answer.reference.description
    id = answer.id.rawValue
    date = answer.date?.description
    minister = answer.minister?.text
    status = measure.status.rawValue
    sentence = mention.sentence.text.isEmpty ? mention.clause.text : mention.sentence.text
    year = measure.year
    deadline = measure.deadline?.description
    deadlineSentence = mention.deadlineSentence
    amount = measure.amount?.value
    agencies = measure.agencies
    rule = measure.rule
    self.changes = changes.map { change in
      switch change {
      case .status(let old, let new): ChangeForm(what: "status", from: old.rawValue, to: new.rawValue)
      case .deadline(let old, let new): ChangeForm(what: "deadline", from: old.description, to: new.description)
      case .amount(let old, let new): ChangeForm(what: "amount", from: String(old.value), to: String(new.value))
      }
    }
    sameAs = mention.tie.map {
      TieForm(
        rule: $0.rule.code, shared: $0.shared, reference: $0.otherReference.description, id: $0.other.rawValue)
    }
  }
}

extension DeadlineState {
  /// As JSON has it.
  var code: String {
    switch self {
    case .coming: "coming"
    case .passedInSilence: "passedInSilence"
    case .passed: "passed"
    case .kept: "kept"
    case .reached: "reached"
    }
  }
}
