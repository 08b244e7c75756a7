/// One paper: a question or an answer.
public enum Paper: Hashable, Sendable {
  case question(Question)
  case answer(Answer)

  public var id: PaperID {
    switch self {
    case .question(let question): question.id
    case .answer(let answer): answer.id
    }
  }

  public var provenance: Provenance {
    switch self {
    case .question(let question): question.provenance
    case .answer(let answer): answer.provenance
    }
  }
}
