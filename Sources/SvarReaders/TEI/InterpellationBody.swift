internal import SvarModel

/// The words of an interpellation, without what the printed page put around them.
///
/// A paragraph that a page broke in two is made whole where it is certain that it was one: it ended in a soft hyphen, or
/// a margin note, a page number or a page's heading stands in the middle of a sentence.
struct InterpellationBody {
  private var lines = TextLines()
  private var isAfterPageBreak = false
  private var isCutInWord = false

  static func text(of body: XMLElement) -> PaperText {
    var reading = InterpellationBody()
    reading.gather(body)
    return reading.lines.text
  }

  private mutating func gather(_ element: XMLElement) {
    for child in element.children {
      if child.isNamed("note") {
        isAfterPageBreak = true
      } else if child.isNamed("p") {
        take(child)
      } else {
        gather(child)
      }
    }
  }

  private mutating func take(_ paragraph: XMLElement) {
    var raw = ""
    paragraph.appendText(to: &raw) { $0.isNamed("list") || $0.isNamed("note") }
    let line = TextLine.joined(raw)
    if Self.isPageHeading(line) {
      isAfterPageBreak = true
    } else if !line.isEmpty {
      if isCutInWord, Self.startsLow(line) {
        lines.extendLast(line, by: "")
      } else if isAfterPageBreak, Self.startsLow(line), let last = lines.lines.last, Self.isUnfinished(last.text) {
        lines.extendLast(line, by: " ")
      } else {
        lines.append(line)
      }
      isAfterPageBreak = false
      isCutInWord = Self.endsInSoftHyphen(raw)
    }
    for list in paragraph.children where list.isNamed("list") {
      for item in list.children where item.isNamed("item") { lines.append(item.line(), .item) }
    }
  }

  /// "2 Riksdagen Interpellationer 1994/95:1-154", in the spacings it comes in.
  private static func isPageHeading(_ line: String) -> Bool {
    guard line.utf8.count < 80 else { return false }
    let letters = line.unicodeScalars.filter { $0.properties.isAlphabetic }
    let words = String(String.UnicodeScalarView(letters))
    if words == "SVERIGESRIKSDAG" { return true }
    return (words == "Interpellationer" || words == "RiksdagenInterpellationer")
      && line.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func startsLow(_ line: String) -> Bool { line.first?.isLowercase ?? false }

  private static func isUnfinished(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last else { return false }
    return !".!?:;\"”’)".unicodeScalars.contains(last)
  }

  private static func endsInSoftHyphen(_ raw: String) -> Bool {
    raw.unicodeScalars.reversed().first { !$0.properties.isWhitespace } == "\u{AD}"
  }
}
