public import SvarModel

/// A short list over the panes to choose from: the way one has come, or what can be done at a place.
public struct PanelState: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case trail
    /// Opened at a point, for a place.
    case menu(at: Point, Place)
  }

  public var content: Content
  public var index = 0

  init(_ content: Content, index: Int = 0) {
    self.content = content
    self.index = index
  }

  /// One line to choose.
  struct Row: Sendable, Hashable {
    var text: String
    /// Set to the right: a key, or what is special about it.
    var note: String
  }
}

extension State {
  /// The lines of the panel that is open.
  var panelRows: [PanelState.Row] {
    guard let panel else { return [] }
    switch panel.content {
    case .trail:
      return trail.spots.enumerated().reversed().map { number, spot in
        PanelState.Row(text: CrumbsView.label(spot, words), note: number == trail.here ? glyphs.crumb : "")
      }
    case .menu(_, let place):
      return menuActions(in: place).map { action in
        PanelState.Row(
          text: action.does[words.language], note: keys.keys(of: action, in: place).first?.label(words) ?? "")
      }
    }
  }

  /// What a menu offers in a place: what belongs to it, without moving about.
  func menuActions(in place: Place) -> [Action] {
    ActionTable.all.filter { action in
      action.appliesIn(place) && !action.argument.isLetter && action.repeats != .asMove && action.isInMenu
        && isAllowed(action)
    }
  }
}
