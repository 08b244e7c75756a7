internal import SvarModel

/// The paper on an HTML page: the official site's own form of it, or a page that somebody saved.
enum PageText {
  /// The page's words from the paper's heading on; nil where no line is a heading of a question or an answer.
  static func paper(_ bytes: [UInt8], _ source: String) -> PlainTextPaper? {
    var lines = HTMLText.lines(of: content(String(decoding: bytes, as: UTF8.self)))
    let first = lines.lines.firstIndex {
      PaperHeading.opensQuestion($0.text)
        || PaperHeading.opensWrittenAnswer($0.text) && !ReferenceList.read($0.text).isEmpty
    }
    guard let first else { return nil }
    lines.lines.removeFirst(first)
    return PlainTextPaper(name: source, text: lines.text)
  }

  /// What of a page is its own: inside `main` or `article`, where there is one, without scripts and navigation.
  private static func content(_ page: String) -> String {
    var page = page
    for name in ["script", "style", "nav", "header", "footer", "aside", "form", "noscript"] {
      page = removing(name, from: page)
    }
    for name in ["main", "article"] {
      if let inside = inside(name, of: page) { return inside }
    }
    return page
  }

  private static func removing(_ name: String, from page: String) -> String {
    var kept = ""
    var rest = page[...]
    while let start = tag("<" + name, in: rest) {
      kept += rest[..<start]
      guard let end = tag("</" + name, in: rest[start...]), let close = rest[end...].firstIndex(of: ">") else {
        return kept
      }
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }

  private static func inside(_ name: String, of page: String) -> String? {
    guard let start = tag("<" + name, in: page[...]), let open = page[start...].firstIndex(of: ">") else { return nil }
    let from = page.index(after: open)
    return String(page[from..<(tag("</" + name, in: page[from...]) ?? page.endIndex)])
  }

  /// Where a tag begins, in either case: `<nav>`, and not `<navy>`.
  private static func tag(_ opening: String, in text: Substring) -> String.Index? {
    let wanted = Array(opening.utf8)
    var place = text.utf8.startIndex
    while let found = text.utf8[place...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = text.utf8[found...]
      let isName = rest.count > wanted.count && zip(rest, wanted).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
      if isName, let next = rest.dropFirst(wanted.count).first, next == 0x3E || next <= 0x20 || next == 0x2F {
        return found
      }
      place = text.utf8.index(after: found)
    }
    return nil
  }
}
