import SvarModel
import Testing

@testable import SvarBrowser

/// The wheel scrolls what is under it, and nothing is chosen, marked or moved by it.
@Suite struct Wheel {
  private func turn(_ kind: MouseEvent.Kind, at point: Point) -> InputEvent {
    .mouse(MouseEvent(kind: kind, button: .none, point: point))
  }

  private func rows(_ stage: Stage, _ area: Rectangle) -> [String] {
    stage.rows[area.row..<area.row + area.height].map { row in
      String(Array(row.padding(to: area.column + area.width))[area.column..<area.column + area.width])
    }
  }

  /// Down and up again over an area: what is in it moves and comes back, and the selected row's number stays.
  private func check(
    _ stage: inout Stage, _ area: Rectangle, sourceLocation: SourceLocation = #_sourceLocation,
    selected: (State) -> Int
  ) async {
    let point = Point(column: area.column + 3, row: area.row + 2)
    let before = rows(stage, area)
    let row = selected(stage.state)
    await stage.send(turn(.wheelDown, at: point))
    let after = rows(stage, area)
    #expect(before != after, sourceLocation: sourceLocation)
    #expect(
      after.first == before[min(3, before.count - 1)] || after.last != before.last, sourceLocation: sourceLocation)
    #expect(selected(stage.state) == row, sourceLocation: sourceLocation)
    for _ in 0..<200 { await stage.send(turn(.wheelDown, at: point)) }
    #expect(selected(stage.state) == row, sourceLocation: sourceLocation)
    for _ in 0..<200 { await stage.send(turn(.wheelUp, at: point)) }
    #expect(rows(stage, area) == before && selected(stage.state) == row, sourceLocation: sourceLocation)
  }

  @Test func overTheFacets() async throws {
    var stage = await Stage(120, 16)
    await stage.press("MF")
    let area = try #require(stage.state.layout.inside(.facets))
    await check(&stage, area) { $0.spot.facetCursor.row }
    await stage.send(turn(.wheelDown, at: Point(column: area.column + 1, row: area.row + 1)))
    let away = rows(stage, area)
    await stage.press("jk")
    #expect(rows(stage, area) != away, "what is selected comes back into sight when it moves")
  }

  @Test func overTheContents() async throws {
    var stage = await Stage(80, 16)
    await stage.press("Mj<enter>c")
    let area = try #require(stage.state.layout.inside(.contents))
    await check(&stage, area) { $0.spot.contentsRow }
  }

  @Test func overTheSavedSearches() async throws {
    let notebook = FakeNotebook()
    for number in 10..<40 { try await notebook.save("Sökning \(number)", .question, query: "skog") }
    var stage = await Stage(80, 16, notebook: notebook)
    await stage.press("MV")
    let area = stage.state.layout.inside(stage.state.layout.middle)
    await check(&stage, area) { $0.searches?.index ?? -1 }
  }

  @Test func overAMenuAndTheWayHere() async throws {
    var stage = await Stage(80, 16)
    await stage.press("M<f10>")
    var area = try #require(PanelView.inside(stage.state))
    await check(&stage, area) { $0.panel?.index ?? -1 }
    let outside = Point(column: 79, row: area.row)
    let before = stage.screen
    await stage.send(turn(.wheelDown, at: outside))
    #expect(stage.screen == before, "what lies beneath a menu does not move")
    await stage.press("<escape>")
    for number in 10..<30 { await stage.press("/varg\(number)<enter>") }
    await stage.press("gtG")
    area = try #require(PanelView.inside(stage.state))
    await stage.press("gg")
    await check(&stage, area) { $0.panel?.index ?? -1 }
  }

  @Test func aClickFallsOnWhatIsInSight() async throws {
    var stage = await Stage(80, 16)
    await stage.press("M<f10>")
    let area = try #require(PanelView.inside(stage.state))
    await stage.send(turn(.wheelDown, at: Point(column: area.column, row: area.row)))
    #expect(PanelView.row(at: Point(column: area.column, row: area.row), in: stage.state) == 3)
  }

  @Test func overThePictures() async throws {
    var stage = await Stage(80, 16)
    await stage.press("Mv")
    let area = stage.state.layout.inside(stage.state.layout.middle)
    await check(&stage, area) { $0.picture?.row ?? -1 }
    #expect(stage.state.list.top == 0, "the list beneath stays")
  }
}

extension String {
  fileprivate func padding(to count: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, count - self.count))
  }
}
