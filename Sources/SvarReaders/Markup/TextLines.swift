internal import SvarModel

/// Gathers the lines of a paper and what each is, and makes its text of them.
struct TextLines {
  private(set) var lines: [(text: String, kind: Paragraph.Kind?)] = []

  var isEmpty: Bool { lines.isEmpty }

  /// Takes a line, or several where Word's mark of a list item stands inside it; blank ones are left out.
  ///
  /// - Parameter kind: nil where the line's own beginning is to tell whether it is an item of a list.
  mutating func append(_ text: some StringProtocol, _ kind: Paragraph.Kind? = nil) {
    guard text.utf8.contains(where: { $0 == 0x3C }), text.contains(Self.listMark) else {
      add(text, kind)
      return
    }
    var rest = text[...]
    while let mark = rest.dropFirst().firstRange(of: Self.listMark) {
      add(rest[..<mark.lowerBound], kind)
      rest = rest[mark.lowerBound...]
    }
    add(rest, kind)
  }

  /// Lengthens the last line.
  mutating func extendLast(_ text: some StringProtocol, by separator: String) {
    guard !lines.isEmpty else { return append(text) }
    lines[lines.count - 1].text += separator + text
  }

  private mutating func add(_ text: some StringProtocol, _ kind: Paragraph.Kind?) {
    let line = TextLine.joined(text)
    if !line.isEmpty { lines.append((line, kind)) }
  }

  private static let listMark = "<![if !supportLists]>"

  /// One line a paragraph as the text found, cleaned.
  var text: PaperText {
    let found = lines.map(\.text).joined(separator: "\n")
    let paragraphs = TextCleaning.paragraphs(of: found) { text, number in
      lines[number].kind ?? (TextCleaning.startsAsItem(text) ? .item : .body)
    }
    return PaperText(found: found, paragraphs: paragraphs)
  }
}
