/// What names one thing of a list, the same from one query and one run to the next.
public enum ItemID: Hashable, Sendable {
  case paper(PaperID)
  /// A measure by the archive's own stable id.
  case measure(String)
  /// A collaboration by its group (`mob-12`) or by its members.
  case collaboration(String)
  /// An agency by its official name.
  case agency(String)
  /// What will not be done, by the archive's own stable id.
  case refusal(String)
  /// Agencies against each other, by what is counted: answers, or collaborations.
  case matrix(ListKind)
}
