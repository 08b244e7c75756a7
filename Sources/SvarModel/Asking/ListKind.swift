/// The kinds of thing that are listed, opened and searched alike.
public enum ListKind: String, Hashable, Sendable, Codable, CaseIterable {
  case question, answer, measure, collaboration, agency
  /// What ministers have said will not be done; never among the measures.
  case refusal
}
