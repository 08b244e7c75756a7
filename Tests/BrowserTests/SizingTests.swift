import Testing

@testable import SvarBrowser

/// Borders that are moved, by mouse and by key.
@Suite struct Sizings {
  private func mouse(_ kind: MouseEvent.Kind, _ column: Int, _ row: Int) -> InputEvent {
    .mouse(MouseEvent(kind: kind, button: .left, point: Point(column: column, row: row)))
  }

  @Test func aBorderIsDragged() async throws {
    var stage = await Stage(160, 40)
    await stage.press("M")
    let before = try #require(stage.state.layout.frames[.list])
    let selected = stage.state.list.index
    await stage.send(mouse(.press, before.width - 1, 12))
    for column in stride(from: before.width, through: 70, by: 1) { await stage.send(mouse(.drag, column, 12)) }
    await stage.send(mouse(.release, 70, 12))
    #expect(abs((stage.state.layout.frames[.list]?.width ?? 0) - 71) <= 1)
    #expect(stage.state.list.index == selected, "nothing is chosen by it")
    await stage.send(mouse(.drag, 20, 12))
    #expect(abs((stage.state.layout.frames[.list]?.width ?? 0) - 71) <= 1, "it is let go of")
    await stage.send(.resize(Size(columns: 200, rows: 40)))
    #expect(abs((stage.state.layout.frames[.list]?.width ?? 0) - 88) <= 2, "its share outlives a resize")
    for column in [0, 199] {
      await stage.send(mouse(.press, stage.state.layout.frames[.list]!.width - 1, 12))
      await stage.send(mouse(.drag, column, 12))
      await stage.send(mouse(.release, column, 12))
      for frame in stage.state.layout.frames.values { #expect(frame.width >= 26) }
    }
  }

  @Test func theListAboveTheTextToo() async {
    var stage = await Stage(80, 24)
    await stage.press("M")
    let list = stage.state.layout.frames[.list]!
    await stage.send(mouse(.press, 20, list.row + list.height - 1))
    await stage.send(mouse(.drag, 20, 13))
    await stage.send(mouse(.release, 20, 13))
    #expect(stage.state.layout.frames[.list]!.height > list.height)
    #expect(stage.state.layout.frames[.list]!.height + stage.state.layout.frames[.text]!.height == 21)
  }

  @Test(arguments: [(160, 40), (80, 24)]) func keysDoItToo(columns: Int, rows: Int) async {
    var stage = await Stage(columns, rows)
    func area() -> Int { stage.state.layout.frames[.list].map { $0.width * $0.height } ?? 0 }
    let before = area()
    await stage.press("+")
    let grown = area()
    #expect(grown > before)
    await stage.press("3-")
    #expect(area() < before)
    await stage.press("500-")
    #expect(area() > 0 && stage.state.invariants().isEmpty)
    await stage.press("<enter>-")
    #expect(stage.state.invariants().isEmpty)
  }

  @Test func theWheelMovesNoCursor() async {
    var stage = await Stage(160, 40)
    await stage.press("M")
    for pane in [Pane.list, .text, .contents] {
      let frame = stage.state.layout.frames[pane]!
      let before = (stage.state.list.index, stage.state.spot.contentsRow, stage.state.spot.focus)
      await stage.send(
        .mouse(MouseEvent(kind: .wheelDown, button: .none, point: Point(column: frame.column + 3, row: frame.row + 3))))
      #expect(before == (stage.state.list.index, stage.state.spot.contentsRow, stage.state.spot.focus))
    }
  }
}
