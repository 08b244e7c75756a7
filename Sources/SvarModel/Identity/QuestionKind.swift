/// The two ways in which a member puts a question to a minister.
public enum QuestionKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A written question (*skriftlig fråga*), answered in writing.
  case written
  /// An interpellation, answered and debated in the chamber.
  case interpellation

  /// The series of its document ids.
  public var series: DocumentSeries {
    switch self {
    case .written: .writtenQuestion
    case .interpellation: .interpellation
    }
  }
}
