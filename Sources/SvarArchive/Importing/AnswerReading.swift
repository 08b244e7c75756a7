public import SvarModel

/// How an answer's text is read while it is put into the archive.
public struct AnswerReading: Sendable {
  /// Changes whenever the same text would be read otherwise; answers read by another version are read anew.
  public var version: String
  /// What the text contains; the day is the answer's, where its papers give one.
  public var read: @Sendable (PaperText, Day?) -> Extraction

  public init(version: String, read: @escaping @Sendable (PaperText, Day?) -> Extraction) {
    self.version = version
    self.read = read
  }

  /// Reads nothing; an answer has then only what its papers give.
  public static let nothing = AnswerReading(version: "nothing") { _, _ in Extraction() }
}
