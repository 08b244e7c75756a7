/// Moving in whatever has the keys: a list, a text, the contents, help.
enum Moving: ActionGroup {
  static let all = [
    down, up, halfPageDown, halfPageUp, pageDown, pageUp, first, last, goTo, lineDown, lineUp,
  ]

  static let down = Action(
    "down", Phrase("nästa rad", "next row"), argument: .count, keys: [.typed("j"), .named(.down)]
  ) { state, how in
    state.move(by: how.times)
    return []
  }

  static let up = Action(
    "up", Phrase("föregående rad", "previous row"), argument: .count, keys: [.typed("k"), .named(.up)]
  ) { state, how in
    state.move(by: -how.times)
    return []
  }

  static let halfPageDown = Action(
    "half-page-down", Phrase("en halv sida ned", "half a page down"), argument: .count, keys: [.control("d")]
  ) { state, how in
    state.movePage(Double(how.times) / 2)
    return []
  }

  static let halfPageUp = Action(
    "half-page-up", Phrase("en halv sida upp", "half a page up"), argument: .count, keys: [.control("u")]
  ) { state, how in
    state.movePage(-Double(how.times) / 2)
    return []
  }

  static let pageDown = Action(
    "page-down", Phrase("en sida ned", "a page down"), argument: .count,
    in: Place.panes.union([.help, .searches, .pictures]), keys: [.control("f"), .named(.pageDown), .typed(" ")]
  ) { state, how in
    state.movePage(Double(how.times))
    return []
  }

  static let pageUp = Action(
    "page-up", Phrase("en sida upp", "a page up"), argument: .count, keys: [.control("b"), .named(.pageUp)]
  ) { state, how in
    state.movePage(-Double(how.times))
    return []
  }

  static let first = Action(
    "first", Phrase("till början, eller till rad N", "to the start, or to row N"), argument: .count,
    keys: [.typed("gg"), .named(.home)]
  ) { state, how in
    state.moveTo(row: (how.count ?? 1) - 1)
    return []
  }

  static let last = Action(
    "last", Phrase("till slutet, eller till rad N", "to the end, or to row N"), argument: .count,
    keys: [.typed("G"), .named(.end)]
  ) { state, how in
    if let count = how.count { state.moveTo(row: count - 1) } else { state.moveToEnd() }
    return []
  }

  static let goTo = Action(
    "go-to", Phrase("till N procent av listan eller texten", "to N per cent of the list or text"), argument: .count,
    keys: [.typed("%")]
  ) { state, how in
    guard let count = how.count ?? Int(how.text.filter { $0.isNumber }) else {
      state.say(state.words.acting.needsNumber, .error)
      return []
    }
    state.moveTo(row: state.rowCount * min(count, 100) / 100)
    return []
  }

  static let lineDown = Action(
    "scroll-down", Phrase("rulla en rad ned, markören står", "scroll a row down, the cursor stays"),
    argument: .count, keys: [.control("e")]
  ) { state, how in
    state.scroll(by: how.times)
    return []
  }

  static let lineUp = Action(
    "scroll-up", Phrase("rulla en rad upp, markören står", "scroll a row up, the cursor stays"),
    argument: .count, keys: [.control("y")]
  ) { state, how in
    state.scroll(by: -how.times)
    return []
  }
}
