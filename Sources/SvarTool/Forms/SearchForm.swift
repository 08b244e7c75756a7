import SvarModel

/// `search --json`, and the lists' commands with their own name for the rows.
struct SearchForm: Encodable {
  struct Result: Encodable {
    var kind: String
    var reference: String?
    var id: String
    var date: String?
    var title: String
    var person: String?
    var party: String?
    var snippet: String
    /// Start and end of each hit, in Unicode scalars of ``snippet``.
    var hits: [[Int]]
    var status: String?
    var answers: Int?
    var first: String?
    var last: String?
  }

  var query: String
  var total: Int
  var milliseconds: Double
  var results: [Result]
  /// What to ask instead; only where nothing was found.
  var suggestions: [SuggestionForm]?
}

extension SearchForm.Result {
  init(_ row: ListRow) {
    switch row {
    case .question(let row): self.init(row)
    case .answer(let row): self.init(row)
    case .measure(let row): self.init(row)
    case .collaboration(let row): self.init(row)
    case .agency(let row): self.init(row)
    case .refusal(let row): self.init(row)
    }
  }

  private init(_ row: QuestionRow) {
    self.init(
      kind: ListKind.question.rawValue, reference: row.reference.description, id: row.id.rawValue,
      date: row.date?.description, title: row.title.text, person: row.asker?.text, party: row.party?.letters,
      best: row.snippet ?? row.title)
    status = row.status.rawValue
  }

  private init(_ row: AnswerRow) {
    self.init(
      kind: ListKind.answer.rawValue, reference: row.reference.description, id: row.id.rawValue,
      date: row.date?.description, title: row.title.text, person: row.minister?.text, party: row.party?.letters,
      best: row.snippet ?? row.title)
  }

  private init(_ row: MeasureRow) {
    self.init(
      kind: ListKind.measure.rawValue, reference: nil, id: row.id, date: row.last?.description, title: row.name.text,
      person: nil, party: nil, best: row.name)
    status = row.status.rawValue
    answers = row.answers
    first = row.first?.description
    last = row.last?.description
  }

  private init(_ row: CollaborationRow) {
    self.init(
      kind: ListKind.collaboration.rawValue, reference: nil, id: row.id, date: row.last?.description,
      title: row.name.text, person: nil, party: nil, best: row.name)
    answers = row.answers
    first = row.first?.description
    last = row.last?.description
  }

  private init(_ row: AgencyRow) {
    self.init(
      kind: ListKind.agency.rawValue, reference: nil, id: row.name.text, date: row.last?.description,
      title: row.name.text, person: nil, party: nil, best: row.name)
    answers = row.answers
    first = row.first?.description
    last = row.last?.description
  }

  private init(_ row: RefusalRow) {
    self.init(
      kind: ListKind.refusal.rawValue, reference: row.reference.description, id: row.id, date: row.date?.description,
      title: row.act.text, person: row.minister?.text, party: nil, best: row.act)
  }

  private init(
    kind: String, reference: String?, id: String, date: String?, title: String, person: String?, party: String?,
    best: Marked
  ) {
    self.kind = kind
    self.reference = reference
    self.id = id
    self.date = date
    self.title = title
    self.person = person
    self.party = party
    snippet = best.text
    hits = best.hits.map { [$0.start, $0.end] }
  }
}
