public import SvarModel

/// One plain text file: its text as found, scalar for scalar, and as paragraphs.
///
/// ```swift
/// let paper = try PlainTextPaper(bytes: bytes, name: "svar.txt")
/// let answer = paper.answer           // what the heading says; every offset counts in the file's own scalars
/// ```
public struct PlainTextPaper: Sendable {
  /// What to show for the file.
  public let name: String
  /// `found` is the file itself, a byte order mark and `\r` included; the paragraphs are without them.
  public let text: PaperText

  /// A text that was taken out of another form.
  init(name: String, text: PaperText) {
    self.name = name
    self.text = text
  }

  /// - Throws: a ``SvarModel/Rejection`` with the reason, where the file is empty, too large, not text, or not UTF-8.
  public init(bytes: [UInt8], name: String, limit: Int = ReadingLimits.standard.paper) throws(Rejection) {
    self.name = SourceName.shown(name)
    func rejection(_ reason: RejectionReason) -> Rejection { Rejection(source: SourceName.shown(name), reason: reason) }
    guard bytes.count <= limit else {
      throw rejection(.tooLarge(bytes: limit))
    }
    switch ContentKind(head: bytes.prefix(ContentKind.headLength)) {
    case .empty where bytes.count <= ContentKind.headLength: throw rejection(.emptyFile)
    case .other(let what): throw rejection(.foreign(what))
    case .archive: throw rejection(.instead(.archive))
    case .word: throw rejection(.instead(.word))
    default: break
    }
    if let offset = UTF8Text.firstFault(in: bytes) {
      throw rejection(.notUTF8(byte: offset))
    }
    let found = String(decoding: bytes, as: UTF8.self)
    let paragraphs = TextCleaning.paragraphs(of: found)
    guard !paragraphs.isEmpty else { throw rejection(.emptyFile) }
    text = PaperText(found: found, paragraphs: paragraphs)
  }

  /// The file taken as an answer, whatever its heading: without a heading that names a question, `references` is empty
  /// and the answer may be read but not kept.
  public var answer: Answer {
    for form in [InterpellationAnswerForm().answers(in: self), WrittenAnswerForm().answers(in: self)] {
      if let answer = form.first { return answer }
    }
    return Answer(
      kind: .written, references: [], date: closingDay, text: text,
      provenance: Provenance(form: .text, source: name))
  }

  /// The lines among which a heading is looked for.
  var firstLines: some Collection<(offset: Int, element: Paragraph)> {
    text.paragraphs.prefix(20).enumerated().map { $0 }
  }

  /// The day of the last line that closes the text: "Stockholm den 30 september 2020".
  var closingDay: Day? {
    text.paragraphs.suffix(8).reversed().lazy.compactMap { PrintedDay.closing($0.text) }.first
  }
}
