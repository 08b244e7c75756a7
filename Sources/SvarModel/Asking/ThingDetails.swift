/// A measure with every answer that mentions it, oldest first.
public struct MeasureDetail: Hashable, Sendable {
  public var row: MeasureRow
  public var agencies: [String]
  public var mentions: [Mention]

  /// What one answer says about the measure.
  public struct Mention: Hashable, Sendable {
    public var answer: AnswerRow
    public var measure: Measure
    /// The clause as written, with hits.
    public var clause: Marked
    /// The whole sentence around the clause, with hits; empty where it is the clause.
    public var sentence: Marked
    /// The sentence that names the deadline, where it is another than that.
    public var deadlineSentence: String?
    /// Why it is taken for the same measure as an earlier one; nil for the first, and for what stands in one answer alone.
    public var tie: MeasureTie?

    public init(
      answer: AnswerRow, measure: Measure, clause: Marked, sentence: Marked = Marked(""),
      deadlineSentence: String? = nil, tie: MeasureTie? = nil
    ) {
      self.answer = answer
      self.measure = measure
      self.clause = clause
      self.sentence = sentence
      self.deadlineSentence = deadlineSentence
      self.tie = tie
    }
  }

  public init(row: MeasureRow, agencies: [String], mentions: [Mention]) {
    self.row = row
    self.agencies = agencies
    self.mentions = mentions
  }
}

/// A collaboration with its members and the answers that speak of it, oldest first.
public struct CollaborationDetail: Hashable, Sendable {
  public var row: CollaborationRow
  /// Nil where it is no named group.
  public var group: CollaborationGroup?
  /// Official names that texts themselves give.
  public var namedMembers: [String]
  /// Other collaborations of the same agencies.
  public var others: [CollaborationRow]
  public var mentions: [Mention]
  /// Since when texts name each member in it, by official name.
  public var namedSince: [String: Day] = [:]
  /// The group's earlier and later forms, oldest first, itself among them; empty where it has only one.
  public var stages: [CollaborationGroup] = []
  /// Measures that the collaboration rests on: given to the group, or to its members in an answer that speaks of it.
  public var measures: [MeasureRow] = []

  public struct Mention: Hashable, Sendable {
    public var answer: AnswerRow
    public var party: String
    public var activity: Marked
    public var strength: Collaboration.Strength
    /// The rule that found it; nil where that is not known.
    public var rule: String?

    public init(
      answer: AnswerRow, party: String, activity: Marked, strength: Collaboration.Strength, rule: String? = nil
    ) {
      self.answer = answer
      self.party = party
      self.activity = activity
      self.strength = strength
      self.rule = rule
    }
  }

  public init(
    row: CollaborationRow, group: CollaborationGroup?, namedMembers: [String], others: [CollaborationRow],
    mentions: [Mention]
  ) {
    self.row = row
    self.group = group
    self.namedMembers = namedMembers
    self.others = others
    self.mentions = mentions
  }
}

/// An agency with everything that the archive tells of it.
public struct AgencyDetail: Hashable, Sendable {
  public var row: AgencyRow
  /// Its entry in the register; nil where the register has none.
  public var agency: Agency?
  /// Former names, oldest first.
  public var formerNames: [Agency]
  /// Measures that concern it by name, newest first.
  public var measures: [MeasureRow]
  /// Collaborations in which a text names it.
  public var collaborations: [CollaborationRow]
  /// Collaborations it takes part in only as a member of a named group.
  public var throughGroups: [CollaborationRow]
  /// Answers that name it, newest first; at most a few hundred.
  public var answers: [AnswerRow]
  /// The measures among ``measures`` that are assignments.
  public var assignments: [MeasureRow] { measures.filter { $0.kind == .assignment } }
  /// Measures given to a named group that it is a member of.
  public var groupMeasures: [MeasureRow] = []
  /// Whom it does something together with, the most often first.
  public var partners: [AgencyPartner] = []
  /// What replaced it, and what replaced that, in order.
  public var successors: [Agency] = []

  public init(
    row: AgencyRow, agency: Agency?, formerNames: [Agency], measures: [MeasureRow],
    collaborations: [CollaborationRow], throughGroups: [CollaborationRow], answers: [AnswerRow]
  ) {
    self.row = row
    self.agency = agency
    self.formerNames = formerNames
    self.measures = measures
    self.collaborations = collaborations
    self.throughGroups = throughGroups
    self.answers = answers
  }
}
