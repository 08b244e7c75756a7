import SvarModel
import Testing

@testable import SvarBrowser

@Suite struct Completing {
  @Test func valuesComeWithTheirCounts() async {
    var stage = await Stage(120, 40)
    await stage.press("/vargens frågare:<tab>")
    #expect(stage.state.prompt?.text == "vargens frågare:\"Bo Testberg\"", "the commonest first")
    #expect(stage.text.contains("frågare:\"Bo Testberg\" 25 frågor"))
    #expect(stage.text.contains("frågare:\"Åke Ölander\" 25 frågor"))
    await stage.press("<tab>")
    #expect(stage.state.prompt?.text == "vargens frågare:\"Åke Ölander\"")
    #expect(stage.state.list.count == 25, "the list follows")
    await stage.press("<shift-tab>")
    #expect(stage.state.prompt?.text == "vargens frågare:\"Bo Testberg\"")
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "vargens frågare:\"Bo Testberg\"")
  }

  @Test func theOnlyValueIsPutOnTheLine() async {
    var stage = await Stage(80, 24)
    await stage.press("/frågare:öl<tab>")
    #expect(stage.state.prompt?.text == "frågare:\"Åke Ölander\"")
    #expect(stage.state.prompt?.base == nil, "there is nothing to choose")
  }

  @Test func typingNarrowsWhatIsOffered() async {
    var stage = await Stage(120, 40)
    await stage.press("/frågare:<tab><backspace><ctrl-w>frågare:<tab>")
    await stage.press("<ctrl-w><ctrl-w>")
    await stage.press("parti:<tab>")
    #expect(stage.state.completions.map(\.inserted) == ["parti:C", "parti:M", "parti:S", "parti:SD"])
    await stage.press("<tab><tab>")
    #expect(stage.state.prompt?.text == "parti:S")
    await stage.press("D")
    #expect(stage.state.completions.map(\.inserted) == ["parti:SD"])
    #expect(stage.state.completions.map(\.sentence) == ["75 frågor"])
    await stage.press(" ")
    #expect(stage.state.prompt?.base == nil, "another word is another matter")
  }

  /// Which comes first is known when they have been counted; so long the fixed ones are to be seen.
  @Test func theFirstValueIsPutThereWhenTheyAreCounted() async {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("/parti:s<tab>")
    #expect(stage.state.prompt?.text == "parti:s")
    #expect(stage.state.completions.map(\.inserted) == ["parti:S", "parti:SD"])
    await stage.answerHeld([.values])
    #expect(stage.state.prompt?.text == "parti:S")
    #expect(stage.state.completions.map(\.sentence) == ["75 frågor", "75 frågor"])
  }

  @Test func theFixedValuesAreOfferedUntilTheCountedHaveCome() async {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("/parti:s<tab><tab>")
    #expect(stage.state.prompt?.text == "parti:S", "whoever asks once more takes what stands there")
    #expect(stage.state.completions.map(\.sentence) == ["", ""])
    await stage.answerHeld([.values])
    #expect(stage.state.prompt?.text == "parti:S", "what is on the line stays")
    #expect(stage.state.completions.map(\.sentence) == ["75 frågor", "75 frågor"])
    await stage.press("<tab>")
    #expect(stage.state.prompt?.text == "parti:SD")
  }

  @Test func lateValuesOfAnotherTextAreDropped() async throws {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("/frågare:an<tab>")
    let late = try #require(stage.held.last { $0.purpose == .values })
    await stage.press("<ctrl-u>vargens")
    _ = update(&stage.state, .report(await stage.report(late)))
    #expect(stage.state.prompt?.text == "vargens")
    #expect(stage.state.prompt?.offer == nil)
  }

  @Test func severalPartiesAreCompletedOneByOne() async {
    var stage = await Stage(80, 24)
    await stage.press("/-parti:M,s<tab>")
    #expect(stage.state.prompt?.text == "-parti:M,S")
    #expect(stage.state.completions.map(\.inserted) == ["-parti:M,S", "-parti:M,SD"])
    #expect(stage.state.completions.allSatisfy { !$0.sentence.isEmpty })
    await stage.press("d")
    #expect(stage.state.completions.map(\.inserted) == ["-parti:M,SD"])
  }

  @Test func aPlainWordIsNotCompleted() async {
    var stage = await Stage(80, 24)
    await stage.press("/varg<tab>")
    #expect(stage.state.prompt?.text == "varg")
    #expect(stage.state.prompt?.base == nil)
  }

  @Test(arguments: [
    ("gäng parti:S", "gäng parti:", "gäng ", "parti", "S"), ("-parti:S", "-parti:", "", "parti", "S"),
    ("frågare:\"Vera Ex", "frågare:", "", "frågare", "\"Vera Ex"), ("parti:S,m", "parti:", "", "parti", "m"),
    ("(parti:s", "(parti:", "(", "parti", "s"), ("gäng", "", "", nil, "gäng"), ("", "", "", nil, ""),
    ("12:30", "", "", nil, "12:30"),
  ]) func theLastWordIsTakenApart(line: String, head: String, rest: String, field: String?, value: String) {
    let word = QueryWord(lastOf: line)
    #expect(word.head == head)
    #expect(word.rest == rest)
    #expect(word.field == field)
    #expect(word.value == value)
  }
}

@Suite struct HalfTyped {
  @Test func theLineSaysHowItWasRead() async {
    var stage = await Stage(80, 24)
    await stage.press("/varg")
    #expect(stage.status.contains("50 frågor · 3 ms · varg söks också som början på längre ord"))
    await stage.press(" parti:")
    #expect(stage.status.contains("parti: begränsar inget förrän värdet är skrivet"))
    await stage.press("S<enter>")
    #expect(!stage.status.contains("begränsar"))
  }
}

@Suite struct Recalling {
  @Test func linesThatBeginSoComeBack() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen<enter>/böcker<enter>/vargar<enter>/va<up>")
    #expect(stage.state.prompt?.text == "vargar")
    await stage.press("<up>")
    #expect(stage.state.prompt?.text == "vargen")
    await stage.press("<up>")
    #expect(stage.state.prompt?.text == "vargen")
    await stage.press("<down><down>")
    #expect(stage.state.prompt?.text == "va")
    await stage.press("<down>")
    #expect(stage.state.prompt?.text == "va")
  }

  @Test func linesOfEarlierRunsComeBack() async {
    let notebook = FakeNotebook()
    var first = await Stage(80, 24, notebook: notebook)
    await first.press("/vargen<enter>/böcker<enter>")
    var second = await Stage(80, 24, notebook: notebook)
    await second.press("/skog<enter>/<up>")
    #expect(second.state.prompt?.text == "böcker")
    await second.press("<up>")
    #expect(second.state.prompt?.text == "vargen")
  }

  @Test func nothingIsKeptWhereTheBrowserIsRestricted() async {
    let notebook = FakeNotebook()
    var stage = await Stage(80, 24, isRestricted: true, notebook: notebook)
    await stage.press("/vargen<enter>S")
    #expect(stage.status.contains("inte tillåtet"))
    await stage.press("V")
    #expect(stage.status.contains("inte tillåtet"))
    #expect(await notebook.lines(of: "search").isEmpty)
    #expect(stage.state.underWay[.lines] == nil)
  }
}
