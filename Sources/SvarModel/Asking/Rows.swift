/// One line of a list.
public enum ListRow: Hashable, Sendable, Identifiable {
  case question(QuestionRow)
  case answer(AnswerRow)
  case measure(MeasureRow)
  case collaboration(CollaborationRow)
  case agency(AgencyRow)
  case refusal(RefusalRow)

  public var id: ItemID {
    switch self {
    case .question(let row): .paper(row.id)
    case .answer(let row): .paper(row.id)
    case .measure(let row): .measure(row.id)
    case .collaboration(let row): .collaboration(row.id)
    case .agency(let row): .agency(row.name.text)
    case .refusal(let row): .refusal(row.id)
    }
  }

  /// The day that lists are ordered by; of a measure, collaboration or agency the last one.
  public var date: Day? {
    switch self {
    case .question(let row): row.date
    case .answer(let row): row.date
    case .measure(let row): row.last
    case .collaboration(let row): row.last
    case .agency(let row): row.last
    case .refusal(let row): row.date
    }
  }

  /// The passage that a query matched; nil where nothing was searched for, or the row itself tells it all.
  public var snippet: Marked? {
    switch self {
    case .question(let row): row.snippet
    case .answer(let row): row.snippet
    case .measure, .collaboration, .agency, .refusal: nil
    }
  }
}

public struct QuestionRow: Hashable, Sendable {
  public var id: PaperID
  public var kind: QuestionKind
  public var reference: Reference
  public var date: Day?
  /// The first asker; others are counted.
  public var asker: Marked?
  public var party: Party?
  public var moreAskers: Int
  public var title: Marked
  public var status: QuestionStatus
  /// Whether the archive holds an answer to it: a question is told to be answered by its own record, too.
  public var hasAnswer: Bool
  /// The best passage that matched; nil where nothing was searched for or the title alone matched.
  public var snippet: Marked?

  public init(
    id: PaperID, kind: QuestionKind, reference: Reference, date: Day?, asker: Marked?, party: Party?,
    moreAskers: Int = 0, title: Marked, status: QuestionStatus, hasAnswer: Bool = false, snippet: Marked? = nil
  ) {
    self.id = id
    self.kind = kind
    self.reference = reference
    self.date = date
    self.asker = asker
    self.party = party
    self.moreAskers = moreAskers
    self.title = title
    self.status = status
    self.hasAnswer = hasAnswer
    self.snippet = snippet
  }
}

public struct AnswerRow: Hashable, Sendable {
  public var id: PaperID
  public var kind: QuestionKind
  /// The first of the questions answered.
  public var reference: Reference
  public var moreReferences: Int
  public var date: Day?
  /// Nil where the paper does not say who answers.
  public var minister: Marked?
  public var party: Party?
  public var title: Marked
  /// Days from the question's date to the answer's; nil where either is unknown.
  public var days: Int?
  public var snippet: Marked?

  public init(
    id: PaperID, kind: QuestionKind, reference: Reference, moreReferences: Int = 0, date: Day?, minister: Marked?,
    party: Party?, title: Marked, days: Int?, snippet: Marked? = nil
  ) {
    self.id = id
    self.kind = kind
    self.reference = reference
    self.moreReferences = moreReferences
    self.date = date
    self.minister = minister
    self.party = party
    self.title = title
    self.days = days
    self.snippet = snippet
  }
}

public struct MeasureRow: Hashable, Sendable {
  public var id: String
  public var kind: MeasureKind
  /// The last word about it.
  public var status: MeasureStatus
  public var name: Marked
  /// How many answers mention it.
  public var answers: Int
  public var first: Day?
  public var last: Day?

  /// By when it was last said that it would be done.
  public var deadline: PartialDate?
  /// Where the name alone says nothing ("Betänkandet"): the agencies and the title of the answer that it stands in, as
  /// written there. Empty where the name speaks for itself.
  public var context: String

  public init(
    id: String, kind: MeasureKind, status: MeasureStatus, name: Marked, answers: Int, first: Day?, last: Day?,
    deadline: PartialDate? = nil, context: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.name = name
    self.answers = answers
    self.first = first
    self.last = last
    self.deadline = deadline
    self.context = context
  }
}

public struct CollaborationRow: Hashable, Sendable {
  public var id: String
  /// The group's name, or its members.
  public var name: Marked
  public var purpose: String
  public var answers: Int
  public var first: Day?
  public var last: Day?

  public init(id: String, name: Marked, purpose: String, answers: Int, first: Day?, last: Day?) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.answers = answers
    self.first = first
    self.last = last
  }
}

public struct AgencyRow: Hashable, Sendable {
  public var name: Marked
  public var abbreviation: String?
  /// Answers that name it.
  public var answers: Int
  /// Measures that concern it by name.
  public var measures: Int
  public var first: Day?
  public var last: Day?

  public init(name: Marked, abbreviation: String?, answers: Int, measures: Int, first: Day?, last: Day?) {
    self.name = name
    self.abbreviation = abbreviation
    self.answers = answers
    self.measures = measures
    self.first = first
    self.last = last
  }
}
