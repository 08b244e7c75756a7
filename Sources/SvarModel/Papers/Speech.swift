/// What one speaker says, once, in a debate of the chamber.
public struct Speech: Hashable, Sendable, Codable {
  /// The number of the speech within the sitting (*anförande*); nil where it is not given.
  public var number: Int?
  /// The name as the record has it, often in capitals.
  public var speaker: String
  public var title: String?
  public var party: Party?
  public var text: PaperText

  public init(number: Int? = nil, speaker: String, title: String? = nil, party: Party? = nil, text: PaperText) {
    self.number = number
    self.speaker = speaker
    self.title = title
    self.party = party
    self.text = text
  }
}
