/// A minister's answer to one question or to several at once.
public struct Answer: Hashable, Sendable, Codable, Identifiable {
  public var kind: QuestionKind
  /// The questions answered, in the order of the heading; never empty once a paper is kept.
  public var references: [Reference]
  public var title: String?
  /// Who answers, where the paper says; unknown stays unknown.
  public var answeredBy: Minister?
  /// The day of the answer: of its closing line, its metadata or the chamber's sitting.
  public var date: Day?
  public var text: PaperText
  /// What was said after the answer, for an interpellation: never part of the answer itself.
  public var debate: [Speech]
  /// The chamber's record that holds the answer: "2009/10:128"; nil for a written one.
  public var record: String?
  public var provenance: Provenance

  public init(
    kind: QuestionKind, references: [Reference], title: String? = nil, answeredBy: Minister? = nil, date: Day? = nil,
    text: PaperText, debate: [Speech] = [], record: String? = nil, provenance: Provenance
  ) {
    self.kind = kind
    self.references = references
    self.title = title
    self.answeredBy = answeredBy
    self.date = date
    self.text = text
    self.debate = debate
    self.record = record
    self.provenance = provenance
  }

  /// - Precondition: there is a reference.
  public var id: PaperID { PaperID(answerTo: kind, references[0]) }

  /// The documents of the questions answered.
  public var questions: [DocumentID] { references.map { DocumentID(kind, $0) } }
}
