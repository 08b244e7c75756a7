internal import SvarModel

extension State {
  /// The wheel scrolls what is under it and moves nothing else; a click selects, a double click opens.
  mutating func take(_ event: MouseEvent) -> [Effect] {
    guard isMouseOn, layout.mode != .tooSmall else { return [] }
    switch event.kind {
    case .wheelUp, .wheelDown:
      turnWheel(at: event.point, by: event.kind == .wheelUp ? -3 : 3)
    case .press where panel != nil:
      guard event.button == .left, let row = PanelView.row(at: event.point, in: self) else {
        panel = nil
        break
      }
      selectPanelRow(row)
      if case .menu = panel?.content { return choosePanelRow() }
    case .doubleClick where panel != nil:
      if PanelView.row(at: event.point, in: self) != nil { return choosePanelRow() }
    case .press where event.button == .left && !isOverlaid && prompt == nil && border(at: event.point) != nil:
      dragged = border(at: event.point)
    case .drag:
      if let dragged { move(dragged, to: event.point) }
    case .release:
      if dragged != nil { keep(Choices.panes, shares.written) }
      dragged = nil
    case .press where event.button == .left: click(event.point)
    case .press where event.button == .right:
      guard help == nil, searches == nil, prompt == nil, pane(at: event.point) != nil else { break }
      click(event.point)
      openMenu(at: event.point)
    case .doubleClick where event.button == .left:
      click(event.point)
      if help == nil, searches == nil, prompt == nil, let pane = pane(at: event.point),
        pane != .text || spot.reading.link != nil
      {
        message = nil
        open()
      }
    default: break
    }
    return []
  }

  func pane(at point: Point) -> Pane? {
    // The contents lie over the text where both are.
    [.contents, .facets, .list, .text].first { layout.frames[$0]?.contains(point) == true }
  }

  private mutating func click(_ point: Point) {
    guard help == nil, searches == nil, picture == nil, prompt == nil else { return }
    message = nil
    chipFocus = nil
    if point.row == 0 {
      if let tab = TabsView.tabs(of: self).first(where: { $0.columns.contains(point.column) }) { show(tab.kind) }
      return
    }
    guard let pane = pane(at: point), let inside = layout.inside(pane) else { return }
    spot.focus = pane
    let row = point.row - inside.row
    guard row >= 0, row < inside.height else { return }
    switch pane {
    case .list:
      if list.bound > 0 {
        let row = row / layout.linesPerRow
        if row < layout.listRows, list.top + row < list.bound { select(list.top + row) }
      } else if let line = EmptyListView.suggestion(at: row, in: self, inside: inside) {
        list.suggestion = line
      }
    case .text: clickText(point)
    case .contents:
      if let index = ContentsView.rowIndex(at: row, in: self, height: inside.height) { selectContents(index) }
    case .facets:
      if let index = FacetsView.row(at: row, in: self, height: inside.height) { selectFacet(index) }
    }
  }

  private mutating func clickText(_ point: Point) {
    guard let page, let area = textArea, isPageCurrent else { return }
    let number = textTop + point.row - area.row
    guard page.lines.indices.contains(number) else { return }
    let line = page.lines[number]
    var column = area.column + line.indent
    let cells = TextCells.make(page.document.blocks[line.block].scalars[line.start..<line.end])
    let cell = cells.first { cell in
      defer { column += cell.width }
      return point.column < column + cell.width && point.column >= column
    }
    guard let offset = cell?.offset else { return }
    spot.reading.link = page.document.links.firstIndex {
      $0.place.block == line.block && $0.place.span.contains(offset)
    }
  }
}
