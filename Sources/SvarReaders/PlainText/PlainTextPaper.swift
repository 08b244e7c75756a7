public import SvarModel

/// One plain text file: its text as found and as paragraphs.
public struct PlainTextPaper: Sendable {
  public let text: PaperText
}
