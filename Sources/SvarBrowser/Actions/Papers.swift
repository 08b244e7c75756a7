internal import SvarModel

/// From paper to paper and from measure to measure.
enum Papers: ActionGroup {
  static let all = [nextPaper, previousPaper, nextMeasure, previousMeasure, nextPart, previousPart]

  static let nextPaper = Action(
    "next-paper", Phrase("nästa i listan, var man än är", "next in the list, wherever one is"), argument: .count,
    in: Place.panes, keys: [.typed("J")]
  ) { state, how in
    state.nextPaper(by: how.times)
    return []
  }

  static let previousPaper = Action(
    "previous-paper", Phrase("föregående i listan", "previous in the list"), argument: .count,
    in: Place.panes, keys: [.typed("K")]
  ) { state, how in
    state.nextPaper(by: -how.times)
    return []
  }

  static let nextMeasure = Action(
    "next-measure",
    Phrase(
      "till nästa åtgärd i texten; listan över åtgärder har alla",
      "to the next measure in the text; the list of measures has all"),
    hint: Phrase("nästa åtgärd", "next measure"), argument: .count, in: Place.panes, keys: [.typed("w")]
  ) { state, how in
    state.goMeasure(by: how.times)
    return []
  }

  static let previousMeasure = Action(
    "previous-measure", Phrase("till föregående åtgärd i texten", "to the previous measure in the text"),
    argument: .count,
    in: Place.panes, keys: [.typed("W")]
  ) { state, how in
    state.goMeasure(by: -how.times)
    return []
  }

  static let nextPart = Action(
    "next-part",
    Phrase(
      "nästa del: fråga, svar, debatt; nästa grupp i fördelningen", "next part: question, answer, debate; next group"),
    in: Place.panes, keys: [.typed("a")]
  ) { state, _ in
    if state.spot.focus == .facets { state.goFacetGroup(forward: true) } else { state.goPart(forward: true) }
    return []
  }

  static let previousPart = Action(
    "previous-part", Phrase("föregående del eller grupp", "previous part or group"), in: Place.panes,
    keys: [.typed("A")]
  ) { state, _ in
    if state.spot.focus == .facets { state.goFacetGroup(forward: false) } else { state.goPart(forward: false) }
    return []
  }
}

extension State {
  /// Whether there is a measure in the open text that one can go to.
  var hasMeasureInText: Bool { page?.document.links.contains(where: \.isMeasure) ?? false }

  mutating func goMeasure(by distance: Int) {
    guard let page, isPageCurrent else { return }
    let links = page.document.links
    let measures = links.indices.filter { links[$0].isMeasure }.map { ($0, links[$0].place.anchor) }
    step(among: measures, by: distance, none: words.messages.noMeasures)
  }

  mutating func goPart(forward: Bool) {
    guard let page, isPageCurrent else { return }
    let parts = page.document.blocks.indices.filter { page.document.blocks[$0].isPart }
      .map { page.line(of: .init(block: $0, offset: 0)) }
    let top = textTop
    // Who begins below a heading that the title tells stands at its part.
    let isBelowTitle =
      top > 0 && page.document.start == page.anchor(of: top) && parts.contains(top - 1)
    if let line = forward
      ? parts.first(where: { $0 > top }) : parts.last(where: { $0 < (isBelowTitle ? top - 1 : top) })
    {
      spot.reading.link = nil
      let top = textTop
      scrollText(to: line)
      if textTop != top { return }
    }
    say(forward ? words.messages.lastPart : words.messages.firstPart, .end)
  }
}

extension Document.Link {
  fileprivate var isMeasure: Bool { if case .item(.measure, _) = target { true } else { false } }
}
