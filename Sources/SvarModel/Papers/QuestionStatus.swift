/// What has become of a question.
public enum QuestionStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case answered
  /// Lodged and not yet answered, as far as the papers tell.
  case waiting
  /// Taken back by the member (*återtagen*).
  case withdrawn
  /// Fallen because the member or the minister left, or the session ended (*förfallen*).
  case lapsed
  /// The government has said that it will not be answered (*besvaras ej*).
  case declined
  case unknown
}
