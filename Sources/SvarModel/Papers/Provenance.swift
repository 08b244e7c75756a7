/// Where a paper came from: the form it was read in, and the file and member that held it.
public struct Provenance: Hashable, Sendable, Codable {
  /// The forms, poorest first: where two hold the same paper, the richer one is kept.
  public enum Form: Int, Hashable, Comparable, Sendable, Codable {
    /// A row of a table of papers: particulars, mostly without the text.
    case table = 0
    case text = 1
    case tei = 2
    case riksdagen = 3

    public static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  public var form: Form
  /// What to show: `folder/file.zip/member.json`.
  public var source: String
  /// When the source last changed the paper, as it writes it (`systemdatum`); nil where it does not say. It is no part
  /// of the paper: one that is the same but for this is the same.
  public var changed: String?

  public init(form: Form, source: String, changed: String? = nil) {
    self.form = form
    self.source = source
    self.changed = changed
  }
}
