import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// What a reader keeps of papers.
@Suite struct Shelvings {
  @Test func aBookmarkHasANote() async {
    let notebook = FakeNotebook()
    var stage = await Stage(100, 24, notebook: notebook)
    await stage.press("jB")
    #expect(stage.status.contains("Anteckning till bokmärket"))
    await stage.press("granska<enter>")
    #expect(stage.status.contains("Bokmärkt. gb visar bokmärkena, gB tar bort det."))
    #expect(stage.cursorRow.contains("★"))
    await stage.press("kj")
    #expect(stage.status.contains("★ granska"))
    #expect(await notebook.things.values.map(\.note) == ["granska"])
    await stage.press("B<ctrl-u><enter>")
    #expect(await notebook.things.values.map(\.note) == [""])
    await stage.press("gB")
    #expect(!stage.cursorRow.contains("★"))
    await stage.press("gB")
    #expect(stage.status.contains("Här finns inget bokmärke."))
  }

  @Test func tagsAreWrittenOnALine() async {
    let notebook = FakeNotebook()
    var stage = await Stage(100, 24, notebook: notebook)
    await stage.press("#skog Vatten<enter>")
    #expect(stage.status.contains("Taggar: #skog #vatten") && stage.cursorRow.contains("#skog #vatten"))
    await stage.press("#")
    #expect(stage.state.prompt?.text == "skog vatten ")
    await stage.press("<ctrl-u>skog älv<enter>")
    #expect(stage.status.contains("Taggar: #skog #älv"))
    await stage.press("j.")
    #expect(stage.cursorRow.contains("#älv") && !stage.cursorRow.contains("#skog"), "what was changed is done again")
    await stage.press(":tag -älv<enter>")
    #expect(stage.status.contains("Inga taggar."))
    await stage.press(":tag !!<enter>")
    #expect(stage.status.contains("”!!” kan inte vara en tagg."))
  }

  @Test func whatIsOpenedIsRead() async {
    let notebook = FakeNotebook()
    var stage = await Stage(120, 40, notebook: notebook)
    await stage.press("jj<tab><tab>")
    #expect(await notebook.things.isEmpty, "going past reads nothing")
    await stage.press("<tab><enter>")
    #expect(await notebook.things.values.map(\.isRead) == [true])
    await stage.press("u")
    #expect(stage.status.contains("Oläst."))
    await stage.press("jk")
    #expect(await notebook.things.values.map(\.isRead) == [false], "it stays unread while it is open")
    await stage.press("J")
    #expect(await notebook.things.values.filter(\.isRead).count == 1)
  }

  @Test func theWheelAndTheListReadNothing() async {
    let notebook = FakeNotebook()
    var stage = await Stage(120, 40, notebook: notebook)
    await stage.press("M")
    for _ in 0..<5 {
      await stage.send(.mouse(MouseEvent(kind: .wheelDown, button: .none, point: Point(column: 60, row: 10))))
    }
    await stage.press("jjjj")
    #expect(await notebook.things.isEmpty)
  }

  @Test func theMouseIsAsItWasLeft() async {
    let notebook = FakeNotebook()
    var first = await Stage(80, 24, notebook: notebook)
    #expect(first.requests.isEmpty)
    await first.press("M")
    let second = await Stage(80, 24, notebook: notebook)
    #expect(second.state.isMouseOn && second.requests == [.mouse(isOn: true)])
  }

  @Test func withoutANotebookNothingIsKept() async {
    var stage = await Stage(80, 24)
    for keys in ["B", "u", "#", "gb"] {
      await stage.press(keys)
      #expect(stage.state.prompt == nil && stage.status.contains("Här kan inget sparas."))
    }
  }

  @Test func keysLeadToFilteredLists() async {
    var stage = await Stage(80, 24, notebook: FakeNotebook())
    await stage.press("gb")
    #expect(stage.state.list.wanted.query == "bokmärkt:ja")
    await stage.press("gu")
    #expect(stage.state.list.wanted.query == "läst:nej")
    var english = await Stage(80, 24, language: .english, notebook: FakeNotebook())
    await english.press("gu")
    #expect(english.state.list.wanted.query == "read:no")
  }
}
