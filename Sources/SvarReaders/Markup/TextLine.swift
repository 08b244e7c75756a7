/// Words that a file has spread over lines, as the one line they were.
enum TextLine {
  /// Runs of spaces, tabs and line breaks become one space and none at the ends; soft hyphens are undone.
  ///
  /// U+00A0 stays as it is: it is part of a number or a name, not of the file's layout.
  static func joined(_ text: some StringProtocol) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(text.utf8.count)
    var isBlankPending = false
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        isBlankPending = true
        continue
      case 0xAD where line.last == 0xC2 && !isBlankPending:
        line.removeLast()
        continue
      default: break
      }
      if isBlankPending {
        if !line.isEmpty { line.append(0x20) }
        isBlankPending = false
      }
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }
}
