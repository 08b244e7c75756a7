internal import SvarModel

extension State {
  /// Takes what the library answered; an answer to anything but the newest question is dropped.
  mutating func take(_ report: Report) {
    let asking = report.asking
    guard underWay[asking.purpose]?.generation == asking.generation else { return }
    underWay[asking.purpose] = nil
    slow.remove(asking.purpose)
    switch (asking.what, report.outcome) {
    case (_, .summary(let summary)): self.summary = summary
    case (.list(let request, _, _), .list(let index, let offset, let rows, let isEnd)):
      takeList(request, index, offset, rows, isEnd, report.milliseconds)
    case (.list(let request, _, _), .unreadable(let problem)):
      list.refused = request
      list.problem = problem
    case (.rows(list.wanted, let range), .rows(let offset, let rows)): takeRows(range, offset, rows)
    case (.count(list.wanted), .count(let count)): list.count = count
    case (.page(let subject, let query), .page(let detail)): takePage(subject, query, detail)
    case (.pointer(_, let text), .pointer(let resolution)): takePointer(text, resolution)
    case (let what, .failed(let reason)): takeFailure(what, reason)
    case (let what, .unreadable): takeFailure(what, nil)
    default: break
    }
  }

  private mutating func takeList(
    _ request: ListRequest, _ index: Int, _ offset: Int, _ rows: [ListRow], _ isEnd: Bool, _ milliseconds: Int
  ) {
    guard request == list.wanted else { return }
    let depth = list.loaded?.kind == request.kind ? max(0, list.index - list.top) : 0
    let before = list.selected
    list.loaded = request
    list.refused = nil
    list.problem = nil
    list.uncountable = nil
    list.unfetched = nil
    list.milliseconds = milliseconds
    list.rows = RowWindow()
    list.rows.insert(rows, at: offset)
    list.count = isEnd ? offset + rows.count : nil
    list.index = max(0, min(index, list.bound - 1))
    list.selected = list.selectedRow?.id
    list.top = max(0, list.index - depth)
    list.follows = true
    if list.selected != before, spot.pinned == nil { spot.reading = Reading() }
  }

  private mutating func takeRows(_ range: Range<Int>, _ offset: Int, _ rows: [ListRow]) {
    list.rows.insert(rows, at: offset)
    list.unfetched = rows.isEmpty ? range : nil
    if rows.count < range.count, list.count == nil { list.count = offset + rows.count }
    if let row = list.selectedRow { list.selected = row.id }
  }

  private mutating func takePage(_ subject: ItemID, _ query: String, _ detail: Detail?) {
    let name = DocumentCache.Name(subject: subject, query: query)
    guard let detail else {
      missing = name
      page = nil
      say(words.messages.gone, .error)
      return
    }
    let document = PageMaker.make(subject, detail, query: query, words: words)
    documents.insert(document, for: name)
  }

  private mutating func takePointer(_ text: String, _ resolution: PointerResolution) {
    guard case .found(let id, let other) = resolution else {
      say(words.messages.missing(text), .error)
      return
    }
    // The list beside it is the one that holds it, at its place there.
    var next = Spot(list: ListState(id.isAnswer ? .answer : .question))
    next.list.selected = .paper(id)
    next.pinned = .paper(id)
    next.focus = .text
    trail.follow(next)
    if let other { say(words.messages.alsoInterpellation(other.rawValue)) }
  }

  private mutating func takeFailure(_ what: Asking.What, _ reason: Phrase?) {
    switch what {
    case .list(let request, _, _): list.refused = request
    case .rows(_, let range): list.unfetched = range
    case .count(let request): list.uncountable = request
    case .page(let subject, let query): missing = .init(subject: subject, query: query)
    case .summary, .pointer: break
    }
    if let reason { say(words.messages.failed(reason[words.language]), .error) }
  }
}
