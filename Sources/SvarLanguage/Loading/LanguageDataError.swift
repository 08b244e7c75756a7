/// A fault in a data file of the language module: where it stands and what is wrong.
public struct LanguageDataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name, `rules.tsv`.
  public let file: String
  /// From 1; 0 where the file as a whole is meant.
  public let line: Int
  public let reason: String

  public init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  public var description: String { line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)" }
}
