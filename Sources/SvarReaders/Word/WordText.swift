internal import SvarModel

/// The lines of a Word file's body: paragraphs, items of lists, rows of tables, footnotes behind them.
///
/// What Word keeps for itself is left out: bookmarks, instructions of fields, what has been struck out with changes tracked,
/// comments.
struct WordText {
  private(set) var lines = TextLines()
  private var line = ""

  /// Footnotes that Word makes for the line between text and notes bear these types.
  private static let separators: Set<String> = ["separator", "continuationSeparator", "continuationNotice"]

  static func lines(ofBody root: XMLElement) -> TextLines {
    var text = WordText()
    text.walk(root)
    text.endLine(nil)
    return text.lines
  }

  /// The words of each footnote on a line of its own.
  static func lines(ofNotes root: XMLElement) -> TextLines {
    var lines = TextLines()
    for note in root.children where note.isNamed("footnote") {
      guard !(note.attribute("type").map(separators.contains) ?? false) else { continue }
      let words = Self.lines(ofBody: note).lines.map(\.text).joined(separator: " ")
      if !words.isEmpty { lines.append("Fotnot: " + words) }
    }
    return lines
  }

  private mutating func walk(_ element: XMLElement) {
    for child in element.children {
      switch child.name {
      case "p":
        endLine(nil)
        walk(child)
        endLine(Self.kind(of: child))
      case "t": child.appendText(to: &line)
      case "tab": line += "\t"
      case "br", "cr": endLine(nil)
      case "noBreakHyphen": line += "-"
      // Struck out, told twice for older programs, or none of the paper's words.
      case "del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "sectPr", "bookmarkStart",
        "bookmarkEnd", "commentReference", "footnoteRef":
        break
      default: walk(child)
      }
    }
  }

  private mutating func endLine(_ kind: Paragraph.Kind?) {
    defer { line = "" }
    if line.contains(where: { !$0.isWhitespace }) { lines.append(line, kind) }
  }

  /// A paragraph with a number or a dot of Word's own is an item of a list.
  private static func kind(of paragraph: XMLElement) -> Paragraph.Kind? {
    for child in paragraph.children where child.isNamed("pPr") {
      for property in child.children {
        if property.isNamed("numPr") { return .item }
        if property.isNamed("pStyle"), property.attribute("val")?.lowercased().contains("list") ?? false {
          return .item
        }
      }
    }
    return nil
  }
}
