/// Everything that was read out of one answer's text.
public struct Extraction: Hashable, Sendable, Codable {
  public var header: AnswerHeader
  /// In the order of the text.
  public var measures: [Measure]
  public var collaborations: [Collaboration]
  public var agencies: [AgencyMention]

  public init(
    header: AnswerHeader = AnswerHeader(), measures: [Measure] = [], collaborations: [Collaboration] = [],
    agencies: [AgencyMention] = []
  ) {
    self.header = header
    self.measures = measures
    self.collaborations = collaborations
    self.agencies = agencies
  }
}
