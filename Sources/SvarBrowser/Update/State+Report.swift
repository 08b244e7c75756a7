internal import SvarModel

extension State {
  /// Takes what the library answered; an answer to anything but the newest question is dropped.
  mutating func take(_ report: Report) {
    let asking = report.asking
    guard underWay[asking.purpose]?.generation == asking.generation else { return }
    underWay[asking.purpose] = nil
    slow.remove(asking.purpose)
    switch (asking.what, report.outcome) {
    case (_, .summary(let summary)):
      self.summary = summary
      takeRenewal()
    case (.list(let request, _, _, _), .list(let arrival)): takeList(request, arrival, report.milliseconds)
    case (.list(let request, _, _, _), .unreadable(let problem)):
      guard request.counted == list.counted else { break }
      list.refused = list.wanted
      list.problem = problem
    case (.rows(list.loaded, let range), .rows(let offset, let rows)): takeRows(range, offset, rows)
    case (.count(list.counted), .count(let count)): list.count = count
    case (.facets(list.counted), .facets(let facets)): list.facets.take(facets, of: list.counted)
    case (.suggestions(list.counted), .suggestions(let suggestions)):
      list.suggestions.take(suggestions, of: list.counted)
      list.suggestion = 0
    case (.elsewhere(otherList), .count(let count)): list.elsewhere.take(count, of: list.counted)
    case (.chips(let requests), .chips(let counts)): chipCounts = ChipCounts(requests: requests, counts: counts)
    case (.values(let wanted), .values(let values)): take(values, for: wanted)
    case (.picture(let request), .picture(let picture)): take(picture, of: request)
    case (.searches, .searches(let rows)):
      takeSearches(rows)
      if fillOutcome != nil, message != nil { tellFilling() }
      fillOutcome = nil
    case (.lines, .lines(let lines)): takeLines(lines)
    case (.kept, .kept(let kept)): self.kept = kept
    case (.choices, .choices(let choices)): takeChoices(choices)
    case (.taken(let taken), .taken(let text)): takeText(text, of: taken)
    case (.page(let subject, let query), .page(let detail)): takePage(subject, query, detail)
    case (.pointer(_, let text), .pointer(let resolution)): takePointer(text, resolution)
    case (let what, .failed(let reason)): takeFailure(what, reason)
    case (let what, .unreadable): takeFailure(what, nil)
    default: break
    }
  }

  private mutating func takeList(
    _ request: ListRequest, _ arrival: ListArrival, _ milliseconds: Int
  ) {
    guard request == list.wanted || request == list.wanted.atOnce else { return }
    if arrival.request.query != request.query {
      say(words.asking.leftUnfinished(list.wanted.query, arrival.request.query))
      list.wanted.query = arrival.request.query
    }
    let request = arrival.request
    let isSame = list.loaded?.counted == request.counted && list.fillings == fillings
    list.fillings = fillings
    let depth = list.loaded?.kind == request.kind ? max(0, list.index - list.top) : 0
    let before = list.selected
    list.loaded = request
    list.refused = nil
    list.problem = nil
    list.unfetched = nil
    if !isSame {
      list.uncountable = nil
      list.milliseconds = milliseconds
      list.count = nil
    }
    list.rows = RowWindow()
    list.rows.insert(arrival.rows, at: arrival.offset)
    // Rows after the end of a list tell nothing of how long it is.
    if arrival.isEnd, !arrival.rows.isEmpty || arrival.offset == 0 {
      list.count = arrival.offset + arrival.rows.count
    }
    list.index = max(0, min(arrival.index, list.bound - 1))
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
    let document = PageMaker.make(subject, detail, query: query, words: words, glyphs: glyphs, today: today)
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
    case .list(let request, _, _, _): if request.counted == list.counted { list.refused = list.wanted }
    case .rows(_, let range): list.unfetched = range
    case .count(let request): list.uncountable = request
    case .facets(let request): list.facets.failed = request
    case .suggestions(let request): list.suggestions.failed = request
    case .elsewhere: list.elsewhere.failed = list.counted
    case .chips(let requests): chipCounts.uncounted = requests
    case .values(let wanted): takeNoValues(for: wanted)
    case .page(let subject, let query): missing = .init(subject: subject, query: query)
    case .searches: searches?.isUnread = true
    case .taken: handing = nil
    case .picture: picture?.isRefused = true
    case .summary, .pointer, .lines, .kept, .choices: break
    }
    if let reason { say(words.messages.failed(reason[words.language]), .error) }
  }
}
