/// A question with its answers, or an answer with its questions, with what a query matched in them.
public struct PaperDetail: Hashable, Sendable {
  public var questions: [QuestionDetail]
  public var answers: [AnswerDetail]

  public init(questions: [QuestionDetail], answers: [AnswerDetail]) {
    self.questions = questions
    self.answers = answers
  }
}

public struct QuestionDetail: Hashable, Sendable {
  public var question: Question
  /// The title and its hits.
  public var title: Marked
  /// What matched in the text's paragraphs, in order.
  public var hits: [PaperText.Place]

  public init(question: Question, title: Marked, hits: [PaperText.Place] = []) {
    self.question = question
    self.title = title
    self.hits = hits
  }
}

public struct AnswerDetail: Hashable, Sendable {
  public var answer: Answer
  public var extraction: Extraction
  /// For each measure of the extraction, in order: the id of the thing it is a mention of, and how many answers
  /// mention that.
  public var measureIDs: [MeasureMention]
  /// For each collaboration of the extraction, in order: its id in the list of collaborations.
  public var collaborationIDs: [String]
  /// The groups that the extraction names, with their members on the answer's date.
  public var groups: [CollaborationGroup]
  public var hits: [PaperText.Place]
  /// For each speech of the debate, what matched in it.
  public var debateHits: [[PaperText.Place]]

  public struct MeasureMention: Hashable, Sendable {
    public var id: String
    public var answers: Int

    public init(id: String, answers: Int) {
      self.id = id
      self.answers = answers
    }
  }

  public init(
    answer: Answer, extraction: Extraction, measureIDs: [MeasureMention] = [], collaborationIDs: [String] = [],
    groups: [CollaborationGroup] = [], hits: [PaperText.Place] = [], debateHits: [[PaperText.Place]] = []
  ) {
    self.answer = answer
    self.extraction = extraction
    self.measureIDs = measureIDs
    self.collaborationIDs = collaborationIDs
    self.groups = groups
    self.hits = hits
    self.debateHits = debateHits
  }
}
