import SvarModel

/// `show --json`.
struct PaperForm: Encodable {
  var question: QuestionForm?
  var answers: [AnswerForm]
  /// Other questions that the same answer answers, and other papers of the same reference.
  var related: [RelatedForm]
  /// What the papers were before, with `--history` alone.
  var history: [VersionForm]?

  init(_ detail: PaperDetail, other: PaperID?) {
    question =
      detail.questions.first.map { QuestionForm($0.question) } ?? detail.answers.first.flatMap(QuestionForm.init)
    answers = detail.answers.map(AnswerForm.init)
    related = detail.questions.dropFirst().map { RelatedForm($0.question) }
    let shown = Set(detail.questions.map(\.question.id.rawValue) + [question?.id].compactMap(\.self))
    for answer in detail.answers {
      for document in answer.answer.questions where !shown.contains(document.description) {
        related.append(RelatedForm(PaperID(document), relation: "answeredTogether"))
      }
    }
    if let other { related.append(RelatedForm(other, relation: "sameReference")) }
  }
}

struct RelatedForm: Encodable {
  var id: String
  var reference: String?
  var title: String?
  var relation: String

  init(_ question: Question) {
    id = question.id.rawValue
    reference = question.reference.description
    title = question.title
    relation = "answeredTogether"
  }

  init(_ id: PaperID, relation: String) {
    self.id = id.rawValue
    reference = id.document?.reference?.description
    self.relation = relation
  }
}

struct PersonForm: Encodable {
  var name: String
  var party: String?

  init(_ person: Person) {
    name = person.name
    party = person.party?.letters
  }
}

struct QuestionForm: Encodable {
  struct Dates: Encodable {
    var lodged: String?
    var forwarded: String?
    var announced: String?
    var answered: String?
    var due: String?
    /// True where `due` follows from the calendar's rule and no paper gives it.
    var dueIsComputed: Bool?
  }

  var kind: String
  var reference: String
  var id: String
  var date: String?
  var title: String
  var askers: [PersonForm]
  /// As the paper has it: title, name or both.
  var askedTo: String?
  var answeredBy: String?
  var status: String
  var statusText: String?
  var dates: Dates
  /// Nil where the question itself is not in the archive.
  var text: String?
  var source: String?
  /// True where all this is only what the answer's own heading tells of the question.
  var isKnownFromAnswerOnly: Bool?

  /// What an answer tells of the first question it answers; nil where it names none.
  init?(_ detail: AnswerDetail) {
    let answer = detail.answer
    let header = detail.extraction.header
    guard let first = answer.references.first else { return nil }
    kind = answer.kind.rawValue
    reference = first.description
    id = DocumentID(answer.kind, first).description
    title = header.title ?? answer.title ?? ""
    askers = header.askers.map(PersonForm.init)
    askedTo = header.addressee ?? (header.transferred ? nil : answer.answeredBy?.display)
    answeredBy = answer.answeredBy?.name
    status = QuestionStatus.answered.rawValue
    dates = Dates(answered: answer.date?.description)
    isKnownFromAnswerOnly = true
  }

  init(_ question: Question) {
    kind = question.kind.rawValue
    reference = question.reference.description
    id = question.id.rawValue
    date = question.date?.description
    title = question.title
    askers = question.askers.map(PersonForm.init)
    askedTo = question.addressee?.display
    answeredBy = question.answeredBy?.name
    status = question.status.rawValue
    statusText = question.statusText
    let deadline = question.deadline
    dates = Dates(
      lodged: question.dates.lodged?.description, forwarded: question.dates.forwarded?.description,
      announced: question.dates.announced?.description, answered: question.dates.answered?.description,
      due: deadline?.day.description, dueIsComputed: deadline?.isComputed)
    text = question.text.found
    source = question.provenance.source
  }
}

struct AnswerForm: Encodable {
  struct SpeechForm: Encodable {
    var number: Int?
    var speaker: String
    var title: String?
    var party: String?
    var text: String
  }

  struct GroupForm: Encodable {
    var id: String
    var name: String
    var members: [String]
    var confidence: String
  }

  var kind: String
  var id: String
  var references: [String]
  var date: String?
  var title: String?
  var answeredBy: String?
  var answeredByTitle: String?
  var addressee: String?
  var transferred: Bool
  var place: String?
  var text: String
  var measures: [MeasureForm]
  var collaborations: [CollaborationForm]
  var agencies: [AgencyForm]
  /// The named groups that the text speaks of, with their members on the answer's date: resolved, not named there.
  var groups: [GroupForm]
  var debate: [SpeechForm]
  var record: String?
  var source: String

  init(_ detail: AnswerDetail) {
    let answer = detail.answer
    let extraction = ExtractionForm(detail.extraction, text: answer.text.found)
    kind = answer.kind.rawValue
    id = answer.id.rawValue
    references = answer.references.map(\.description)
    date = answer.date?.description
    title = answer.title
    answeredBy = answer.answeredBy?.name
    answeredByTitle = answer.answeredBy?.title
    addressee = detail.extraction.header.addressee
    transferred = detail.extraction.header.transferred
    place = detail.extraction.header.place
    text = answer.text.found
    measures = extraction.measures
    collaborations = extraction.collaborations
    agencies = extraction.agencies
    groups = detail.groups.map {
      GroupForm(id: $0.id, name: $0.name, members: $0.members, confidence: $0.confidence)
    }
    debate = answer.debate.map {
      SpeechForm(
        number: $0.number, speaker: $0.speaker, title: $0.title, party: $0.party?.letters, text: $0.text.plain)
    }
    record = answer.record
    source = answer.provenance.source
  }
}
