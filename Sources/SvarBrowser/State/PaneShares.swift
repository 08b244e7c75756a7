/// How the room is shared between panes, in thousandths; nil where it is as usual. A share outlives a resize.
public struct PaneShares: Sendable, Hashable {
  /// Of the width, where all panes are beside each other.
  public var list: Int?
  public var aside: Int?
  /// Of the height, where the list is above the text.
  public var above: Int?

  /// A border that can be moved.
  enum Border: Sendable, Hashable { case list, aside, above }

  public init() {}

  /// Rounded up, so that the part comes out of it again.
  static func share(_ part: Int, of whole: Int) -> Int { max(0, min(1000, (part * 1000 + whole - 1) / max(1, whole))) }
}

extension State {
  /// The border at a point; nil where there is none between two panes.
  func border(at point: Point) -> PaneShares.Border? {
    let layout = layout
    guard layout.hasBorders, layout.middle.contains(point), let list = layout.frames[.list],
      let text = layout.frames[.text]
    else { return nil }
    if layout.mode == .middle {
      return [list.row + list.height - 1, text.row].contains(point.row) ? .above : nil
    }
    if [list.column + list.width - 1, text.column].contains(point.column) { return .list }
    guard let aside = layout.frames[.contents] ?? layout.frames[.facets] else { return nil }
    return [text.column + text.width - 1, aside.column].contains(point.column) ? .aside : nil
  }

  /// Moves a border to a point; no pane gets too small for what it has to show.
  mutating func move(_ border: PaneShares.Border, to point: Point) {
    let middle = layout.middle
    switch border {
    case .list: shares.list = PaneShares.share(point.column + 1 - middle.column, of: middle.width)
    case .aside: shares.aside = PaneShares.share(middle.column + middle.width - point.column, of: middle.width)
    case .above: shares.above = PaneShares.share(point.row + 1 - middle.row, of: middle.height)
    }
  }

  /// Makes the pane with the keys larger, or smaller.
  mutating func growPane(by steps: Int) {
    let middle = layout.middle
    let before = shares
    defer { if shares != before { keep(Choices.panes, shares.written) } }
    guard !spot.isZoomed, layout.mode == .wide || layout.mode == .middle, let list = layout.frames[.list],
      let frame = layout.frames[spot.focus]
    else { return say(words.messages.notHere(steps > 0 ? Sizing.grow.name : Sizing.shrink.name)) }
    if layout.mode == .middle {
      let isList = spot.focus == .list
      shares.above = PaneShares.share(list.height + (isList ? steps : -steps), of: middle.height)
    } else if spot.focus == .text {
      shares.list = PaneShares.share(list.width - 2 * steps, of: middle.width)
    } else {
      let share = PaneShares.share(frame.width + 2 * steps, of: middle.width)
      if spot.focus == .list { shares.list = share } else { shares.aside = share }
    }
  }
}

/// How large the panes are.
enum Sizing: ActionGroup {
  static let all = [grow, shrink]

  static let grow = Action(
    "grow-pane", Phrase("gör rutan större", "make the pane larger"), argument: .count, in: [.list, .text, .contents],
    keys: [.typed("+")]
  ) { state, how in
    state.growPane(by: min(how.times, 500))
    return []
  }

  static let shrink = Action(
    "shrink-pane", Phrase("gör rutan mindre", "make the pane smaller"), argument: .count,
    in: [.list, .text, .contents], keys: [.typed("-")]
  ) { state, how in
    state.growPane(by: -min(how.times, 500))
    return []
  }
}
