/// What kind of paper a document id names: the two characters after the session's code.
///
/// Source: data.riksdagen.se, "Så funkar dokument-id".
public enum DocumentSeries: Hashable, Sendable {
  case interpellation
  case writtenQuestion
  case writtenAnswer
  /// Any other series, such as `09` (the chamber's records), kept as it is written.
  case other(String)

  public init(_ code: some StringProtocol) {
    switch code {
    case "10": self = .interpellation
    case "11": self = .writtenQuestion
    case "12": self = .writtenAnswer
    default: self = .other(code.uppercased())
    }
  }

  /// The two characters as they stand in the id.
  public var code: String {
    switch self {
    case .interpellation: "10"
    case .writtenQuestion: "11"
    case .writtenAnswer: "12"
    case .other(let code): code
    }
  }
}
