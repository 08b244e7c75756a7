internal import SvarModel

extension State {
  /// Holds everything inside its bounds and asks for what is to be shown and is not there.
  mutating func settle() -> [Effect] {
    var effects = outbox
    outbox = []
    if let start = starting { effects += begin(start) }
    settleChips()
    if prompt == nil { trail.join() }
    if layout.frames[spot.focus] == nil, layout.mode != .tooSmall { spot.focus = .list }
    effects += settleList()
    effects += settleAside()
    effects += settlePicture()
    effects += settlePage()
    let breaking = hyphenatorInUse
    if let area = textArea { page?.lay(width: area.width, hyphenator: breaking) }
    if isPageCurrent {
      let top = textTop
      let note = TextView.note(self)
      page?.restingTop = top
      page?.restingNote = note
    }
    settleHelp()
    settleWheel()
    effects += settleRead()
    return effects
  }

  mutating func ask(_ what: Asking.What, for purpose: Purpose) -> Effect {
    let generation = (generations[purpose] ?? 0) + 1
    generations[purpose] = generation
    let asking = Asking(purpose: purpose, generation: generation, what: what)
    underWay[purpose] = asking
    slow.remove(purpose)
    return .ask(asking)
  }

  mutating func giveUp(_ purpose: Purpose) -> [Effect] {
    guard underWay.removeValue(forKey: purpose) != nil else { return [] }
    slow.remove(purpose)
    generations[purpose, default: 0] += 1
    return [.giveUp(purpose)]
  }

  private mutating func begin(_ start: Start) -> [Effect] {
    starting = nil
    var effects = [ask(.summary, for: .summary)]
    if hasNotebook {
      effects += [ask(.lines, for: .lines), ask(.kept, for: .kept), ask(.choices, for: .choices)]
    }
    if case .pointer(let pointer, let text) = start {
      effects.append(ask(.pointer(pointer, text: text), for: .pointer))
    }
    return effects
  }

  private mutating func settleList() -> [Effect] {
    var effects: [Effect] = []
    let height = layout.listRows
    if list.isAnswered {
      effects += settleCount()
      if let count = list.count {
        if list.wantsEnd { list.select(count - 1) }
        list.index = max(0, min(list.index, count - 1))
      }
      if let row = list.selectedRow { list.selected = row.id }
      list.scroll(height: height)
      effects += settleRows(height)
    } else {
      for purpose in Purpose.ofList { effects += giveUp(purpose) }
      list.scroll(height: height)
    }
    effects += settleRequest(height)
    lists[list.kind] = list
    return effects
  }

  /// Asks for the list. An order that takes its time comes behind the one that is at hand at once.
  private mutating func settleRequest(_ height: Int) -> [Effect] {
    guard list.loaded != list.wanted || list.fillings != fillings, list.refused != list.wanted else {
      return giveUp(.list)
    }
    let request = list.isAnswered || list.loaded?.counted == list.counted ? list.wanted : list.wanted.atOnce
    let what = Asking.What.list(request, keeping: list.selected, height: height, isEntered: list.isEntered)
    if case .list(request, list.selected, _, list.isEntered) = underWay[.list]?.what { return [] }
    return [ask(what, for: .list)]
  }

  private mutating func settleCount() -> [Effect] {
    guard list.count == nil, list.uncountable != list.counted else { return [] }
    if list.wanted.query.isEmpty, let count = summary?.counts[list.kind] {
      list.count = count
      return giveUp(.count)
    }
    if case .count(list.counted) = underWay[.count]?.what { return [] }
    return [ask(.count(list.counted), for: .count)]
  }

  private mutating func settleRows(_ height: Int) -> [Effect] {
    list.rows.trim(around: list.top)
    let end = list.count ?? list.rows.end + 1
    func range(_ low: Int, _ high: Int) -> Range<Int> { max(0, min(low, end))..<max(0, min(high, end)) }
    let sight = range(list.top, list.top + height)
    let missing = list.rows.missing(in: sight)
    let wanted = list.rows.missing(in: range(list.top - height, list.top + 2 * height).widened(by: sight))
    guard let wanted else { return [] }
    guard let loaded = list.loaded else { return [] }
    if case .rows(loaded, let asked) = underWay[.rows]?.what {
      let covers = missing.map { asked.lowerBound <= $0.lowerBound && asked.upperBound >= $0.upperBound } ?? true
      if covers { return [] }
    }
    guard list.unfetched != wanted else { return [] }
    return [ask(.rows(loaded, wanted), for: .rows)]
  }

  private mutating func settlePage() -> [Effect] {
    guard let subject = spot.subject else {
      if list.isEmpty {
        page = nil
        finds = []
      }
      return list.isEmpty ? giveUp(.page) : []
    }
    let query = list.loaded?.query ?? ""
    let name = DocumentCache.Name(subject: subject, query: query)
    if let page, page.document.subject == subject, page.document.query == query {
      if spot.reading.subject != subject { show(page.document) }
      return giveUp(.page)
    }
    if let known = documents[name], !isTravelling || spot.focus != .list || spot.pinned != nil {
      show(known)
      return giveUp(.page)
    }
    guard missing != name else { return [] }
    if isTravelling, spot.focus == .list, spot.pinned == nil { return giveUp(.page) }
    // While a search is typed the text follows when the list has come to rest, and not at every key.
    if prompt?.purpose == .search, !(list.isAnswered && isCountSettled) { return giveUp(.page) }
    if case .page(subject, query) = underWay[.page]?.what { return [] }
    return [ask(.page(subject, query: query), for: .page)]
  }

  private mutating func settleHelp() {
    guard let help, layout.mode != .tooSmall else { return }
    let area = Layout.textArea(in: layout.inside(layout.middle))
    self.help?.page.lay(width: area.width)
    let last = self.help?.page.lastTop(height: area.height) ?? 0
    self.help?.top = max(0, min(help.top, last))
  }
}

extension Range<Int> {
  fileprivate func widened(by other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
