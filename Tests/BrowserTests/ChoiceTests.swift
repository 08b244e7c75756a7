import SvarModel
import Testing

@testable import SvarBrowser

/// What a reader has recorded and how they have made their panes is there in the next run.
@Suite struct ChosenBefore {
  @Test func macrosAreThereAgain() async {
    let notebook = FakeNotebook()
    var first = await Stage(80, 24, notebook: notebook)
    await first.press("Rajj<ctrl-d> R")
    var second = await Stage(80, 24, notebook: notebook)
    await second.press("2,a")
    #expect(second.state.list.index == 2 * first.state.list.index && first.state.list.index > 4)
    await second.press("RakR")
    var third = await Stage(80, 24, notebook: notebook)
    await third.press("G,a")
    #expect(third.state.list.index == 298, "the later one")
  }

  @Test func theListThatADigitShowsIsPartOfIt() async {
    let notebook = FakeNotebook()
    var first = await Stage(80, 24, notebook: notebook)
    await first.press("Ra2<pause>jjR")
    var second = await Stage(80, 24, notebook: notebook)
    await second.press(",a")
    #expect(second.state.list.kind == .answer && second.state.list.index == 2)
  }

  @Test(arguments: [(160, 40), (80, 24)]) func paneSizesToo(columns: Int, rows: Int) async {
    let notebook = FakeNotebook()
    var first = await Stage(columns, rows, notebook: notebook)
    let usual = first.state.layout.frames
    await first.press("4+")
    #expect(first.state.layout.frames != usual)
    let second = await Stage(columns, rows, notebook: notebook)
    #expect(second.state.layout.frames == first.state.layout.frames)
  }

  @Test func whatIsDraggedIsKeptWhenItIsLetGoOf() async {
    let notebook = FakeNotebook()
    var first = await Stage(160, 40, notebook: notebook)
    await first.press("M")
    let border = first.state.layout.frames[.list]!.width - 1
    for (kind, column) in [(MouseEvent.Kind.press, border), (.drag, 70), (.drag, 66), (.release, 66)] {
      await first.send(.mouse(MouseEvent(kind: kind, button: .left, point: Point(column: column, row: 12))))
    }
    #expect(await notebook.chosen["panes"] == "list \(first.state.shares.list ?? 0)")
    let second = await Stage(160, 40, notebook: notebook)
    #expect(second.state.layout.frames[.list] == first.state.layout.frames[.list])
  }

  /// Every key comes back as it was, whatever was typed.
  @Test func keysComeBackAsTheyWere() {
    var keys: [Key] = Key.Named.allCases.map(Key.named)
    keys += "aÅ §<>,.pR7-é".map(Key.character) + "az".map(Key.control) + "xå -".map(Key.alt)
    let plays = keys.map(Macros.Play.key) + [.pause]
    let written = MacroNotation.write(plays)
    #expect(written.flatMap(MacroNotation.read) == plays)
    #expect(MacroNotation.read("j no-key") == nil)
    #expect(MacroNotation.write([.step(KeyTable.Step(name: "down"), count: nil)]) == nil)
  }

  @Test(arguments: ["", "list", "list x", "list 2000", "aside -1 above 900", "other 5 list 400"])
  func sharesOfAnyTextAreShares(_ text: String) {
    let shares = PaneShares(text)
    for share in [shares.list, shares.aside, shares.above].compactMap(\.self) { #expect((0...1000).contains(share)) }
    #expect(PaneShares(shares.written) == shares)
  }
}
