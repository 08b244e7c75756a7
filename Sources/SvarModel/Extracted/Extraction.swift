/// Everything that was read out of one answer's text.
public struct Extraction: Hashable, Sendable, Codable {
  public var header: AnswerHeader
  /// In the order of the text.
  public var measures: [Measure]
  public var collaborations: [Collaboration]
  public var agencies: [AgencyMention]
  /// What will not be done, in the order of the text; never among the measures.
  public var refusals: [Refusal]

  public init(
    header: AnswerHeader = AnswerHeader(), measures: [Measure] = [], collaborations: [Collaboration] = [],
    agencies: [AgencyMention] = [], refusals: [Refusal] = []
  ) {
    self.header = header
    self.measures = measures
    self.collaborations = collaborations
    self.agencies = agencies
    self.refusals = refusals
  }

  /// Reads what an archive has kept; one that was written before refusals were read has none.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    header = try values.decode(AnswerHeader.self, forKey: .header)
    measures = try values.decode([Measure].self, forKey: .measures)
    collaborations = try values.decode([Collaboration].self, forKey: .collaborations)
    agencies = try values.decode([AgencyMention].self, forKey: .agencies)
    refusals = try values.decodeIfPresent([Refusal].self, forKey: .refusals) ?? []
  }
}
