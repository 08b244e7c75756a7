internal import SvarModel

/// The top line: the lists with their keys, and what the archive is.
enum TabsView {
  struct Tab {
    var kind: ListKind
    var label: String
    var columns: Range<Int>
  }

  static func tabs(of state: State) -> [Tab] {
    var column = 1
    let isNarrow = state.size.columns < 80
    // What is declined has no number of its own; its tab is there while one is in it.
    let kinds = ListKind.allCases.filter { $0 != .refusal || state.list.kind == .refusal }
    return kinds.enumerated().map { number, kind in
      let key = kind == .refusal ? Things.declined.keys[0].label(state.words) : String(number + 1)
      let name = state.words.lists[kind] ?? kind.rawValue
      let label = isNarrow && kind != state.list.kind ? key : "\(key) \(name)"
      let end = column + DisplayWidth.columns(label)
      defer { column = end + 2 }
      return Tab(kind: kind, label: label, columns: column..<end)
    }
  }

  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    canvas.fill(Rectangle(column: 0, row: 0, width: state.size.columns, height: 1), Paint(.tab))
    var end = 0
    let shown = state.awaitedList ?? state.list.kind
    for tab in tabs(of: state) {
      let isActive = tab.kind == shown
      end = canvas.put(
        tab.label, row: 0, column: tab.columns.lowerBound, Paint(isActive ? .activeTab : .tab))
    }
    let room = state.size.columns - end - 3
    let (text, role) = note(state, room: room)
    let width = DisplayWidth.columns(text)
    guard width > 0, width <= room else { return }
    canvas.put(text, row: 0, column: state.size.columns - width - 1, Paint(role))
  }

  private static func note(_ state: State, room: Int) -> (String, Role) {
    guard let summary = state.summary else { return ("", .tab) }
    let words = state.words
    if summary.isSample {
      let texts = [words.messages.sample, words.messages.sampleShort, words.messages.sampleShortest]
      return (texts.first { DisplayWidth.columns($0) <= room } ?? "", .sample)
    }
    let count = summary.counts[state.list.kind] ?? 0
    let counted = "\(words.number(count)) \(words.things(state.list.kind, count))"
    let sessions = summary.sessions.map { range in
      range.lowerBound == range.upperBound
        ? range.lowerBound.label : "\(range.lowerBound.label)–\(range.upperBound.label)"
    }
    let texts = [[sessions, counted].compactMap(\.self).joined(separator: "  "), counted]
    return (texts.first { DisplayWidth.columns($0) <= room } ?? "", .tab)
  }
}
