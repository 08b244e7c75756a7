/// What the head and foot of an answer's text say about it. Unknown stays nil; nothing is guessed.
public struct AnswerHeader: Hashable, Sendable, Codable {
  /// Every question answered, in the order of the heading.
  public var references: [Reference]
  public var kind: QuestionKind?
  /// In the order of the heading, each once.
  public var askers: [Person]
  /// The question's title as the heading or the title line gives it.
  public var title: String?
  /// The minister the question was put to, only where that is another than the one who answers; as the text has it.
  public var addressee: String?
  /// The text says that the question was handed over.
  public var transferred: Bool
  /// The name alone, as written.
  public var answeredBy: Minister?
  public var place: String?
  public var date: Day?

  public init(
    references: [Reference] = [], kind: QuestionKind? = nil, askers: [Person] = [], title: String? = nil,
    addressee: String? = nil, transferred: Bool = false, answeredBy: Minister? = nil, place: String? = nil,
    date: Day? = nil
  ) {
    self.references = references
    self.kind = kind
    self.askers = askers
    self.title = title
    self.addressee = addressee
    self.transferred = transferred
    self.answeredBy = answeredBy
    self.place = place
    self.date = date
  }
}
