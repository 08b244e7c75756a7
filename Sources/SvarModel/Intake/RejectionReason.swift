/// Why a paper could not be read, with what a person needs to find the place.
///
/// The sentences are in ``english`` and ``swedish``; a script goes by ``code``, which is the case's own name and stays.
/// What other libraries say (`detail`) is in their words.
public indirect enum RejectionReason: Hashable, Sendable, Error {
  // The file as it lies on the disk.
  case nameNotUTF8, gone, closedFolder
  case cannotOpen(detail: String)
  case cannotRead(detail: String?)
  /// The bytes are not what the file's own sums say.
  case damaged(detail: String?)
  case noArchive(detail: String?)
  case tooLarge(bytes: Int)
  case archiveTooLarge(bytes: Int, before: String)
  case archiveTooDeep(depth: Int, most: Int)
  case emptyArchive, encrypted
  /// What came before was read.
  case partly(RejectionReason)

  // What is in it.
  case emptyFile
  case foreign(ForeignFile)
  /// Something that could be read, where another form was expected.
  case instead(WrittenForm)
  case notUTF8(byte: Int)
  /// Something that could be read, where the reader was asked for papers in another form.
  case notAsked(WrittenForm, for: String)
  case foreignXML(element: String, asked: String?)
  case malformedXML(line: Int, detail: String)
  case foreignJSON(keys: [String], asked: String?)
  case malformedJSON(JSONFault)
  case textWithoutHeading, pageWithoutHeading, wordWithoutHeading
  case officeWithoutText
  case malformedWord(line: Int, detail: String)
  /// A Word document whose zip file has a fault.
  case brokenWord(RejectionReason)
  case unclosedQuotation
  case tableWithoutID
  case unevenRow(fields: Int, columns: Int)
  case emptyElement(String)
  case emptyStatus
  case noReference(id: String)
  case interpellationWithoutNumber
  case answerWithoutReference
  case exportTooNew(form: Int, known: Int)
  case exportWithoutQuestion
  case exportOfOther(String)
  case exportFault(place: String, isMissing: Bool)
  case unreadableExport

  // What a server gave in place of what was asked for.
  case without(String)
  case replyTooLarge(bytes: Int)

  /// Kinds of files that hold no paper a reader could read.
  public enum ForeignFile: Hashable, Sendable {
    case rar, pdf, oldOffice, rtf, database, picture, utf16, macResource, openDocument, binary
  }

  /// Forms that a paper may be written in.
  public enum WrittenForm: Hashable, Sendable { case table, plainText, page, word, archive, export }

  /// What is wrong with a text that is no JSON.
  public struct JSONFault: Hashable, Sendable {
    /// The parser's words; nil where the text ends too early.
    public var detail: String?
    public var line: Int?
    public var column: Int?

    public init(detail: String?, line: Int? = nil, column: Int? = nil) {
      self.detail = detail
      self.line = line
      self.column = column
    }
  }

  /// A name for scripts, the same in every language and version.
  public var code: String { Mirror(reflecting: self).children.first?.label ?? String(describing: self) }

  /// Whether the file, and not the paper in it, is at fault, so that a fresh copy may be read.
  public var isOfDamage: Bool {
    switch self {
    case .damaged: true
    case .partly(let reason): reason.isOfDamage
    default: false
    }
  }
}
