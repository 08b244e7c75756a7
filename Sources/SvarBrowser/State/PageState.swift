internal import SvarModel

/// The page that is shown, laid out for a width.
public struct PageState: Sendable, Hashable {
  public var document: Document
  public var width: Int
  /// The first line in sight when it was last the page to be shown: it stays so until the next one has come.
  public internal(set) var restingTop = 0
  /// What its title said beside it then.
  public internal(set) var restingNote = ""
  /// All lines, in the order of the text.
  public private(set) var lines: [Line] = []

  public struct Line: Sendable, Hashable {
    public var block: Int
    /// Scalars of the block.
    public var start: Int
    public var end: Int
    public var indent: Int
    /// Whether a hyphen is shown at its end that the text does not have.
    public var isBroken = false
    /// What stands in its indentation.
    public var guide = ""
  }

  /// Whether words of running text may be broken.
  private var isHyphenated: Bool

  init(_ document: Document, width: Int, hyphenator: Hyphenator? = nil) {
    self.document = document
    self.width = width
    isHyphenated = hyphenator != nil
    lay(hyphenator)
  }

  mutating func lay(width: Int, hyphenator: Hyphenator? = nil) {
    guard width != self.width || isHyphenated != (hyphenator != nil) else { return }
    self.width = width
    isHyphenated = hyphenator != nil
    lay(hyphenator)
  }

  /// Tells a block the other way.
  mutating func fold(_ block: Int, hyphenator: Hyphenator?) {
    document.fold(block)
    lay(hyphenator)
  }

  private func prefix(_ indent: Int, _ guide: String) -> String {
    guide.isEmpty ? "" : String(repeating: " ", count: indent) + guide
  }

  /// Whether a block says what the pane's title says above it, and nothing of it is to be found or followed.
  private func isTold(_ index: Int) -> Bool {
    guard index == 0, [.heading, .title].contains(document.blocks[0].kind), document.blocks.count > 1,
      Array(document.title.unicodeScalars) == document.blocks[0].scalars
    else { return false }
    return DisplayWidth.columns(document.title) <= width - Self.noteRoom
      && !document.hits.contains { $0.block == 0 } && !document.links.contains { $0.place.block == 0 }
  }

  /// What a pane's title leaves to the note beside it.
  private static let noteRoom = 18

  private mutating func lay(_ hyphenator: Hyphenator?) {
    defer { hyphenator?.finishPage() }
    lines = []
    for (index, block) in document.blocks.enumerated() where !isTold(index) {
      let room = max(8, width - block.indent)
      let indent = width - block.indent >= 8 ? block.indent : 0
      let hanging = room > block.hanging + 8 ? block.hanging : 0
      let broken = Wrapper.lines(
        block.scalars, width: room, hanging: hanging, hyphenator: block.isRunningText ? hyphenator : nil)
      for (number, line) in broken.enumerated() {
        lines.append(
          Line(
            block: index, start: line.start, end: line.end, indent: indent + (number > 0 ? hanging : 0),
            isBroken: line.isBroken, guide: number > 0 && hanging > 0 ? prefix(indent, block.guide) : ""))
      }
    }
  }

  /// The line that holds a place of the text.
  func line(of anchor: Document.Anchor) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      let line = lines[middle]
      if (line.block, line.start) <= (anchor.block, anchor.offset) { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  func anchor(of line: Int) -> Document.Anchor {
    guard lines.indices.contains(line) else { return .init(block: 0, offset: 0) }
    return .init(block: lines[line].block, offset: lines[line].start)
  }

  /// The last line that may stand uppermost in a window of this height.
  func lastTop(height: Int) -> Int { max(0, lines.count - max(1, height)) }
}

extension Document.Block {
  /// Whether it is a paragraph to be read on and on: words of headings, items and facts stay whole.
  fileprivate var isRunningText: Bool {
    kind == .body && !marks.contains { $0.role == .heading && $0.span == Span(0, scalars.count) }
  }
}
