internal import SvarModel

extension State {
  /// How many rows there are to move among where the keys go.
  var rowCount: Int {
    if let help { return help.page.lines.count }
    if panel != nil { return panelRows.count }
    if let searches { return searches.rows?.count ?? 0 }
    if let picture { return picture.rows.count }
    return switch spot.focus {
    case .list where list.bound == 0: offeredSuggestions.count
    case .list: list.bound
    case .text: page?.lines.count ?? 0
    case .contents: contentsRows.count
    case .facets: facetValues.count
    }
  }

  /// The height of what has the keys.
  var rowHeight: Int {
    if help != nil || searches != nil || panel != nil || picture != nil { return layout.inside(layout.middle).height }
    return spot.focus == .list ? layout.listRows : layout.inside(spot.focus)?.height ?? 1
  }

  mutating func move(by distance: Int) {
    if help != nil {
      let top = clamped(help?.top ?? 0, distance)
      help?.top = top
      return
    }
    if let panel { return selectPanelRow(clamped(panel.index, distance)) }
    if let searches { return selectSearch(clamped(searches.index, distance)) }
    if let picture { return selectPictureRow(clamped(picture.row, distance)) }
    switch spot.focus {
    case .list where list.bound == 0: list.suggestion = clamped(list.suggestion, distance)
    case .list: travel(to: clamped(list.index, distance))
    case .text:
      if page?.document.isIndex == true, moveAmongLinks(by: distance) { return }
      scrollText(to: clamped(textTop, distance))
    case .contents: selectContents(clamped(spot.contentsRow, distance))
    case .facets: selectFacet(clamped(spot.facetCursor.row, distance))
    }
  }

  mutating func movePage(_ pages: Double) {
    let rows = Int((Double(max(1, rowHeight - 1)) * pages).rounded(pages < 0 ? .down : .up))
    if help == nil, searches == nil, panel == nil, picture == nil, spot.focus == .text {
      scrollText(to: clamped(textTop, rows))
      holdLinkInSight()
    } else {
      move(by: rows)
    }
  }

  mutating func moveTo(row: Int) {
    let row = max(0, row)
    if help != nil {
      help?.top = row
      return
    }
    if panel != nil { return selectPanelRow(row) }
    if searches != nil { return selectSearch(row) }
    if picture != nil { return selectPictureRow(row) }
    switch spot.focus {
    case .list where list.bound == 0: list.suggestion = row
    case .list: travel(to: row)
    case .text:
      scrollText(to: row)
      holdLinkInSight()
    case .contents: selectContents(row)
    case .facets: selectFacet(row)
    }
  }

  mutating func moveToEnd() {
    if help == nil, searches == nil, panel == nil, picture == nil, spot.focus == .list, list.count == nil {
      list.wantsEnd = true
      return
    }
    moveTo(row: max(0, rowCount - 1))
  }

  /// Scrolls what has the keys; what is selected stays.
  mutating func scroll(by distance: Int) {
    if help != nil || searches != nil || panel != nil || picture != nil { return move(by: distance) }
    scroll(spot.focus, by: distance)
  }

  mutating func scroll(_ pane: Pane, by distance: Int) {
    switch pane {
    case .list:
      let height = layout.listRows
      list.follows = false
      list.top = max(0, min(clamped(list.top, distance), max(0, list.bound - height)))
    case .text: scrollText(to: clamped(textTop, distance))
    case .contents: selectContents(clamped(spot.contentsRow, distance))
    case .facets: selectFacet(clamped(spot.facetCursor.row, distance))
    }
  }

  /// Goes to a row of the list by a key that may be held down.
  private mutating func travel(to row: Int) {
    let before = list.index
    let wasOpen = spot.pinned != nil
    select(row)
    guard list.index != before, !wasOpen else { return }
    isTravelling = true
    journey += 1
    outbox.append(.rest(journey))
  }

  /// Goes to a row of the list; what was open for itself is left for the row's.
  mutating func select(_ row: Int) {
    let before = list.index
    list.select(row)
    if list.index != before || spot.pinned != nil {
      if spot.pinned != nil, list.selected != spot.pinned { spot.title = nil }
      spot.pinned = nil
      spot.reading = Reading(finding: spot.reading.find)
      spot.contentsRow = 0
    }
  }

  /// Goes to a row of the contents, and the text to what it tells of.
  mutating func selectContents(_ row: Int) {
    let rows = contentsRows
    wheelTops.contents = nil
    guard !rows.isEmpty else { return }
    spot.contentsRow = max(0, min(row, rows.count - 1))
    if let link = rows[spot.contentsRow].link { goToLink(link) }
  }

  /// To the next link in a page of links; false where the next is so far that lines would be jumped over.
  private mutating func moveAmongLinks(by distance: Int) -> Bool {
    if moveInGrid(rows: distance) { return true }
    guard let page, let area = textArea, !page.document.links.isEmpty else { return false }
    let links = page.document.links
    guard let current = spot.reading.link else {
      guard let first = linkInSight else { return false }
      spot.reading.link = first
      return true
    }
    let next = current + distance
    guard links.indices.contains(next) else { return false }
    let line = page.line(of: links[next].place.anchor)
    let top = textTop
    guard line >= top - area.height, line < top + 2 * area.height else { return false }
    if line >= top, line < top + area.height {
      spot.reading.link = next
    } else {
      spot.reading.link = next
      scrollText(to: distance > 0 ? line - area.height + min(4, area.height) : line - min(2, area.height - 1))
    }
    return true
  }

  /// The first link that is in sight.
  var linkInSight: Int? {
    guard let page, let area = textArea else { return nil }
    let sight = textTop..<textTop + area.height
    return page.document.links.firstIndex { sight.contains(page.line(of: $0.place.anchor)) }
  }

  /// After scrolling, a link that is out of sight is no longer the one that Enter follows.
  private mutating func holdLinkInSight() {
    guard let page, let area = textArea, let link = spot.reading.link, page.document.links.indices.contains(link) else {
      return
    }
    let line = page.line(of: page.document.links[link].place.anchor)
    if !(textTop..<textTop + area.height).contains(line) { spot.reading.link = nil }
  }

  private func clamped(_ position: Int, _ distance: Int) -> Int {
    let (sum, overflow) = position.addingReportingOverflow(distance)
    guard !overflow else { return distance > 0 ? max(0, rowCount - 1) : 0 }
    return max(0, sum)
  }
}
