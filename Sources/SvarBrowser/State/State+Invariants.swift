internal import SvarModel

extension State {
  /// What must hold after every update; each sentence names something that does not.
  public func invariants() -> [String] {
    var broken: [String] = []
    func hold(_ condition: Bool, _ sentence: @autoclosure () -> String) { if !condition { broken.append(sentence()) } }
    let list = self.list
    hold(trail.spots.indices.contains(trail.here), "one is on the trail")
    hold(
      list.index >= 0 && list.index <= max(0, list.bound - 1), "the cursor \(list.index) is in the list (\(list.bound))"
    )
    hold(
      list.top >= 0 && list.top <= max(0, list.bound - 1), "the list's top \(list.top) is in the list (\(list.bound))")
    if let row = list.selectedRow { hold(list.selected == row.id, "the selected thing is the one in the cursor's row") }
    hold(list.rows.held <= (2 * RowWindow.reach + 1) * RowWindow.pageSize, "only rows near the cursor are held")
    if let frame = layout.inside(.list), list.follows, list.bound > 0, frame.height > 0, list.loaded != nil {
      hold(
        list.index >= list.top && list.index < list.top + layout.listRows,
        "the selected row \(list.index) is in sight (\(list.top)+\(layout.listRows))")
    }
    if let page {
      hold(page.lines.allSatisfy { page.document.blocks.indices.contains($0.block) }, "lines are of blocks")
      if let link = spot.reading.link, isPageCurrent {
        hold(page.document.links.indices.contains(link), "the current link is a link")
      }
      if let hit = spot.reading.hit, isPageCurrent { hold(hits.indices.contains(hit), "the current hit is a hit") }
      if let area = textArea { hold(page.width == area.width, "the page is laid for its pane") }
      if isPageCurrent, !contentsRows.isEmpty {
        hold(contentsRows.indices.contains(spot.contentsRow), "the cursor is in the contents")
      }
    }
    hold(facetValues.isEmpty || facetValues.indices.contains(spot.facetCursor.row), "the cursor is in the facets")
    hold(spot.focus != .facets || spot.showsFacets, "facets that have the keys are open")
    hold(spot.chips.query == list.wanted.query, "the chips are those of the query")
    if let place = chipFocus {
      hold(spot.chips.chips.indices.contains(place), "the current chip is a chip")
      hold(layout.mode == .tooSmall || layout.chipsRow != nil, "the chips are in sight while they have the keys")
    }
    hold(
      offeredSuggestions.isEmpty ? list.suggestion == 0 : offeredSuggestions.indices.contains(list.suggestion),
      "the cursor is in the suggestions")
    if let rows = searches?.rows {
      hold(rows.isEmpty ? searches?.index == 0 : rows.indices.contains(searches?.index ?? -1), "a search is selected")
    }
    if let panel {
      hold(
        panelRows.isEmpty ? panel.index == 0 : panelRows.indices.contains(panel.index),
        "a line of the panel is selected")
    }
    // The place where a search is being typed is not one to come back to yet.
    for (number, spot) in trail.spots.enumerated() where prompt == nil && number != trail.here {
      hold(!spot.isSamePlace(as: self.spot), "the way comes once to where one is")
      hold(!spot.isUnreadable, "a query that cannot be read is no place to come back to")
    }
    hold(layout.mode == .tooSmall || layout.frames[spot.focus] != nil, "the pane with the keys is in sight")
    for (purpose, asking) in underWay {
      hold(asking.generation == generations[purpose], "what is under way for \(purpose) is the newest asked")
    }
    hold(pending.count < 4, "a key sequence ends")
    return broken
  }
}
