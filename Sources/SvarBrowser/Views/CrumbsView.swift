internal import SvarModel

/// The way one has come, the newest last; what does not fit is left out at the start.
enum CrumbsView {
  static func draw(_ state: State, row: Int, on canvas: inout Canvas) {
    let spots = state.trail.spots[...state.trail.here]
    let crumbs = spots.enumerated().map { number, spot in
      label(spot, after: number > 0 ? spots[number - 1] : nil, state.words)
    }
    let separator = " \(state.glyphs.crumb) "
    let more = state.trail.canGoOn ? "  (\(state.label(of: Following.on)) \(state.glyphs.crumb))" : ""
    let room = state.size.columns - 2 - DisplayWidth.columns(more)
    var shown: [String] = []
    var width = 0
    for crumb in crumbs.reversed() {
      let cut = Fitting.cells(TextCells.make(crumb), width: 40, ellipsis: state.glyphs.ellipsis).map(\.text).joined()
      let own = DisplayWidth.columns(cut) + (shown.isEmpty ? 0 : 3)
      guard width + own <= room - 4 else {
        shown.append(state.glyphs.ellipsis)
        break
      }
      shown.append(cut)
      width += own
    }
    var column = 1
    for (number, crumb) in shown.reversed().enumerated() {
      if number > 0 { column = canvas.put(separator, row: row, column: column, Paint(.dim)) }
      column = canvas.put(crumb, row: row, column: column, Paint(number == shown.count - 1 ? .text : .dim))
    }
    canvas.put(more, row: row, column: column, Paint(.dim))
  }

  static func label(_ spot: Spot, _ words: Words) -> String {
    if let pinned = spot.pinned { return spot.title ?? name(pinned, words) }
    let list = words.lists[spot.list.kind] ?? spot.list.kind.rawValue
    return spot.list.wanted.query.isEmpty ? list : "\(list) · \(spot.list.wanted.query)"
  }

  /// A search of the list that one comes from is told by its query alone.
  private static func label(_ spot: Spot, after before: Spot?, _ words: Words) -> String {
    let query = spot.list.wanted.query
    guard spot.pinned == nil, let before, before.pinned == nil, before.list.kind == spot.list.kind, !query.isEmpty
    else {
      return label(spot, words)
    }
    return query
  }

  private static func name(_ item: ItemID, _ words: Words) -> String {
    switch item {
    case .paper(let id): id.rawValue
    case .measure(let name), .collaboration(let name), .agency(let name), .refusal(let name): name
    case .matrix(let kind): words.thing.matrixTitle(kind)
    }
  }
}
