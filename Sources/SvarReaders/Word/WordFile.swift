internal import SvarModel

/// A `.docx` file: a zip of XML files, read in memory.
enum WordFile {
  /// The words of the file; nil where it holds no Word document, as a table or a slide show does not.
  ///
  /// - Throws: ``StreamFault`` where the zip is damaged, ``XMLDocument/Fault`` where its XML is.
  static func text(_ bytes: [UInt8], limit: Int) throws -> PaperText? {
    let archive = try ArchiveStream(.memory(bytes))
    var body: [UInt8]?
    var notes: [UInt8]?
    while let member = try archive.nextMember() {
      switch member.name {
      case "word/document.xml": body = try whole(archive, limit)
      case "word/footnotes.xml": notes = try whole(archive, limit)
      default: archive.skip()
      }
    }
    guard let body else { return nil }
    var lines = try XMLDocument.read(body) { WordText.lines(ofBody: $0) }
    if let notes { lines.lines += try XMLDocument.read(notes) { WordText.lines(ofNotes: $0) }.lines }
    return lines.text
  }

  private static func whole(_ archive: ArchiveStream, _ limit: Int) throws -> [UInt8] {
    let bytes = try archive.fill(limit + 1)
    guard bytes.count <= limit else { throw StreamFault(reason: .archiveTooLarge(bytes: limit, before: "")) }
    return bytes
  }
}
