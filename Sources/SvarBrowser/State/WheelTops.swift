internal import SvarModel

/// The first lines in sight of what the wheel has scrolled away from its selected row; nil where that row decides.
struct WheelTops: Sendable, Hashable {
  var contents: Int?
  var facets: Int?
  var searches: Int?
  var panel: Int?
  var picture: Int?
  /// What the contents were of when they were scrolled.
  var subject: ItemID?

  /// The first line in sight of so many, of which the selected row asks for another one where nothing was scrolled.
  static func top(_ scrolled: Int?, else own: Int, of count: Int, height: Int) -> Int {
    max(0, min(scrolled ?? own, count - height))
  }
}

extension State {
  /// Scrolls what is under a point. What is selected stays, and comes back into sight when it moves.
  mutating func turnWheel(at point: Point, by distance: Int) {
    let height = layout.inside(layout.middle).height
    if help != nil {
      if layout.middle.contains(point) { move(by: distance) }
    } else if panel != nil {
      guard let inside = PanelView.inside(self), inside.contains(point) else { return }
      wheelTops.panel = PanelView.top(self, height: inside.height, moved: distance)
    } else if searches != nil {
      guard layout.middle.contains(point) else { return }
      wheelTops.searches = SearchesView.top(self, height: height, moved: distance)
    } else if picture != nil {
      guard layout.middle.contains(point) else { return }
      wheelTops.picture = PictureView.top(self, height: height, moved: distance)
    } else if let pane = pane(at: point), let height = layout.inside(pane)?.height {
      switch pane {
      case .list, .text: scroll(pane, by: distance)
      case .contents:
        wheelTops.contents = ContentsView.top(self, height: height, moved: distance)
        wheelTops.subject = spot.subject
      case .facets: wheelTops.facets = FacetsView.top(self, height: height, moved: distance)
      }
    }
  }

  /// Lets go of what is no longer there to be scrolled.
  mutating func settleWheel() {
    if wheelTops.subject != spot.subject { wheelTops.contents = nil }
    if !spot.showsFacets { wheelTops.facets = nil }
    if searches == nil { wheelTops.searches = nil }
    if panel == nil { wheelTops.panel = nil }
    if picture == nil { wheelTops.picture = nil }
  }
}
