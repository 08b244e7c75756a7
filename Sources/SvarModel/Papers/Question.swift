/// A question that one or several members have put to a minister.
public struct Question: Hashable, Sendable, Codable, Identifiable {
  public var kind: QuestionKind
  public var reference: Reference
  /// As the paper has it, without a line break at its end; empty where it has none.
  public var title: String
  public var askers: [Person]
  /// The minister whom the question was put to.
  public var addressee: Minister?
  /// The minister who answered, by the question's own metadata; often another than the addressee.
  public var answeredBy: Minister?
  public var status: QuestionStatus
  /// What the paper itself calls its state, as written: "Interpellationen är återtagen".
  public var statusText: String?
  public var dates: QuestionDates
  public var text: PaperText
  /// Answers that the paper's own metadata names.
  public var answers: [PaperID]
  /// Questions answered together with this one, by its own metadata.
  public var answeredTogetherWith: [Reference]
  /// What the speakers said where this interpellation was debated and no answer is tied to the debate.
  public var debate: [Speech]
  public var provenance: Provenance

  public init(
    kind: QuestionKind, reference: Reference, title: String, askers: [Person] = [], addressee: Minister? = nil,
    answeredBy: Minister? = nil, status: QuestionStatus = .unknown, statusText: String? = nil,
    dates: QuestionDates = QuestionDates(), text: PaperText, answers: [PaperID] = [],
    answeredTogetherWith: [Reference] = [], debate: [Speech] = [], provenance: Provenance
  ) {
    self.kind = kind
    self.reference = reference
    self.title = title
    self.askers = askers
    self.addressee = addressee
    self.answeredBy = answeredBy
    self.status = status
    self.statusText = statusText
    self.dates = dates
    self.text = text
    self.answers = answers
    self.answeredTogetherWith = answeredTogetherWith
    self.debate = debate
    self.provenance = provenance
  }

  /// The document id, by rule where the paper gives none.
  public var document: DocumentID { DocumentID(kind, reference) }
  public var id: PaperID { PaperID(document) }

  /// The day to sort and show: lodged, else handed over, else announced; nil where the paper gives none.
  public var date: Day? { dates.lodged ?? dates.forwarded ?? dates.announced }

  /// The last day to answer: as given, else by the rule for a written question, marked so.
  public var deadline: AnswerDeadline? {
    if let due = dates.due { return AnswerDeadline(given: due) }
    guard kind == .written, let lodged = dates.lodged else { return nil }
    return AnswerDeadline.computed(forLodged: lodged)
  }
}
