import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// `/` in a list that is searched or narrowed begins with what the list is of.
@Suite struct StandingQueries {
  @Test func theQueryStandsOnTheLine() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens<enter>/")
    #expect(stage.state.prompt?.text == "vargens")
    #expect(stage.rows[22].hasPrefix("/vargens"))
    #expect(stage.screen.cursor == Point(column: 8, row: 22))
    #expect(stage.status.contains("ny sökning") && stage.status.contains("ändrar"), "\(stage.status)")
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "vargens" && stage.state.trail.spots.count == 2, "nothing was changed")
  }

  /// As where nothing stands there: the first letter begins another search.
  @Test func aLetterBeginsAnother() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens<enter>/skog")
    #expect(stage.state.prompt?.text == "skog")
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "skog")
  }

  @Test(arguments: [
    (" parti:S", "vargens parti:S"), ("<backspace>", "vargen"), ("<ctrl-w>", ""), ("<ctrl-u>", ""),
    ("<left>X", "vargenXs"), ("<end>X", "vargensX"), ("<home>=", "=vargens"), ("<delete>", "vargens"),
    ("<right>X", "vargensX"),
  ]) func otherKeysChangeIt(_ keys: String, becomes query: String) async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens<enter>/" + keys)
    #expect(stage.state.prompt?.text == query)
    #expect(stage.state.list.wanted.query == query)
  }

  @Test func whatIsPastedReplacesIt() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens<enter>/")
    await stage.send(.paste("skog mark"))
    #expect(stage.state.prompt?.text == "skog mark")
  }

  @Test func escapeLeavesAllAsItWas() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens<enter>")
    let before = stage.screen
    await stage.press("/<ctrl-u>skog<escape>")
    #expect(stage.state.list.wanted.query == "vargens")
    await stage.press("/<escape>")
    #expect(stage.screen == before)
  }

  /// A search that could not be read is there to be mended, with the mark under the place.
  @Test func aFaultCanBeMended() async {
    var stage = await Stage(80, 24, start: .query("vargens \"mo"))
    await stage.press("/")
    #expect(stage.state.prompt?.text == "vargens \"mo")
    #expect(stage.status.contains("▲"), "\(stage.status)")
    await stage.press("<backspace><backspace><backspace><backspace><enter>")
    #expect(stage.state.list.wanted.query == "vargens")
  }

  /// The query that stands there is the newest of all; up goes to those before it, whatever they begin with, and down
  /// comes back to it.
  @Test func upGoesToEarlierOnes() async {
    var stage = await Stage(80, 24)
    await stage.press("/skog<enter>/vargens<enter>/<up>")
    #expect(stage.state.prompt?.text == "skog")
    await stage.press("<down>")
    #expect(stage.state.prompt?.text == "vargens")
    await stage.press("böcker")
    #expect(stage.state.prompt?.text == "böcker", "and a letter begins another again")
  }

  /// What was narrowed by the breakdown, the parts, a picture or a suggestion is a query as any other.
  @Test func narrowingsAreAmongTheEarlierOnes() async {
    var stage = await Stage(120, 40, notebook: FakeNotebook())
    await stage.press("/vargens<enter>F<enter><escape>")
    let narrowed = stage.state.list.wanted.query
    #expect(narrowed.hasPrefix("vargens parti:"))
    await stage.press("C-<escape>")
    let turned = stage.state.list.wanted.query
    await stage.press("C<left>x<escape>x")
    #expect(stage.state.list.wanted.query == "")
    var seen: [String] = []
    await stage.press("/")
    for _ in 0..<4 {
      await stage.press("<up>")
      seen.append(stage.state.prompt?.text ?? "")
    }
    #expect(seen == [String(turned.dropFirst("vargens ".count)), turned, narrowed, "vargens"])
  }

  @Test func inEnglish() async {
    var stage = await Stage(80, 24, language: .english)
    await stage.press("/vargens<enter>/")
    #expect(stage.status.contains("new search") && stage.status.contains("changes"), "\(stage.status)")
  }
}
