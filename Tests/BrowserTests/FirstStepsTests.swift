import SvarModel
import Testing

@testable import SvarBrowser

@Suite struct FirstSteps {
  @Test(arguments: [(40, 10), (80, 24), (120, 40), (200, 60)]) func opensOnQuestions(columns: Int, rows: Int) async {
    let stage = await Stage(columns, rows)
    #expect(stage.rows[0].contains("Frågor"))
    #expect(stage.text.contains("Tågen i Norrland"))
    #expect(stage.cursorRow.contains("2021-07-07"))
    #expect(stage.status.contains("300 frågor"))
  }

  @Test func readsAndComesBack() async {
    var stage = await Stage(80, 24)
    await stage.press("jjj")
    let row = stage.cursorRow
    await stage.press("<enter>")
    #expect(stage.state.spot.focus == .text)
    #expect(stage.text.contains("Fråga 2020/21:297"))
    await stage.press("H")
    #expect(stage.state.spot.focus == .list)
    #expect(stage.cursorRow == row)
  }
}
