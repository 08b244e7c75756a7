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
  }

  init(_ document: Document, width: Int) {
    self.document = document
    self.width = width
    lay()
  }

  mutating func lay(width: Int) {
    guard width != self.width else { return }
    self.width = width
    lay()
  }

  private mutating func lay() {
    lines = []
    for (index, block) in document.blocks.enumerated() {
      let room = max(8, width - block.indent)
      let indent = width - block.indent >= 8 ? block.indent : 0
      let hanging = room > block.hanging + 8 ? block.hanging : 0
      for (number, line) in Wrapper.lines(block.scalars, width: room, hanging: hanging).enumerated() {
        lines.append(
          Line(block: index, start: line.start, end: line.end, indent: indent + (number > 0 ? hanging : 0)))
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
