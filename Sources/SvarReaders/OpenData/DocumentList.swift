public import SvarModel

/// One page of `dokumentlista`: which documents there are, and when each was last changed.
public struct DocumentList: Hashable, Sendable {
  /// A document of the list.
  public struct Entry: Hashable, Sendable {
    public var document: DocumentID
    /// The document's own date.
    public var date: Day?
    /// When the document was last changed at the source (`systemdatum`, else `publicerad`), as it is written there;
    /// nil where the list says nothing.
    public var changed: String?

    public init(document: DocumentID, date: Day?, changed: String?) {
      self.document = document
      self.date = date
      self.changed = changed
    }
  }

  /// The documents of the page that are questions or answers.
  public var entries: [Entry]
  /// Documents of the page, whatever they are.
  public var size: Int
  /// The address of the next page as it is written, at times with `//` and no scheme; nil on the last.
  public var nextPage: String?
  /// Documents of all pages together; nil where the list does not say.
  public var total: Int?
  /// Pages in all.
  public var pages: Int?

  static let attributes = ["nasta_sida", "traffar", "sida", "sidor"]

  /// Reads a page, JSON or XML.
  ///
  /// - Throws: ``OpenDataFault`` where it is no list of documents.
  public init(_ bytes: [UInt8]) throws {
    let list = try OpenDataReply.fields(bytes, root: "dokumentlista")
    let documents = list["dokument"].items
    size = documents.count
    entries = documents.compactMap(Entry.init)
    nextPage = list["@nasta_sida"].words
    total = list["@traffar"].words.flatMap { Int($0) }
    pages = list["@sidor"].words.flatMap { Int($0) }
  }
}

extension DocumentList.Entry {
  fileprivate init?(_ value: FieldValue) {
    guard let document = (value["dok_id"].words ?? value["id"].words).flatMap({ DocumentID($0) }),
      document.questionKind != nil
    else { return nil }
    self.init(
      document: document, date: value["datum"].words.flatMap { Day(iso: $0) },
      changed: value["systemdatum"].words ?? value["publicerad"].words)
  }
}
