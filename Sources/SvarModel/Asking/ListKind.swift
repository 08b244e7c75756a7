/// The kinds of thing that are listed, opened and searched alike.
public enum ListKind: String, Hashable, Sendable, Codable, CaseIterable {
  case question, answer, measure, collaboration, agency
}
