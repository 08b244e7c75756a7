/// Where everything stands on a screen of one size.
public struct Layout: Sendable, Hashable {
  public enum Mode: Sendable, Hashable {
    /// List, text and contents beside each other.
    case wide
    /// The list above the text; the contents take room from the text while they have the keys.
    case middle
    /// One pane at a time.
    case narrow
    case tooSmall
  }

  public static let least = Size(columns: 40, rows: 10)
  /// The longest line of running text.
  static let textWidth = 80

  public let size: Size
  public let mode: Mode
  /// The panes in sight, borders and titles included.
  public let frames: [Pane: Rectangle]
  public let hasBorders: Bool
  public let crumbsRow: Int?
  /// Where the parts of the query are; nil where there are none, and in a low window while they have not the keys.
  public let chipsRow: Int?
  /// Where a prompt is typed; the status line is below it.
  public let promptRow: Int
  public let statusRow: Int
  /// The whole between the top lines and the status line.
  public let middle: Rectangle

  public init(
    size: Size, focus: Pane, isZoomed: Bool, hasPrompt: Bool, hasChips: Bool = false, chipsHaveKeys: Bool = false,
    showsFacets: Bool = false, shares: PaneShares = PaneShares()
  ) {
    self.size = size
    statusRow = max(0, size.rows - 1)
    guard size.columns >= Self.least.columns, size.rows >= Self.least.rows else {
      mode = .tooSmall
      frames = [:]
      hasBorders = false
      crumbsRow = nil
      chipsRow = nil
      promptRow = statusRow
      middle = Rectangle(column: 0, row: 0, width: size.columns, height: size.rows)
      return
    }
    let isLow = size.rows < 16
    mode = size.columns < 80 || isLow ? .narrow : size.columns < 120 ? .middle : .wide
    hasBorders = mode != .narrow
    crumbsRow = isLow ? nil : 1
    let firstChips = isLow ? 1 : 2
    chipsRow = hasChips && (!isLow || chipsHaveKeys) ? firstChips : nil
    let first = chipsRow == nil ? firstChips : firstChips + 1
    promptRow = size.rows - 2
    // With borders the prompt lies on the lowest one, so that nothing moves when it opens.
    let bottom = !hasBorders && hasPrompt ? size.rows - 2 : size.rows - 1
    middle = Rectangle(column: 0, row: first, width: size.columns, height: bottom - first)
    frames = Self.frames(
      mode, middle, focus: focus, isZoomed: isZoomed, aside: showsFacets ? .facets : .contents, shares)
  }

  private static func frames(
    _ mode: Mode, _ whole: Rectangle, focus: Pane, isZoomed: Bool, aside: Pane, _ shares: PaneShares
  ) -> [Pane: Rectangle] {
    if isZoomed || mode == .narrow { return [focus: whole] }
    if mode == .wide {
      let least = aside == .facets ? 34 : 26
      let contents = max(
        least, min(shares.aside.map { whole.width * $0 / 1000 } ?? min(44, whole.width * 20 / 100), whole.width - 72))
      let list = max(
        36,
        min(
          shares.list.map { whole.width * $0 / 1000 } ?? (whole.width < 200 ? max(42, whole.width * 35 / 100) : 78),
          whole.width - contents - 36))
      let text = whole.width - list - contents
      return [
        .list: Rectangle(column: 0, row: whole.row, width: list, height: whole.height),
        .text: Rectangle(column: list, row: whole.row, width: text, height: whole.height),
        aside: Rectangle(column: list + text, row: whole.row, width: contents, height: whole.height),
      ]
    }
    let above = max(
      shares.above == nil ? 6 : 4,
      min(shares.above.map { whole.height * $0 / 1000 } ?? whole.height * 40 / 100, whole.height - 5))
    let below = Rectangle(column: 0, row: whole.row + above, width: whole.width, height: whole.height - above)
    var frames: [Pane: Rectangle] = [
      .list: Rectangle(column: 0, row: whole.row, width: whole.width, height: above), .text: below,
    ]
    if focus == aside {
      let width = max(34, whole.width * 45 / 100)
      // The text is laid anew beside it: were it covered, every line would end in half a word.
      frames[.text] = Rectangle(column: 0, row: below.row, width: whole.width - width, height: below.height)
      frames[aside] = Rectangle(
        column: whole.width - width, row: below.row, width: width, height: below.height)
    }
    return frames
  }

  /// The lines that a row of the list has: two beside a text, where one would tell less than in a narrower window.
  public var linesPerRow: Int {
    guard mode == .wide, let inside = inside(.list), inside.height > 5 else { return 1 }
    return inside.width < RowView.fullWidth ? 2 : 1
  }

  /// How many rows of the list can be seen, or could be were its pane in sight.
  public var listRows: Int { max(1, inside(.list)?.height ?? inside(middle).height) / linesPerRow }

  /// What a pane has for its rows.
  public func inside(_ pane: Pane) -> Rectangle? {
    frames[pane].map { inside($0) }
  }

  func inside(_ frame: Rectangle) -> Rectangle {
    if hasBorders { return frame.inside }
    return Rectangle(column: frame.column, row: frame.row + 1, width: frame.width, height: max(0, frame.height - 1))
  }

  /// Where the lines of a text stand inside a pane: a column free on each side.
  static func textArea(in inside: Rectangle) -> Rectangle {
    let width = max(1, min(textWidth, inside.width - 2))
    return Rectangle(column: inside.column + 1, row: inside.row, width: width, height: inside.height)
  }
}
