/// Help, the command line, and how things look.
enum Commanding: ActionGroup {
  static let all = [help, command, theme, mouse]

  static let help = Action(
    "help", Phrase("visa tangenterna här", "show the keys here"), hint: Phrase("hjälp", "help"),
    keys: [.typed("?"), .named(.f1)]
  ) { state, _ in
    if state.help?.topic == .keys {
      state.help = nil
    } else {
      let here = state.help?.place
      state.openHelp(for: here)
    }
    return []
  }

  static let command = Action(
    "command", Phrase("kör ett kommando vid namn", "run a command by name"), hint: Phrase("kommando", "command"),
    keys: [.typed(":")]
  ) { state, _ in
    state.prompt = Prompt(.command, before: state.spot)
    state.prompt?.themeBefore = state.theme
    return []
  }

  static let theme = Action(
    "theme", Phrase("byt tema; utan namn nästa", "change the theme; without a name the next"), argument: .theme,
    keys: [.typed("T")]
  ) { state, how in
    let name: String
    if how.text.isEmpty {
      let now = state.themes.firstIndex(of: state.theme) ?? 0
      name = state.themes.isEmpty ? state.theme : state.themes[(now + 1) % state.themes.count]
    } else {
      name = how.text
    }
    guard state.themes.contains(name) else {
      state.say(state.words.messages.unknownTheme(name), .error)
      return []
    }
    state.theme = name
    state.say(state.words.messages.theme(name))
    return [.terminal(.repaint)]
  }

  static let mouse = Action(
    "mouse", Phrase("mus på eller av", "mouse on or off"), keys: [.typed("M")]
  ) { state, _ in
    state.isMouseOn.toggle()
    state.say(state.isMouseOn ? state.words.messages.mouseOn : state.words.messages.mouseOff)
    state.keep(Choices.mouse, state.isMouseOn ? "on" : "off")
    return [.terminal(.mouse(isOn: state.isMouseOn))]
  }
}

extension State {
  mutating func openHelp(for before: Place? = nil) {
    let here = before ?? place
    let document = helpPage(for: here, filter: "")
    let area = Layout.textArea(in: layout.inside(layout.middle))
    help = HelpState(page: PageState(document, width: area.width), place: here)
  }

  mutating func filterHelp(_ filter: String) {
    guard let old = help else { return }
    let document =
      switch old.topic {
      case .keys: helpPage(for: old.place, filter: filter)
      case .messages:
        MessagesPage.make(messages, filter: filter, intro: keyed(words.acting.messagesIntro), words: words)
      }
    help = HelpState(
      page: PageState(document, width: old.page.width), filter: filter, topic: old.topic, place: old.place)
  }

  private func helpPage(for here: Place, filter: String) -> Document {
    HelpPage.make(for: here, filter: filter, intro: keyed(words.help.intro), keys: keys, words: words, glyphs: glyphs)
  }
}
