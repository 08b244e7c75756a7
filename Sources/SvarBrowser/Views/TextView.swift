internal import SvarModel

/// The pane that is read: a paper, a measure, a collaboration, an agency.
enum TextView {
  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let frame = layout.frames[.text] else { return }
    let isFocused = state.focusedPane == .text
    let (title, note) = caption(state)
    if layout.hasBorders {
      canvas.frame(frame, title: title, note: note, isFocused: isFocused)
    } else {
      canvas.caption(frame, row: frame.row, title: title, note: note, isFocused: isFocused)
    }
    guard let area = state.textArea, let page = state.page else {
      if isFocused { canvas.point(Point(column: frame.column + 1, row: frame.row + 1)) }
      return
    }
    let isCurrent = state.isPageCurrent
    let marks = Highlights(state, isCurrent: isCurrent)
    let cursor = PageView.draw(page, top: isCurrent ? state.textTop : page.restingTop, in: area, marks, on: &canvas)
    if isFocused { canvas.point(cursor) }
  }

  private static func caption(_ state: State) -> (String, String) {
    guard let page = state.page else { return ("", "") }
    let top = state.isPageCurrent ? state.textTop : page.restingTop
    let title = [page.document.title, speaker(page, above: top)].compactMap { $0 }.joined(separator: " · ")
    return (title, state.isPageCurrent ? note(state) : page.restingNote)
  }

  /// Who is speaking at the top of the pane, where the line that says so is out of sight: in a debate the words may be the
  /// questioner's.
  static func speaker(_ page: PageState, above top: Int) -> String? {
    guard page.lines.indices.contains(top) else { return nil }
    let blocks = page.document.blocks
    let above = blocks[..<min(page.lines[top].block, blocks.count)]
    guard let block = above.last(where: { $0.kind == .speaker || $0.isPart }), block.kind == .speaker else {
      return nil
    }
    let name = String(String.UnicodeScalarView(block.scalars))
    return name.hasSuffix(":") ? String(name.dropLast()) : name
  }

  /// Where one is in the text.
  static func note(_ state: State) -> String {
    guard let page = state.page else { return "" }
    var notes: [String] = []
    if let hit = state.spot.reading.hit { notes.append("\(hit + 1)/\(state.hits.count)") }
    if let area = state.textArea {
      let last = page.lastTop(height: area.height)
      if last > 0 { notes.append("\(min(100, state.textTop * 100 / last)) %") }
    }
    return notes.joined(separator: " · ")
  }
}

/// What is lit in a page: the hits, the one and the link one stands on.
struct Highlights {
  var hits: [Int: [Span]] = [:]
  var currentHit: Document.Stretch?
  var currentLink: Document.Stretch?

  init() {}

  init(_ state: State, isCurrent: Bool) {
    for hit in isCurrent ? state.hits : state.page?.document.hits ?? [] {
      hits[hit.block, default: []].append(hit.span)
    }
    guard isCurrent else { return }
    if let hit = state.spot.reading.hit, state.hits.indices.contains(hit) { currentHit = state.hits[hit] }
    if let link = state.spot.reading.link, let page = state.page, page.document.links.indices.contains(link) {
      currentLink = page.document.links[link].place
    }
  }
}

/// Draws the lines of a laid-out page that are in sight.
enum PageView {
  /// Returns where the cursor belongs: on the current link or hit, else at the first line.
  static func draw(
    _ page: PageState, top: Int, in area: Rectangle, _ marks: Highlights, on canvas: inout Canvas
  ) -> Point {
    var cursor: Point?
    for offset in 0..<area.height where page.lines.indices.contains(top + offset) {
      let line = page.lines[top + offset]
      let block = page.document.blocks[line.block]
      let row = area.row + offset
      let cells = TextCells.make(block.scalars[line.start..<line.end])
      let hits = marks.hits[line.block] ?? []
      if !line.guide.isEmpty {
        canvas.put(line.guide, row: row, column: area.column, end: area.column + area.width, Paint(.border))
      }
      var column = area.column + line.indent
      for cell in cells {
        let place = cell.offset
        var paint = Paint(role(of: block, at: place))
        if hits.contains(where: { $0.contains(place) }) { paint.role = .hit }
        if holds(marks.currentLink, line.block, place) {
          paint = Paint(paint.role == .measure ? .currentMeasure : paint.role, on: .selection)
          cursor = cursor ?? Point(column: column, row: row)
        }
        if holds(marks.currentHit, line.block, place) {
          paint = Paint(.currentHit)
          cursor = cursor ?? Point(column: column, row: row)
        }
        column = canvas.put([cell], row: row, column: column, end: area.column + area.width) { _ in paint }
      }
      // It is no part of the text, and so of nothing that is marked in it.
      if line.isBroken {
        canvas.put("-", row: row, column: column, end: area.column + area.width, Paint(role(of: block)))
      }
    }
    return cursor ?? Point(column: area.column, row: area.row)
  }

  private static func holds(_ stretch: Document.Stretch?, _ block: Int, _ place: Int) -> Bool {
    stretch?.block == block && stretch?.span.contains(place) == true
  }

  private static func role(of block: Document.Block, at place: Int) -> Role {
    block.marks.last { $0.span.contains(place) }?.role ?? role(of: block)
  }

  private static func role(of block: Document.Block) -> Role {
    switch block.kind {
    case .title: .title
    case .heading, .speaker: .heading
    case .note: .dim
    case .body, .item, .meta, .row, .blank: .text
    }
  }
}
