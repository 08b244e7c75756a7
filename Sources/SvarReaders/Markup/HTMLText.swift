internal import CLibXML
internal import SvarModel

/// The text of a paper that came as HTML: one line a block, emphasis and list items kept.
struct HTMLText {
  private var lines = TextLines()
  /// The line so far in UTF-8, and how many scalars it has.
  private var line: [UInt8] = []
  private var count = 0
  private var isBlankPending = false
  private var emphasis: [Span] = []
  private var depthOfEmphasis = 0
  private var emphasisStart = 0
  private var kind: Paragraph.Kind?

  private static let ready: Void = xmlInitParser()

  /// Whether a text is HTML rather than plain: a tag of a block or of emphasis begins in it.
  static func isMarkup(_ text: String) -> Bool {
    let tags = ["p", "div", "br", "h2", "b", "i", "font", "ul", "ol"].map { Array($0.utf8) }
    let bytes = Array(text.utf8.prefix(4000))
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "<") {
      let rest = bytes[(index + 1)...]
      for tag in tags where rest.count > tag.count && zip(rest, tag).allSatisfy({ $0 | 0x20 == $1 }) {
        let next = rest[rest.startIndex + tag.count]
        if next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20 { return true }
      }
    }
    return false
  }

  static func lines(of html: String) -> TextLines {
    _ = ready
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
    guard let context = htmlNewParserCtxt() else { return TextLines() }
    defer { htmlFreeParserCtxt(context) }
    XMLDocument.silence(context)
    let tree = HTMLRepair.repaired(html).withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, "UTF-8",
        Int32(options))
    }
    guard let tree else { return TextLines() }
    defer { xmlFreeDoc(tree) }
    var reading = HTMLText()
    if let root = xmlDocGetRootElement(tree) { reading.inside(root) }
    reading.endLine()
    return reading.lines
  }

  // MARK: Walking the tree

  private mutating func inside(_ node: xmlNodePtr) {
    var next = node.pointee.children
    while let part = next {
      switch part.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = part.pointee.content { take(content) }
      case XML_ELEMENT_NODE: element(part)
      default: break
      }
      next = part.pointee.next
    }
  }

  private mutating func element(_ node: xmlNodePtr) {
    let element = XMLElement(node: node)
    switch element.name {
    case "style", "script", "title", "head", "xml": break
    case "br":
      endLine()
    case "i", "b", "em", "strong":
      if depthOfEmphasis == 0 { emphasisStart = count + (isBlankPending && count > 0 ? 1 : 0) }
      depthOfEmphasis += 1
      inside(node)
      depthOfEmphasis -= 1
      if depthOfEmphasis == 0 { endEmphasis() }
    case "td", "th":
      isBlankPending = true
      inside(node)
    case "h1", "h2", "h3", "h4", "h5", "h6": block(node, .heading)
    case "li": block(node, .item)
    case "p", "div": block(node, Self.headingClasses.contains(element.attribute("class") ?? "") ? .heading : kind)
    case "ul", "ol", "dir", "dl", "dt", "dd", "table", "tr", "blockquote", "center", "pre", "hr", "body", "html":
      block(node, nil)
    default: inside(node)
    }
  }

  /// What Word's templates of the parliament call the lines above a paper's words.
  private static let headingClasses: Set<String> = ["Av", "Till", "IPFR", "IPFRej", "FrgeSvarDatum", "Rubrik"]

  private mutating func block(_ node: xmlNodePtr, _ inner: Paragraph.Kind?) {
    endLine()
    kind = inner
    inside(node)
    endLine()
    kind = nil
  }

  // MARK: Building a line

  /// Takes text in UTF-8, which ends with a zero byte; runs of blanks become one.
  private mutating func take(_ text: UnsafePointer<UInt8>) {
    var position = 0
    while case let byte = text[position], byte != 0 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D:
        isBlankPending = true
        position += 1
        continue
      // U+2028 and U+2029
      case 0xE2 where text[position + 1] == 0x80 && text[position + 2] | 1 == 0xA9:
        isBlankPending = true
        position += 3
        continue
      default: break
      }
      if isBlankPending, count > 0 {
        line.append(0x20)
        count += 1
      }
      isBlankPending = false
      let start = position
      // What follows to the next blank is taken at once.
      while case let byte = text[position], byte > 0x20, byte != 0xE2 || position == start {
        if byte & 0xC0 != 0x80 { count += 1 }
        position += 1
      }
      if position == start {
        // A control character.
        count += 1
        position += 1
      }
      line.append(contentsOf: UnsafeBufferPointer(start: text + start, count: position - start))
    }
  }

  private mutating func endEmphasis() {
    if count > emphasisStart { emphasis.append(Span(emphasisStart, count)) }
  }

  private mutating func endLine() {
    if depthOfEmphasis > 0 { endEmphasis() }
    if !line.isEmpty {
      let text = String(decoding: line, as: UTF8.self)
      lines.append(
        folded: TextLines.Line(text: text, kind: kind ?? (isHeading(text) ? .heading : nil), emphasis: emphasis))
      // Within an item, what stands on the lines below is no item of its own.
      if kind == .item { kind = nil }
    }
    line.removeAll(keepingCapacity: true)
    count = 0
    isBlankPending = false
    emphasis = []
    emphasisStart = 0
  }

  /// A short line set in italics or bold from end to end, without a full stop, is what a heading looks like here.
  private func isHeading(_ line: String) -> Bool {
    guard count <= 120, emphasis.reduce(0, { $0 + $1.count }) >= count, let last = line.unicodeScalars.last else {
      return false
    }
    return !".,:;".unicodeScalars.contains(last)
  }
}
