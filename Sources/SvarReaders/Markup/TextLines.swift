internal import SvarModel

/// Gathers the lines of a paper and what each is, and makes its text of them.
struct TextLines {
  struct Line {
    var text: String
    /// Nil where the line's own beginning is to tell whether it is an item of a list.
    var kind: Paragraph.Kind?
    /// Italics and bold, in scalars of the line.
    var emphasis: [Span] = []
  }

  var lines: [Line] = []

  var isEmpty: Bool { lines.isEmpty }

  /// Takes a line, or several where Word's mark of a list item stands inside it; blank ones are left out.
  ///
  mutating func append(_ text: some StringProtocol, _ kind: Paragraph.Kind? = nil) {
    guard Self.mayHoldMark(text), text.contains(Self.listMark) else { return add(text, kind) }
    var rest = text[...]
    while let mark = rest.dropFirst().firstRange(of: Self.listMark) {
      add(rest[..<mark.lowerBound], kind)
      rest = rest[mark.lowerBound...]
    }
    add(rest, kind)
  }

  /// Takes a line as it is: its blanks are folded already, and its soft hyphens stay in the text found.
  mutating func append(folded line: Line) {
    if line.emphasis.isEmpty, Self.mayHoldMark(line.text), line.text.contains(Self.listMark) {
      return append(line.text, line.kind)
    }
    lines.append(line)
  }

  /// Lengthens the last line.
  mutating func extendLast(_ text: some StringProtocol, by separator: String) {
    guard !lines.isEmpty else { return append(text) }
    lines[lines.count - 1].text += separator + text
  }

  private mutating func add(_ text: some StringProtocol, _ kind: Paragraph.Kind?) {
    let line = TextLine.joined(text)
    if !line.isEmpty { lines.append(Line(text: line, kind: kind)) }
  }

  private static func mayHoldMark(_ text: some StringProtocol) -> Bool { text.utf8.contains(UInt8(ascii: "<")) }

  private static let listMark = "<![if !supportLists]>"

  /// One line a paragraph as the text found, cleaned.
  var text: PaperText {
    let found = lines.map(\.text).joined(separator: "\n")
    var numbers: [Int] = []
    var paragraphs = TextCleaning.paragraphs(of: found) { text, number in
      numbers.append(number)
      return lines[number].kind ?? (TextCleaning.startsAsItem(text) ? .item : .body)
    }
    if lines.contains(where: { !$0.emphasis.isEmpty }) {
      var starts = [0]
      for line in lines { starts.append((starts.last ?? 0) + line.text.unicodeScalars.count + 1) }
      for (index, number) in numbers.enumerated() {
        let map = paragraphs[index].map
        paragraphs[index].emphasis = lines[number].emphasis.compactMap { map.clean($0.shifted(by: starts[number])) }
      }
    }
    return PaperText(found: found, paragraphs: paragraphs)
  }
}
