/// A row of the list of what will not be done.
public struct RefusalRow: Hashable, Sendable {
  /// Follows from the answer and its words, and so stays the same in every archive that holds the answer.
  public var id: String
  /// What will not be done, in the answer's words.
  public var act: Marked
  public var answer: PaperID
  public var kind: QuestionKind
  public var reference: Reference
  public var date: Day?
  public var minister: Marked?
  /// The answer's title.
  public var title: String

  public init(
    id: String, act: Marked, answer: PaperID, kind: QuestionKind, reference: Reference, date: Day?, minister: Marked?,
    title: String
  ) {
    self.id = id
    self.act = act
    self.answer = answer
    self.kind = kind
    self.reference = reference
    self.date = date
    self.minister = minister
    self.title = title
  }
}

/// What a minister said will not be done, with the sentence and where it stands.
public struct RefusalDetail: Hashable, Sendable {
  public var row: RefusalRow
  /// The whole sentence.
  public var sentence: Marked
  /// Where the clause that denies is in the sentence.
  public var clause: Span?
  /// Official names of the agencies that the clause names.
  public var agencies: [String]
  /// The questions that the answer answers.
  public var questions: [QuestionRow]
  /// What else the answer says will not be done.
  public var others: [RefusalRow]
  /// The rule that found it.
  public var rule: String

  public init(
    row: RefusalRow, sentence: Marked, clause: Span? = nil, agencies: [String] = [], questions: [QuestionRow] = [],
    others: [RefusalRow] = [], rule: String
  ) {
    self.row = row
    self.sentence = sentence
    self.clause = clause
    self.agencies = agencies
    self.questions = questions
    self.others = others
    self.rule = rule
  }
}
