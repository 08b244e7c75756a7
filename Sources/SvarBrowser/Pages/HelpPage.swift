/// Makes the help page from the table of actions: what applies where one is first.
enum HelpPage {
  static func make(for here: Place, filter: String, intro: String, keys: KeyTable, words: Words, glyphs: Glyphs)
    -> Document
  {
    var page = PageBuilder(nil, title: words.help.title, words: words)
    page.add(.note, filter.isEmpty ? intro : words.help.filtered(filter))
    let wanted = filter.lowercased()
    let places = [here, .anywhere] + order.filter { $0 != here && $0 != .anywhere }
    var shown: Set<String> = []
    var isEmpty = true
    let basics = wanted.isEmpty ? basics(in: here) : []
    if !basics.isEmpty {
      isEmpty = false
      page.heading(words.help.basics)
      for action in basics {
        shown.insert(action.name)
        add(action, keys, to: &page)
      }
    }
    for place in places {
      let actions = ActionTable.all.filter { $0.places.contains(place) && !shown.contains($0.name) }
      let matching = actions.filter { wanted.isEmpty || matches($0, wanted, keys, words) }
      guard !matching.isEmpty else { continue }
      isEmpty = false
      page.heading(words.help.places[place] ?? place.rawValue)
      for action in matching {
        shown.insert(action.name)
        add(action, keys, to: &page)
      }
    }
    addComposed(wanted, keys, isEmpty: &isEmpty, to: &page)
    if wanted.isEmpty {
      page.heading(words.help.queryTitle)
      for (written, meaning) in words.help.query {
        page.line(.row, indent: 2, hanging: 4, [.init(written, .key), .init("  " + meaning)])
      }
      page.heading(words.asking.signsTitle)
      for (sign, meaning) in words.asking.signs {
        page.line(.row, indent: 2, hanging: 4, [.init(glyphs.sign(sign), sign.role), .init("  " + meaning)])
      }
      for (mark, meaning) in words.asking.marks {
        page.line(.row, indent: 2, hanging: 4, [.init(mark, .key), .init("  " + meaning)])
      }
    }
    if isEmpty { page.add(.note, words.help.nothing) }
    if wanted.isEmpty { page.add(.note, FillingWords.source[words.language]) }
    return page.finished()
  }

  /// As a reader meets them.
  private static let order: [Place] = [
    .list, .text, .contents, .prompt, .facets, .chips, .searches, .pictures, .panel, .help,
  ]

  /// What everybody needs, in the order in which one does.
  private static let first = [
    "down", "up", "open", "back", "search", "next-hit", "questions", "answers", "measures", "collaborations",
    "agencies",
    "next-pane", "help", "close", "quit",
  ]

  private static func basics(in place: Place) -> [Action] {
    first.compactMap { ActionTable.named($0) }.filter { $0.appliesIn(place) }
  }

  private static func matches(_ action: Action, _ wanted: String, _ keys: KeyTable, _ words: Words) -> Bool {
    action.name.contains(wanted) || action.does[words.language].lowercased().contains(wanted)
      || keys.keys(of: action).contains { $0.label(words).lowercased() == wanted }
  }

  private static func add(_ action: Action, _ table: KeyTable, to page: inout PageBuilder) {
    let words = page.words
    let keys = table.labels(of: action, words: words).joined(separator: ", ")
    line(keys, action.does[words.language], ":" + action.name + argument(of: action, words), to: &page)
  }

  /// What the action may be told, in brackets where it may be left out.
  private static func argument(of action: Action, _ words: Words) -> String {
    guard let name = action.argument.name?[words.language] else { return "" }
    return action.argument.isLetter ? " \(name)" : " [\(name)]"
  }

  /// What the reader has set that is more than one action.
  private static func addComposed(
    _ wanted: String, _ keys: KeyTable, isEmpty: inout Bool, to page: inout PageBuilder
  ) {
    let words = page.words
    let own = keys.composed.map { ($0.sequence.label(words), $0.binding.written) }.filter { key, does in
      wanted.isEmpty || does.contains(wanted) || key.lowercased() == wanted
    }
    guard !own.isEmpty else { return }
    isEmpty = false
    page.heading(words.acting.ownKeys)
    for (key, does) in own { line(key, does, "", to: &page) }
  }

  private static func line(_ keys: String, _ does: String, _ name: String, to page: inout PageBuilder) {
    let columns = DisplayWidth.columns(keys)
    let gap = String(repeating: " ", count: max(2, 14 - columns))
    page.line(
      .row, indent: 2, hanging: 14,
      [.init(keys, .key), .init(gap + does), .init(name.isEmpty ? "" : "  " + name, .dim)])
  }
}
