import CNcurses
import SvarBrowser

/// Paints screens into ncurses' window; ncurses finds the shortest way from what the terminal shows.
struct Painter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let depth: ColorDepth
  private let glyphs: GlyphMaker
  /// How many pairs of colours the terminal can be told at once.
  private let mostPairs: Int
  private var known: [String: [Glyph?]] = [:]
  private var pairs: [Pair: Int32] = [:]
  private var previous: Screen?
  private var previousInks: [Paint: Ink] = [:]
  /// Of each row painted last, a hash of its letters and their looks.
  private var previousRows: [Int] = []
  private var isCursorVisible: Bool?

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// How a paint comes out, ready for cells.
  private struct Mixed: Equatable {
    var attributes: attr_t = 0
    var pair: Int32 = 0
    var background: Int32 = -1
    /// Whether a blank shows nothing but its background.
    var isUnseenOnBlanks = true
  }

  /// A gap between two words of one look is written in that look up to this length, because leaving it and coming back
  /// costs some twenty bytes; a longer one is cleared, which costs less than writing it.
  private static let longestBridge = 6

  init(window: UnsafeMutablePointer<WINDOW>, depth: ColorDepth, glyphs: GlyphMaker, mostPairs: Int) {
    self.window = window
    self.mostPairs = mostPairs
    self.depth = depth
    self.glyphs = glyphs
  }

  /// Forgets what was painted, so that the next frame writes every cell of the window again.
  mutating func forget() {
    previous = nil
    isCursorVisible = nil
  }

  /// Paints a screen into a window of `size`; what lies outside is cut off, what is missing stays blank.
  mutating func paint(_ screen: Screen, size: Size, style: (Paint) -> Style) {
    var inks: [Paint: Ink] = [:]
    for cell in screen.cells where inks[cell.paint] == nil {
      inks[cell.paint] = Ink(style(cell.paint), depth: depth)
    }
    let isAnew =
      previous?.size != screen.size
      || inks.contains { previousInks[$0.key].map { [ink = $0.value] in $0 != ink } ?? false }
    if previous?.size != screen.size { werase(window) }
    let mixed = inks.mapValues { mix($0) }
    let columns = min(screen.size.columns, size.columns)
    var lines: [(row: Int, cells: [cchar_t])] = []
    var rows = isAnew ? [] : previousRows
    rows.resize(to: screen.size.rows)
    for row in 0..<min(screen.size.rows, size.rows) {
      let range = row * screen.size.columns..<(row + 1) * screen.size.columns
      if !isAnew, let previous, previous.cells[range] == screen.cells[range] { continue }
      var line: [cchar_t] = []
      line.reserveCapacity(columns)
      compose(screen.cells[range].prefix(columns), mixed, into: &line)
      rows[row] = line.withUnsafeBytes { bytes in
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
      }
      lines.append((row, line))
    }
    let mustRewrite = !isAnew && RowShift.isFurtherThanOneRow(from: previousRows, to: rows)
    for (row, line) in lines {
      if mustRewrite { wredrawln(window, Int32(row), 1) }
      wmove(window, Int32(row), 0)
      wadd_wchnstr(window, line, Int32(line.count))
    }
    previousRows = rows
    previous = screen
    previousInks = inks
    place(screen, size: size)
    wrefresh(window)
  }

  private mutating func place(_ screen: Screen, size: Size) {
    if isCursorVisible != screen.isCursorVisible {
      curs_set(screen.isCursorVisible ? 1 : 0)
      isCursorVisible = screen.isCursorVisible
    }
    let column = min(max(0, screen.cursor.column), max(0, size.columns - 1))
    let row = min(max(0, screen.cursor.row), max(0, size.rows - 1))
    wmove(window, Int32(row), Int32(column))
  }

  // MARK: - Cells

  private mutating func compose(_ cells: ArraySlice<Cell>, _ mixed: [Paint: Mixed], into line: inout [cchar_t]) {
    line.removeAll(keepingCapacity: true)
    var index = cells.startIndex
    var paint: Paint?
    var ink = Mixed()
    while index < cells.endIndex {
      let cell = cells[index]
      if cell.paint != paint {
        if index > cells.startIndex, let end = bridge(from: index, in: cells, after: ink, mixed) {
          for _ in index..<end { append(.blank, ink, to: &line) }
          index = end
          continue
        }
        paint = cell.paint
        ink = mixed[cell.paint] ?? ink
      }
      // The second cell of a wide one belongs to it; one that stands alone, or has no room, is shown as nothing.
      let columns = cell.width == 2 && index + 1 < cells.endIndex && cells[index + 1].width == 0 ? 2 : 1
      let glyph = cell.width == 2 && columns == 1 ? .unknown : glyph(of: cell, columns: columns)
      append(glyph, ink, to: &line)
      if glyph.width < columns { append(.blank, ink, to: &line) }
      index += columns
    }
  }

  /// Where a short gap that begins at `start` ends, if what follows has the look before it and the gap looks the same in it.
  private func bridge(
    from start: Int, in cells: ArraySlice<Cell>, after ink: Mixed, _ mixed: [Paint: Mixed]
  ) -> Int? {
    guard ink.isUnseenOnBlanks else { return nil }
    var end = start
    while end < cells.endIndex, cells[end].text == " ", end - start <= Self.longestBridge {
      guard let own = mixed[cells[end].paint], own.isUnseenOnBlanks, own.background == ink.background else {
        return nil
      }
      end += 1
    }
    guard end > start, end < cells.endIndex, end - start <= Self.longestBridge else { return nil }
    return mixed[cells[end].paint] == ink ? end : nil
  }

  private func append(_ glyph: Glyph, _ ink: Mixed, to line: inout [cchar_t]) {
    var cell = cchar_t()
    if svar_set_cell(&cell, glyph.scalars, Int32(glyph.scalars.count), ink.attributes, ink.pair) != OK {
      svar_set_cell(&cell, Glyph.unknown.scalars, 1, ink.attributes, ink.pair)
    }
    line.append(cell)
  }

  private mutating func glyph(of cell: Cell, columns: Int) -> Glyph {
    if let found = known[cell.text]?[columns - 1] { return found }
    if known.count > 4096 { known.removeAll() }
    let made = glyphs.glyph(for: cell.text, columns: columns)
    known[cell.text, default: [nil, nil]][columns - 1] = made
    return made
  }

  // MARK: - Colours

  private mutating func mix(_ ink: Ink) -> Mixed {
    var attributes: attr_t = 0
    if ink.attributes.contains(.bold) { attributes |= svar_bold() }
    if ink.attributes.contains(.dim) { attributes |= svar_dim() }
    if ink.attributes.contains(.italic) { attributes |= svar_italic() }
    if ink.attributes.contains(.underline) { attributes |= svar_underline() }
    if ink.attributes.contains(.reverse) { attributes |= svar_reverse() }
    return Mixed(
      attributes: attributes, pair: pair(ink), background: ink.background,
      isUnseenOnBlanks: ink.attributes.isDisjoint(with: [.reverse, .underline]))
  }

  private mutating func pair(_ ink: Ink) -> Int32 {
    let wanted = Pair(foreground: ink.foreground, background: ink.background)
    if wanted.foreground < 0 && wanted.background < 0 { return 0 }
    if let known = pairs[wanted] { return known }
    // A terminal with few pairs shows the rest in its own colours; ncurses would recolour what is on the screen.
    let made = pairs.count + 1 < mostPairs ? max(0, alloc_pair(wanted.foreground, wanted.background)) : 0
    pairs[wanted] = made
    return made
  }
}

extension [Int] {
  fileprivate mutating func resize(to count: Int) {
    if self.count > count { removeLast(self.count - count) }
    append(contentsOf: repeatElement(0, count: count - self.count))
  }
}
