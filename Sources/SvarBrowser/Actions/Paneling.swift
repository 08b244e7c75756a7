/// The way one has come as a list, messages that have been, and a menu.
enum Paneling: ActionGroup {
  static let all = [trail, messages, menu]

  static let trail = Action(
    "trail", Phrase("visa vägen hit, för att gå till en plats på den", "show the way here, to go to a place on it"),
    keys: [.typed("gt")]
  ) { state, _ in
    let wasOpen = state.panel?.content == .trail
    state.closeOverlays()
    if !wasOpen { state.panel = PanelState(.trail, index: state.trail.spots.count - 1 - state.trail.here) }
    return []
  }

  static let messages = Action(
    "messages", Phrase("visa meddelanden som varit", "show the messages that have been"), keys: [.typed("gm")]
  ) { state, _ in
    if state.help?.topic == .messages {
      state.help = nil
    } else {
      state.closeOverlays()
      state.openMessages()
    }
    return []
  }

  static let menu = Action(
    "menu", Phrase("visa en meny med det som går att göra här", "show a menu of what can be done here"),
    in: Place.panes.union([.panel]), keys: [.named(.f10)]
  ) { state, _ in
    if state.panel != nil {
      state.panel = nil
    } else {
      state.openMenu(at: StateView.draw(state).cursor)
    }
    return []
  }
}

extension State {
  /// Closes what lies over the panes.
  mutating func closeOverlays() {
    help = nil
    searches = nil
    chipFocus = nil
    panel = nil
    picture = nil
  }

  mutating func openMenu(at point: Point) {
    let here = place
    guard Place.panes.contains(here) else { return }
    panel = PanelState(.menu(at: point, here))
  }

  mutating func selectPanelRow(_ row: Int) {
    let last = panelRows.count - 1
    wheelTops.panel = nil
    panel?.index = max(0, min(row, last))
  }

  /// Goes to the place, or does what is chosen.
  mutating func choosePanelRow() -> [Effect] {
    guard let open = panel else { return [] }
    switch open.content {
    case .trail:
      panel = nil
      trail.go(to: trail.spots.count - 1 - open.index)
      return []
    case .menu(_, let place):
      let actions = menuActions(in: place)
      panel = nil
      guard actions.indices.contains(open.index) else { return [] }
      return perform(actions[open.index], Invocation())
    }
  }

  /// The messages that have been, as a page to be read and searched.
  mutating func openMessages() {
    let area = Layout.textArea(in: layout.inside(layout.middle))
    let page = MessagesPage.make(messages, filter: "", intro: keyed(words.acting.messagesIntro), words: words)
    help = HelpState(page: PageState(page, width: area.width), topic: .messages, place: place)
  }
}
