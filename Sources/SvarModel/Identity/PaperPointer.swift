/// What a reader types to name a paper: `2020/21:89`, `ip 2020/21:89`, `fråga 2020/21:89`, `H81189`, in either case.
public enum PaperPointer: Hashable, Sendable {
  /// A reference with the kind that was named, if one was; without it the written question is meant first.
  case reference(Reference, kind: QuestionKind?)
  case id(PaperID)

  /// Nil where the text names no paper and may be a query instead.
  public init?(_ text: some StringProtocol) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\u{A0}" })
    guard let last = words.last, words.count <= 2 else { return nil }
    var kind: QuestionKind?
    if words.count == 2 {
      switch words[0].lowercased() {
      case "ip", "interpellation": kind = .interpellation
      case "fr", "fråga", "question": kind = .written
      default: return nil
      }
    }
    if let reference = Reference(last) {
      self = .reference(reference, kind: kind)
    } else if kind == nil, let id = PaperID(rawValue: String(last)) {
      self = .id(id)
    } else {
      return nil
    }
  }
}
