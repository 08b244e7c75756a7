/// The days in a question's life; each nil where the papers do not give it.
public struct QuestionDates: Hashable, Sendable, Codable {
  /// *Inlämnad* (`INL`).
  public var lodged: Day?
  /// *Överlämnad* to the government.
  public var forwarded: Day?
  /// *Anmäld* in the chamber (`ANM`).
  public var announced: Day?
  /// *Besvarad* (`BESV`).
  public var answered: Day?
  /// *Sista svarsdatum* (`SISVA`).
  public var due: Day?

  public init(
    lodged: Day? = nil, forwarded: Day? = nil, announced: Day? = nil, answered: Day? = nil, due: Day? = nil
  ) {
    self.lodged = lodged
    self.forwarded = forwarded
    self.announced = announced
    self.answered = answered
    self.due = due
  }
}
