/// What a reader's pointer to a paper leads to.
public enum PointerResolution: Hashable, Sendable {
  /// The paper; `other` where the reference names an interpellation as well.
  case found(PaperID, other: PaperID?)
  case missing
}
