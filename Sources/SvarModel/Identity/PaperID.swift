/// What a paper is kept under: the document id, and for the answer to an interpellation, which has no document of its
/// own, the interpellation's id with `-SVAR` behind it.
///
/// One answer to several questions is kept under the first of them, in the order of its heading.
public struct PaperID: RawRepresentable, Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let rawValue: String
  private static let suffix = "-SVAR"

  /// Takes any case; nil where there is no document id in it.
  public init?(rawValue: String) {
    let upper = rawValue.uppercased()
    let document = upper.hasSuffix(Self.suffix) ? String(upper.dropLast(Self.suffix.count)) : upper
    guard let id = DocumentID(document), document.count == upper.count || id.series == .interpellation else {
      return nil
    }
    self.rawValue = upper
  }

  public init(_ document: DocumentID) { rawValue = document.description }

  /// The id of the answer to the question of this kind and reference.
  public init(answerTo kind: QuestionKind, _ reference: Reference) {
    let question = DocumentID(kind, reference)
    rawValue = question.answer?.description ?? question.description + Self.suffix
  }

  /// The document itself, or the interpellation whose answer this is.
  public var document: DocumentID? {
    DocumentID(isInterpellationAnswer ? String(rawValue.dropLast(Self.suffix.count)) : rawValue)
  }

  /// Whether this is the answer to an interpellation, given in the chamber.
  public var isInterpellationAnswer: Bool { rawValue.hasSuffix(Self.suffix) }

  /// Whether this is an answer of either kind.
  public var isAnswer: Bool { isInterpellationAnswer || document?.series == .writtenAnswer }

  public var description: String { rawValue }

  public static func < (left: PaperID, right: PaperID) -> Bool {
    guard let first = left.document, let second = right.document, first != second else {
      return left.rawValue < right.rawValue
    }
    return first < second
  }
}
