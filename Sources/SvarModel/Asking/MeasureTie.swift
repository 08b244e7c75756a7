/// Why a mention is taken for the same measure as another.
public struct MeasureTie: Hashable, Sendable, Codable {
  /// What two mentions have in common, the surest first.
  public enum Rule: Int, Hashable, Sendable, Codable, CaseIterable {
    /// The number of the instrument: directions, bill, report, statute, committee, diary.
    case number
    /// The very same clause on the same day.
    case clause
    /// A programme known by its number of points, in the same term of parliament.
    case points
    /// A paper or a programme by its title.
    case title
    /// An inquiry or a programme by its name, in the same term of parliament.
    case name
    /// The same agencies, or the same kind of work, on the same subject at the same time.
    case subject

    /// As JSON has it.
    public var code: String {
      switch self {
      case .number: "number"
      case .clause: "clause"
      case .points: "points"
      case .title: "title"
      case .name: "name"
      case .subject: "subject"
      }
    }
  }

  public var rule: Rule
  /// What they share, in the papers' own words.
  public var shared: String
  /// The answer with the mention that it was tied to.
  public var other: PaperID
  public var otherReference: Reference

  public init(rule: Rule, shared: String, other: PaperID, otherReference: Reference) {
    self.rule = rule
    self.shared = shared
    self.other = other
    self.otherReference = otherReference
  }
}
