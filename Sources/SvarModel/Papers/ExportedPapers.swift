/// The form of exported papers, a line of JSON for each: what is written is read back, and nothing is lost between.
///
/// ```
/// {"format":"svar-papers","paper":{…},"reading":{…},"type":"answer","version":1}
/// ```
/// `paper` is the whole ``Question`` or ``Answer``; `reading`, what was read out of an answer, is for other programs, and
/// passed over when the line is read back, because the text is then read anew.
public enum ExportedPapers {
  public static let format = "svar-papers"
  /// The newest version of the form; raised when a reader of the one before would misread it.
  public static let version = 1
  /// How every line begins.
  public static let beginning = "{\"format\":\"\(format)\","

  public enum Kind: String, Sendable, Codable {
    case question, answer
  }
}
