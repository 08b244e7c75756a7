import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

@Suite("Filling the archive while one reads") struct FillingTests {
  @Test("The command begins it, shows how far it is, and begun again stops it") func beginAndStop() async {
    var stage = await Stage(80, 24, hasFiller: true)
    await stage.press(":sync<enter>")
    #expect(stage.fillings == [true])
    await stage.send(outside: .filling(FillProgress(step: Phrase("dokument 3 av 9", "document 3 of 9"))))
    #expect(stage.status.contains("dokument 3 av 9"))
    await stage.press(":sync<enter>")
    #expect(stage.fillings == [true, false])
    await stage.send(outside: .filled(.stopped))
    #expect(stage.status.contains("Hämtningen avbröts"))
    #expect(stage.state.filling == nil)
  }

  @Test("Ctrl-C stops it") func interrupted() async {
    var stage = await Stage(80, 24, hasFiller: true)
    await stage.press(":sync<enter><ctrl-c>")
    #expect(stage.fillings == [true, false])
  }

  @Test("New papers come in, and what the reader looks at stays where it is") func nothingJumps() async {
    var stage = await Stage(80, 24, hasFiller: true)
    await stage.press("jjj")
    let selected = stage.state.list.selected
    let place = stage.state.list.index - stage.state.list.top
    await stage.press(":sync<enter>")
    stage.library.size += 7
    await stage.send(outside: .filled(.done(FillOutcome(added: 7, updated: 0))))
    #expect(stage.state.list.selected == selected)
    #expect(stage.state.list.index == 10)
    #expect(stage.state.list.index - stage.state.list.top == place)
    #expect(stage.state.list.count == 307)
    #expect(stage.status.contains("7 nya och 0 ändrade papper"))
  }

  @Test("What is new in each saved search is told") func searches() async {
    let notebook = FakeNotebook()
    var stage = await Stage(120, 24, notebook: notebook, hasFiller: true)
    await stage.press("SAlla<enter>")
    await notebook.grow(to: 302)
    await stage.press(":sync<enter>")
    await stage.send(outside: .filled(.done(FillOutcome(added: 2, updated: 1))))
    #expect(stage.status.contains("2 nya och 1 ändrade papper. Nytt i sparade sökningar: Alla 2."))
  }

  @Test("What went wrong is told, and what came is kept") func failed() async {
    var stage = await Stage(120, 24, language: .english, hasFiller: true)
    await stage.press(":sync<enter>")
    await stage.send(
      outside: .filled(.done(FillOutcome(added: 0, updated: 0, failure: Phrase("nere", "the site is down")))))
    #expect(stage.status.contains("Nothing new. the site is down"))
  }

  @Test("Where nothing can be filled, the reader is told how") func none() async {
    var stage = await Stage(80, 24)
    await stage.press(":sync<enter>")
    #expect(stage.fillings == [])
    #expect(stage.status.contains("svar sync"))
  }

  @Test("The overdue are a list") func overdue() async {
    var stage = await Stage(80, 24)
    await stage.press(":overdue<enter>")
    #expect(stage.state.list.wanted.query == "status:försenad")
  }

  @Test("Help names the source") func source() async {
    var stage = await Stage(80, 24)
    await stage.press("?G")
    #expect(stage.rows.contains { $0.contains("Källa: Sveriges riksdag") })
  }
}
