/// What a question is called in print: the session and its running number there, `2020/21:89`.
///
/// Written questions and interpellations are numbered apart, so a reference names one of each;
/// which is meant is told by a ``QuestionKind`` beside it, or by a ``DocumentID``.
public struct Reference: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let session: Session
  /// The running number within the session, from 1.
  public let number: Int

  public init?(session: Session, number: Int) {
    guard number > 0, number < 100_000 else { return nil }
    self.session = session
    self.number = number
  }

  /// Reads `2020/21:89`; spaces around the colon are forgiven. Nil for anything else.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let label = String(halves[0].filter { $0 != " " })
    let digits = String(halves[1].filter { $0 != " " })
    guard let session = Session(label), !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(digits)
    else { return nil }
    self.init(session: session, number: number)
  }

  public var description: String { "\(session.label):\(number)" }

  public static func < (left: Reference, right: Reference) -> Bool {
    (left.session, left.number) < (right.session, right.number)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let reference = Reference(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no reference")
    }
    self = reference
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
