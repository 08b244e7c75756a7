internal import SvarModel

extension State {
  /// To the cell above or below in a page of cells; false where the page is none, or where one is at its edge.
  mutating func moveInGrid(rows distance: Int) -> Bool {
    guard let (links, current) = grid else { return false }
    let here = links[current].place
    let blocks = Set(links.map(\.place.block)).sorted()
    guard let row = blocks.firstIndex(of: here.block), blocks.indices.contains(row + distance) else { return false }
    let target = blocks[row + distance]
    let cells = links.indices.filter { links[$0].place.block == target }
    let nearest = cells.min {
      abs(links[$0].place.span.end - here.span.end) < abs(links[$1].place.span.end - here.span.end)
    }
    guard let nearest else { return false }
    goToLink(nearest)
    return true
  }

  /// To the cell beside in a page of cells; false where the page is none, or where the row ends.
  mutating func moveInGrid(columns distance: Int) -> Bool {
    guard spot.focus == .text, let (links, current) = grid else { return false }
    let next = current + distance
    guard links.indices.contains(next), links[next].place.block == links[current].place.block else { return false }
    goToLink(next)
    return true
  }

  private var grid: ([Document.Link], Int)? {
    guard let page, isPageCurrent, page.document.isGrid, let current = spot.reading.link,
      page.document.links.indices.contains(current)
    else { return nil }
    return (page.document.links, current)
  }
}
