internal import SvarModel

/// What a file's first bytes say that it is; its name is never asked.
enum ContentKind: Hashable, Sendable {
  case empty
  /// zip, tar, 7z, cpio, or one file under a compression.
  case archive
  case json
  /// Papers that were exported, one to a line.
  case lines
  case xml
  /// Riksdagen's documents as rows of a table (CSV).
  case table
  case text
  /// A Word document, or another of the office programs that is packed alike.
  case word
  /// Something that holds no paper a reader could read.
  case other(RejectionReason.ForeignFile)

  /// How many bytes from the beginning the decision needs.
  static let headLength = 1024

  init(head: ArraySlice<UInt8>) {
    let bytes = Array(head.prefix(Self.headLength))
    self = Self.signature(bytes) ?? Self.written(bytes)
  }

  private static func signature(_ bytes: [UInt8]) -> ContentKind? {
    guard !bytes.isEmpty else { return .empty }
    for (magic, kind) in signatures where bytes.starts(with: magic) {
      if magic == zip, let document = officeDocument(bytes) { return document }
      return kind
    }
    if bytes.count >= 263, bytes[257..<262].elementsEqual("ustar".utf8) { return .archive }
    if isOldTar(bytes) { return .archive }
    return nil
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private static let signatures: [([UInt8], ContentKind)] = [
    (zip, .archive),
    ([0x50, 0x4B, 0x05, 0x06], .archive),
    ([0x1F, 0x8B], .archive),
    ([0x1F, 0x9D], .archive),
    (Array("BZh".utf8), .archive),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive),
    ([0x28, 0xB5, 0x2F, 0xFD], .archive),
    ([0x04, 0x22, 0x4D, 0x18], .archive),
    (Array("LZIP".utf8), .archive),
    ([0x5D, 0x00, 0x00], .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    (Array("070701".utf8), .archive),
    (Array("Rar!".utf8), .other(.rar)),
    (Array("%PDF".utf8), .other(.pdf)),
    ([0xD0, 0xCF, 0x11, 0xE0], .other(.oldOffice)),
    (Array("{\\rtf".utf8), .other(.rtf)),
    (Array("SQLite format 3".utf8), .other(.database)),
    ([0x89, 0x50, 0x4E, 0x47], .other(.picture)),
    ([0xFF, 0xD8, 0xFF], .other(.picture)),
    (Array("GIF8".utf8), .other(.picture)),
    ([0xFF, 0xFE], .other(.utf16)),
    ([0xFE, 0xFF], .other(.utf16)),
    ([0x00, 0x05, 0x16, 0x07], .other(.macResource)),
  ]

  /// A zip whose first member is one that office programs put there.
  private static func officeDocument(_ bytes: [UInt8]) -> ContentKind? {
    guard bytes.count > 30 else { return nil }
    let length = Int(bytes[26]) | Int(bytes[27]) << 8
    let name = String(decoding: bytes[30..<min(bytes.count, 30 + length)], as: UTF8.self)
    switch name {
    case "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/document.xml": return .word
    case "mimetype": return .other(.openDocument)
    default: return nil
    }
  }

  /// Tar files from before `ustar` have no signature, but the sum of their first block in its octal field.
  private static func isOldTar(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 512, bytes[0] != 0 else { return false }
    var written = 0
    var digits = 0
    for byte in bytes[148..<156] {
      if byte >= 0x30, byte <= 0x37 {
        written = written * 8 + Int(byte - 0x30)
        digits += 1
      } else if digits > 0 {
        break
      } else if byte != 0x20 {
        return false
      }
    }
    guard digits > 3 else { return false }
    var sum = 8 * 0x20
    for (index, byte) in bytes[..<512].enumerated() where !(148..<156).contains(index) { sum += Int(byte) }
    return sum == written
  }

  private static func written(_ bytes: [UInt8]) -> ContentKind {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for byte in text where byte < 0x09 || (byte > 0x0D && byte < 0x1B) { return .other(.binary) }
    switch text.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
    case nil: return .empty
    case 0x7B? where text.starts(with: ExportedPapers.beginning.utf8): return .lines
    case 0x7B?: return .json
    case 0x5B?: return looksLikeArray(text) ? .json : .text
    case 0x3C?: return .xml
    default: return DocumentTable.begins(text) ? .table : .text
    }
  }

  /// `[bookmark: …]` opens many an answer; a JSON array goes on with a value.
  private static func looksLikeArray(_ text: ArraySlice<UInt8>) -> Bool {
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let next = text.drop(while: blank).dropFirst().drop(while: blank).first else { return false }
    return [0x7B, 0x5B, 0x5D, 0x22, 0x2D].contains(next) || (0x30...0x39).contains(next)
  }
}
