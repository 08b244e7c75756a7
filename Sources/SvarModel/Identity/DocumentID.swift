/// Riksdagen's id of a document: session code, series and designation, `H81189`.
///
/// ```swift
/// let id = DocumentID("h81189")!
/// id.session?.label       // "2020/21"
/// id.series               // .writtenQuestion
/// id.reference            // 2020/21:89
/// id.answer               // H81289
/// ```
public struct DocumentID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let session: Session
  public let series: DocumentSeries
  /// What follows the series: the running number of a question, `KU4` of a committee's report.
  public let designation: String

  /// Reads an id in either case; nil where it has no session, series and designation of letters and digits.
  public init?(_ text: some StringProtocol) {
    let upper = text.uppercased()
    guard upper.utf8.count > 4, upper.utf8.count <= 16, upper.allSatisfy({ $0.isLetter || $0.isNumber }),
      let session = Session(code: upper.prefix(2)),
      upper.dropFirst(2).prefix(2).allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    self.session = session
    series = DocumentSeries(upper.dropFirst(2).prefix(2))
    designation = String(upper.dropFirst(4))
  }

  public init(session: Session, series: DocumentSeries, number: Int) {
    self.session = session
    self.series = series
    designation = String(number)
  }

  /// The id that a question of this kind and reference has, by rule.
  public init(_ kind: QuestionKind, _ reference: Reference) {
    self.init(session: reference.session, series: kind.series, number: reference.number)
  }

  /// The running number within the series; nil where the designation is no number.
  public var number: Int? { Int(designation) }

  /// The reference of the question, or of the question that this answers; nil for every other series.
  public var reference: Reference? {
    switch series {
    case .interpellation, .writtenQuestion, .writtenAnswer:
      number.flatMap { Reference(session: session, number: $0) }
    case .other: nil
    }
  }

  /// The kind of question that this is or answers; nil for every other series.
  public var questionKind: QuestionKind? {
    switch series {
    case .interpellation: .interpellation
    case .writtenQuestion, .writtenAnswer: .written
    case .other: nil
    }
  }

  /// The written answer that belongs to a written question: the same number in series 12.
  public var answer: DocumentID? {
    guard series == .writtenQuestion, let number else { return nil }
    return DocumentID(session: session, series: .writtenAnswer, number: number)
  }

  /// The written question that belongs to a written answer: the same number in series 11.
  public var question: DocumentID? {
    guard series == .writtenAnswer, let number else { return nil }
    return DocumentID(session: session, series: .writtenQuestion, number: number)
  }

  /// The document on the parliament's own site.
  public var address: String { "https://data.riksdagen.se/dokument/\(description)" }

  public var description: String { session.code + series.code + designation }

  public static func < (left: DocumentID, right: DocumentID) -> Bool {
    if left.session != right.session { return left.session < right.session }
    if left.series.code != right.series.code { return left.series.code < right.series.code }
    if let first = left.number, let second = right.number, first != second { return first < second }
    return left.designation < right.designation
  }
}
