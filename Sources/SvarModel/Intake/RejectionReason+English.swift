extension RejectionReason {
  /// The sentence in English, as it goes on behind the name of the file.
  public var english: String {
    switch self {
    case .nameNotUTF8: "has a name that is not UTF-8; rename it"
    case .gone: "is gone or a symbolic link that leads nowhere"
    case .closedFolder: "is a folder that cannot be opened"
    case .cannotOpen(let detail): "cannot be opened: \(detail)"
    case .cannotRead(let detail): "cannot be read" + Self.behind(detail)
    case .damaged(let detail): "is damaged" + Self.behind(detail)
    case .noArchive(let detail): "is no archive that can be read" + Self.behind(detail)
    case .tooLarge(let bytes): "is larger than \(Self.said(bytes, "bytes")), the most that one paper may be"
    case .archiveTooLarge(let bytes, let before):
      "holds more than \(Self.said(bytes, "bytes")) unpacked"
        + (before.isEmpty ? "" : "; what came before “\(before)” was read")
    case .archiveTooDeep(let depth, let most):
      "is an archive \(depth) archives deep; \(most) is the most that is opened"
    case .emptyArchive: "is an empty archive"
    case .encrypted: "is encrypted"
    case .partly(let reason): "\(reason.english); what came before was read"
    case .emptyFile: "is empty"
    case .foreign(let file): "is \(file.english)"
    case .instead(let form): "is \(form.english)"
    case .notUTF8(let byte): "is not valid UTF-8: byte \(byte), counted from 0, belongs to no character"
    case .notAsked(let form, let asked): "is \(form.english), not a paper that is read as “\(asked)”"
    case .foreignXML(let element, let asked):
      "is XML, but no paper that is read\(Self.as(asked)): its outermost element is “\(element)”"
    case .malformedXML(let line, let detail): "is not well-formed XML, line \(line): \(detail)"
    case .foreignJSON(let keys, let asked):
      "is JSON, but no paper that is read\(Self.as(asked))"
        + (keys.isEmpty ? "" : ": its outermost keys are \(Self.quoted(keys))")
    case .malformedJSON(let fault): "is not valid JSON: \(fault.english)"
    case .textWithoutHeading:
      "is text without a paper's heading: none of the first lines begins “Svar på fråga …”, "
        + "“Svar på interpellation …”, “Fråga …” or “Interpellation …” with a number such as 2020/21:89"
    case .pageWithoutHeading:
      "is an HTML page without a paper's heading: no line begins “Svar på fråga …”, “Fråga …” or “Interpellation …” "
        + "with a number such as 2020/21:89"
    case .wordWithoutHeading:
      "is a Word document without a paper's heading: none of the first lines begins “Svar på fråga …” with a number "
        + "such as 2020/21:89"
    case .officeWithoutText: "is an Office document without a text; papers are read from Word documents (docx)"
    case .malformedWord(let line, let detail): "is a Word document that is not well-formed, line \(line): \(detail)"
    case .brokenWord(let reason): "is a Word document that \(reason.english)"
    case .unclosedQuotation: "has a quotation mark that is never closed; what came before was read"
    case .tableWithoutID: "is a table without a column dok_id"
    case .unevenRow(let fields, let columns): "has \(fields) fields where the table has \(columns) columns"
    case .emptyElement(let name): "has “\(name)” without a document in it"
    case .emptyStatus: "has dokumentstatus without a document: “dokument” has neither “typ” nor “dok_id”"
    case .noReference(let id): "has an id, “\(id)”, that names no session and number"
    case .interpellationWithoutNumber:
      "is an interpellation without a number: neither its id nor its title names one"
    case .answerWithoutReference: "is an answer without the reference of a question (2020/21:89) in its heading"
    case .exportTooNew(let form, let known):
      "was exported by a newer version of Svar (form \(form); \(known) is read)"
    case .exportWithoutQuestion: "is an answer that names no question"
    case .exportOfOther(let type): "is an exported “\(type)”, which is not read"
    case .exportFault(let place, true): "is an exported paper with a fault: “\(place)” is missing"
    case .exportFault(let place, false): "is an exported paper with a fault: “\(place)” is not what it should be"
    case .unreadableExport: "is an exported paper that cannot be read"
    case .replyTooLarge(let bytes): "is larger than \(Self.said(bytes, "bytes")), the most that a reply may be"
    case .without(let name): "holds no “\(name)”"
    }
  }

  private static func behind(_ detail: String?) -> String { detail.map { ": \($0)" } ?? "" }

  private static func `as`(_ asked: String?) -> String { asked.map { " as “\($0)”" } ?? "" }

  static func quoted(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }

  /// A bound as a person says it: "16 MiB".
  static func said(_ bytes: Int, _ unit: String) -> String {
    for (size, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")] where bytes >= size && bytes % size == 0
    {
      return "\(bytes / size) \(name)"
    }
    return "\(bytes) \(unit)"
  }
}

extension RejectionReason.ForeignFile {
  fileprivate var english: String {
    switch self {
    case .rar: "a rar archive, which is not read; pack it as zip or tar"
    case .pdf: "a PDF document; papers are read as text, JSON or XML"
    case .oldOffice: "an old Word or Office document; save it as plain text"
    case .rtf: "an RTF document; save it as plain text"
    case .database: "an SQLite database"
    case .picture: "a picture"
    case .utf16: "text in UTF-16; save it as UTF-8"
    case .macResource: "a Macintosh resource file beside another file"
    case .openDocument: "an OpenDocument or EPUB document; save it as plain text"
    case .binary: "binary data"
    }
  }
}

extension RejectionReason.WrittenForm {
  fileprivate var english: String {
    switch self {
    case .table: "a table of papers"
    case .plainText: "plain text"
    case .page: "an HTML page"
    case .word: "a Word document"
    case .archive: "an archive"
    case .export: "a file of papers that Svar has written"
    }
  }
}

extension RejectionReason.JSONFault {
  fileprivate var english: String {
    let place = line.map { "line \($0)" + (column.map { ", column \($0)" } ?? "") }
    return [detail ?? "it ends too early", place].compactMap(\.self).joined(separator: ", ")
  }
}
