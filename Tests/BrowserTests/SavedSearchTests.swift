import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

@Suite struct Saving {
  @Test func theSampleSaysThatItKeepsNothing() async {
    var library = FakeLibrary()
    library.isSample = true
    var stage = await Stage(80, 24, library: library, notebook: FakeNotebook(library))
    await stage.press("/skog<enter>S<enter>")
    #expect(stage.status.contains("tills Svar stängs"), "\(stage.status)")
  }

  @Test func aSearchIsSavedAndFoundAgain() async {
    let notebook = FakeNotebook()
    var stage = await Stage(80, 24, notebook: notebook)
    await stage.press("/vargens<enter>S")
    #expect(stage.status.contains("Vad ska sökningen heta? Enter: vargens"))
    await stage.press("rovdjur<enter>")
    #expect(stage.status.contains("Sparad som ”rovdjur”"))
    await stage.press("2/skog<enter>S<enter>")
    await notebook.forget(3, of: "rovdjur")
    await stage.press("V")
    #expect(stage.state.place == .searches)
    #expect(stage.cursorRow.contains("rovdjur"))
    #expect(stage.cursorRow.contains("3 nya"))
    #expect(stage.cursorRow.contains("50"))
    #expect(stage.cursorRow.contains("Frågor"))
    await stage.press("j")
    #expect(stage.cursorRow.contains("skog"))
    await stage.press("k<enter>")
    #expect(stage.state.place == .list)
    #expect(stage.state.list.kind == .question)
    #expect(stage.state.list.wanted.query == "vargens")
    await stage.press("V")
    #expect(!stage.cursorRow.contains("nya"), "it has been looked at")
    await stage.press("<escape>H")
    #expect(stage.state.list.wanted.query == "skog")
  }

  @Test func nothingIsRemovedUnasked() async {
    let notebook = FakeNotebook()
    var stage = await Stage(80, 24, notebook: notebook)
    await stage.press("/vargens<enter>Srovdjur<enter>Vx")
    #expect(stage.text.contains("Ta bort ”rovdjur”? (j/n)"))
    await stage.press("n")
    #expect(stage.cursorRow.contains("rovdjur"))
    await stage.press("x<enter>")
    #expect(stage.cursorRow.contains("rovdjur"))
    await stage.press("x<escape>")
    #expect(stage.cursorRow.contains("rovdjur"))
    await stage.press("xj")
    #expect(stage.text.contains("Inga sparade sökningar"))
    #expect(stage.status.contains("Borttagen: ”rovdjur”"))
    await stage.press("V")
    #expect(stage.state.place == .list)
  }

  @Test func noneIsWrittenOverUnasked() async throws {
    let notebook = FakeNotebook()
    var stage = await Stage(80, 24, notebook: notebook)
    await stage.press("/vargens<enter>Sdjur<enter>/skog<enter>Sdjur<enter>")
    #expect(stage.text.contains("”djur” är en annan sökning"))
    await stage.press("n")
    #expect(try await notebook.savedSearches().map(\.query) == ["vargens"])
    await stage.press("Sdjur<enter>j")
    #expect(try await notebook.savedSearches().map(\.query) == ["skog"])
    await stage.press(":save-search djur två<enter>")
    #expect(try await notebook.savedSearches().map(\.name) == ["djur", "djur två"])
  }

  @Test func aFailureIsTold() async {
    let notebook = FakeNotebook()
    await notebook.fill()
    var stage = await Stage(80, 24, notebook: notebook)
    await stage.press("/vargens<enter>S<enter>")
    #expect(stage.status.contains("disken är full"))
  }

  @Test func withoutANotebookItIsSaid() async {
    var stage = await Stage(80, 24, language: .english)
    await stage.press("S")
    #expect(stage.status.contains("Nothing can be saved here."))
    await stage.press("V")
    #expect(stage.status.contains("Nothing can be saved here."))
    #expect(stage.state.place == .list)
  }

  /// Writes go in order, and are done before the program is left.
  @Test func theRunnerWritesInOrder() async throws {
    let notebook = FakeNotebook()
    let runner = EffectRunner(library: FakeLibrary(), notebook: notebook) { _ in }
    for number in 1...50 { runner.write(.line("rad \(number)", of: .search)) }
    await runner.finishNotes()
    #expect(await notebook.lines(of: "search") == (1...50).map { "rad \($0)" })
  }
}
