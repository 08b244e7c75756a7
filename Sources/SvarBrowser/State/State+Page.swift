internal import SvarModel

extension State {
  /// Where the text is on the screen, or would be were its pane in sight.
  var textArea: Rectangle? {
    guard layout.mode != .tooSmall else { return nil }
    if let inside = layout.inside(.text) { return Layout.textArea(in: inside) }
    return Layout.textArea(in: layout.inside(layout.middle))
  }

  /// The first line in sight.
  var textTop: Int {
    guard let page, let area = textArea else { return 0 }
    let line = spot.reading.anchor.map { page.line(of: $0) } ?? 0
    return min(line, page.lastTop(height: area.height))
  }

  mutating func scrollText(to line: Int) {
    guard let page, let area = textArea else { return }
    let top = max(0, min(line, page.lastTop(height: area.height)))
    spot.reading.anchor = page.anchor(of: top)
    remember()
  }

  /// Brings a stretch into sight, a third down the pane where it was not.
  mutating func reveal(_ place: Document.Stretch) {
    guard let page, let area = textArea else { return }
    let line = page.line(of: place.anchor)
    let last = page.line(of: .init(block: place.block, offset: max(place.span.start, place.span.end - 1)))
    let top = textTop
    if line < top || last >= top + area.height { scrollText(to: line - area.height / 3) }
  }

  /// Keeps the place in the open text.
  private mutating func remember() {
    guard let subject = page?.document.subject, subject == spot.subject, let anchor = spot.reading.anchor else {
      return
    }
    if places.count > 2000 { places.removeAll() }
    places[subject] = anchor
  }

  /// Shows a page and finds the place in it.
  mutating func show(_ document: Document) {
    guard let subject = document.subject else { return }
    page = PageState(
      showsRules ? document.tellingRules(words) : document, width: textArea?.width ?? Layout.textWidth,
      hyphenator: hyphenatorInUse)
    missing = nil
    spot.title = document.title
    if spot.reading.subject != subject {
      var fresh = spot.reading.subject == nil ? spot.reading : Reading()
      fresh.subject = subject
      // What was chosen while it was still to come was chosen on another page.
      fresh.link = nil
      fresh.hit = nil
      fresh.query = document.query
      fresh.anchor = fresh.anchor ?? places[subject]
      spot.reading = fresh
      spot.contentsRow = 0
      findAgain()
      settleArrival(document)
    } else if spot.reading.query != document.query {
      spot.reading.query = document.query
      spot.reading.hit = nil
      if let link = spot.reading.link, !document.links.indices.contains(link) { spot.reading.link = nil }
      findAgain()
      goToFirstHit(document)
    } else {
      findAgain()
      if let hit = spot.reading.hit, !hits.indices.contains(hit) { spot.reading.hit = nil }
      if let link = spot.reading.link, !document.links.indices.contains(link) { spot.reading.link = nil }
    }
    spot.contentsRow = max(0, min(spot.contentsRow, contentsRows.count - 1))
    arrival = nil
  }

  private mutating func settleArrival(_ document: Document) {
    if let goal = spot.reading.goal {
      spot.reading.goal = nil
      if let link = document.links.firstIndex(where: { $0.target.names(goal) }) {
        spot.reading.link = link
        spot.reading.anchor = document.start
        reveal(document.links[link].place)
        return
      }
    }
    switch arrival {
    case .lastHit where !hits.isEmpty: goToHit(hits.count - 1)
    case .firstHit where !hits.isEmpty: goToHit(0)
    default:
      guard spot.reading.anchor == nil else { return }
      spot.reading.anchor = document.start
      goToFirstHit(document)
    }
  }

  private mutating func goToFirstHit(_ document: Document) {
    guard !hits.isEmpty else { return }
    goToHit(hits.firstIndex { $0.anchor >= document.start } ?? 0)
  }

  mutating func goToHit(_ number: Int) {
    guard hits.indices.contains(number) else { return }
    spot.reading.hit = number
    spot.reading.link = nil
    reveal(hits[number])
  }

  mutating func goToLink(_ number: Int) {
    guard let page, isPageCurrent, page.document.links.indices.contains(number) else { return }
    spot.reading.link = number
    reveal(page.document.links[number].place)
  }

  /// Looks for what is to be found in the text, anew.
  mutating func findAgain() {
    finds = spot.reading.find.isEmpty ? [] : page.map { TextFinder.find(spot.reading.find, in: $0.document) } ?? []
  }
}

extension Document.Target {
  func names(_ item: ItemID) -> Bool {
    if case .item(item, _) = self { true } else { false }
  }
}
