import SvarModel
import Testing

@testable import SvarBrowser

/// What a command may be told is offered as the command itself is.
@Suite struct Arguments {
  private func offered(_ stage: Stage) -> [String] { stage.state.completions.map(\.inserted) }

  /// Each action that takes an argument says so in help, and offers something on the command line.
  @Test func everyArgumentIsOfferedAndInHelp() async {
    for action in ActionTable.all where action.argument != .none && action.places != [.prompt] {
      var stage = await Stage(120, 40, notebook: FakeNotebook())
      await stage.press(":\(action.name) ")
      #expect(!stage.state.completions.isEmpty, "\(action.name)")
      await stage.press("<escape>?/\(action.name)<enter>")
      let name = action.argument.name?.swedish ?? ""
      let told = ":\(action.name) " + (action.argument.isLetter ? name : "[\(name)]")
      #expect(stage.state.help?.page.document.plainText.contains(told) == true, "\(told)")
    }
  }

  @Test func marksAndMacrosAreOfferedByLetter() async {
    var stage = await Stage(80, 24)
    await stage.press("jjmaRbjjR:go-to-mark <tab>")
    #expect(offered(stage) == ["go-to-mark a"])
    #expect(stage.text.contains("go-to-mark a") && stage.text.contains("Frågor"))
    await stage.press("<enter>")
    #expect(stage.state.list.index == 2)
    await stage.press(":play<tab><tab>")
    #expect(offered(stage) == ["play b"])
    #expect(stage.state.completions.map(\.sentence) == ["j j"])
    await stage.press("<enter>")
    #expect(stage.state.list.index == 4)
  }

  /// Two letters are not the first of them.
  @Test(arguments: ["mark", "go-to-mark", "record", "play"]) func aLetterIsOneLetter(_ name: String) async {
    var stage = await Stage(80, 24)
    await stage.press("maRajR:\(name) ab<enter>")
    #expect(stage.state.message?.text == "\(name) behöver bokstav" && stage.state.macros.letter == nil)
    await stage.press(":\(name) <enter>")
    #expect(stage.state.message?.text == "\(name) behöver bokstav")
  }

  @Test func theOnlyCommandGetsItsSpaceAndThenItsArguments() async {
    var stage = await Stage(80, 24)
    await stage.press(":the<tab>")
    #expect(stage.state.prompt?.text == "theme ")
    #expect(offered(stage) == ["theme dark", "theme light", "theme mono"])
    await stage.press("<tab><tab><enter>")
    #expect(stage.state.theme == "light")
  }

  @Test func whatIsChosenIsGoneOnFrom() async {
    var stage = await Stage(80, 24)
    await stage.press(":half-page<tab> 3")
    #expect(stage.state.prompt?.text == "half-page-down 3")
    await stage.press("<enter>:half-page-down <tab>")
    #expect(offered(stage) == ["half-page-down 3"], "lines of before")
    await stage.press("<enter>")
    #expect(stage.state.list.index > 6)
  }

  @Test func tagsAreThoseOfOtherPapersAndWithADashItsOwn() async {
    var stage = await Stage(80, 24, notebook: FakeNotebook())
    await stage.press("#skog norr<enter>j#skog<enter>j:tag ")
    #expect(offered(stage) == ["tag skog", "tag norr"], "the commonest first")
    await stage.press("sk<tab><enter>:tag -<tab><enter>")
    #expect(stage.state.spot.subject.flatMap { stage.state.kept[$0]?.tags } == [])
    await stage.press(":tag norr s<tab><enter>")
    #expect(stage.state.spot.subject.flatMap { stage.state.kept[$0]?.tags } == ["norr", "skog"])
  }

  @Test func filesAreOfferedWithTheEndingsThereAre() async {
    var stage = await Stage(80, 24)
    await stage.press(":export ")
    #expect(offered(stage).contains("export svar.csv") && offered(stage).count == TakenForm.allCases.count)
    await stage.press("varg.j<tab>")
    #expect(offered(stage) == ["export varg.json", "export varg.jsonl"])
    await stage.press("<enter>")
    #expect(stage.written.map(\.path) == ["varg.json"])
  }

  @Test func namesOfSearchesAreReadWhenTheyAreWanted() async {
    let notebook = FakeNotebook()
    try? await notebook.save("Skogen", .question, query: "skog")
    var stage = await Stage(80, 24, notebook: notebook)
    await stage.press(":save-search ")
    #expect(offered(stage) == ["save-search Skogen"])
    #expect(stage.state.completions.map(\.sentence) == ["skog"])
  }

  @Test func queriesGoByTheirFields() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens<enter>:search par<tab>")
    #expect(offered(stage) == ["search parti:"])
    await stage.press("<ctrl-u>search va")
    #expect(offered(stage) == ["search vargens"])
  }
}
