import SvarModel
import Testing

@testable import SvarBrowser

@Suite struct Searching {
  @Test func resultsFollowEveryKeystroke() async {
    var stage = await Stage(120, 40)
    await stage.press("/var")
    #expect(stage.state.list.count == 50)
    #expect(stage.state.prompt?.text == "var")
    await stage.press("<backspace><backspace><backspace>")
    #expect(stage.state.list.count == 300)
    await stage.press("böcker<enter>")
    #expect(stage.state.prompt == nil)
    #expect(stage.cursorRow.contains("Skolornas böcker"))
  }

  @Test func theSamePaperStaysSelected() async {
    var stage = await Stage(80, 24)
    await stage.press("jjjj")
    let selected = stage.state.list.selected
    await stage.press("/skolornas<enter>")
    #expect(stage.state.list.selected == selected)
    await stage.press("x")
    #expect(stage.state.list.selected == selected)
    #expect(stage.state.list.index == 4)
  }

  @Test func aPaperThatIsSearchedAwayLeavesTheNearest() async {
    var stage = await Stage(80, 24)
    await stage.press("050G/skolornas<enter>")
    guard case .paper(let id) = stage.state.list.selected, let number = id.document?.number else {
      Issue.record("nothing is selected")
      return
    }
    #expect(abs(number - 251) <= 3)
  }

  @Test func escapeGivesBackWhatWas() async {
    var stage = await Stage(120, 40)
    await stage.press("jjj<enter>")
    let before = stage.screen
    await stage.press("/vargen<escape>")
    #expect(stage.screen == before)
  }

  @Test func backGivesBackTheQuery() async {
    var stage = await Stage(120, 40)
    await stage.press("/vargen<enter>jj<enter>")
    await stage.press("H")
    #expect(stage.state.list.wanted.query == "vargen")
    #expect(stage.state.list.index == 2)
    await stage.press("H")
    #expect(stage.state.list.wanted.query == "")
    await stage.press("LL")
    #expect(stage.state.spot.focus == .text)
    #expect(stage.state.list.wanted.query == "vargen")
    await stage.press("H3<pause>L")
    #expect(stage.state.list.kind == .measure, "a new way cuts the old one")
  }

  @Test func aFaultLeavesTheLastGoodResults() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen")
    let rows = Array(stage.rows[3..<8])
    await stage.press(" \"mo")
    #expect(stage.status.contains("citatet som börjar här saknar sitt slut"))
    // The mark stands under the quotation mark: after "/vargen ".
    #expect(Array(stage.status)[8] == "▲")
    #expect(Array(stage.rows[3..<8]) == rows)
    await stage.press("\"<enter>")
    #expect(stage.state.list.problem == nil)
  }

  @Test func hitsAreLitInListAndTextAndCounted() async {
    var stage = await Stage(120, 40)
    await stage.press("/tågen<enter>")
    let hits = stage.screen.cells.filter { $0.paint.role == .hit || $0.paint.role == .currentHit }
    #expect(hits.count > 10)
    #expect(stage.screen.cells.contains { $0.paint.role == .currentHit })
    #expect(stage.text.contains("1/2 "))
    await stage.press("n")
    #expect(stage.text.contains("2/2 "))
  }

  @Test func hitsLeadOnIntoTheNextPaper() async {
    var stage = await Stage(120, 40)
    await stage.press("/tågen<enter>nn")
    #expect(stage.state.list.index == 1)
    #expect(stage.state.spot.reading.hit == 0)
    await stage.press("N")
    #expect(stage.state.list.index == 0)
    #expect(stage.state.spot.reading.hit == 1)
  }

  @Test func findsInTheOpenText() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter>fÅTGÄRD")
    #expect(stage.status.contains("finns inte i texten"))
    await stage.press("<ctrl-u>TÅGEN")
    #expect(stage.state.hits.count == 2)
    await stage.press("<enter>n")
    #expect(stage.state.spot.reading.hit == 1)
    await stage.press("n")
    #expect(stage.status.contains("Sista träffen"))
    await stage.press("<escape>")
    #expect(stage.state.hits.isEmpty)
  }

  @Test func letterByLetterAndMark() async {
    var stage = await Stage(80, 24)
    await stage.press("/a\u{30A}")
    #expect(stage.state.prompt?.text == "å")
    await stage.press("<backspace>")
    #expect(stage.state.prompt?.text == "")
    await stage.send(.paste("tå\ngen\u{1B}[31m"))
    #expect(stage.state.prompt?.text == "tå gen[31m")
  }

  @Test func anEmptyLineChangesNothingAndAClearedOneClears() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen<enter>/<enter>")
    #expect(stage.state.list.wanted.query == "vargen")
    await stage.press("/<ctrl-u><enter>")
    #expect(stage.state.list.wanted.query == "")
  }

  @Test func earlierLinesComeBack() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen<enter>/böcker<enter>/")
    #expect(stage.state.prompt?.text == "böcker")
    await stage.press("<up>")
    #expect(stage.state.prompt?.text == "vargen")
    await stage.press("<down><enter>")
    #expect(stage.state.list.wanted.query == "böcker")
  }

  @Test func fieldsAreCompleted() async {
    var stage = await Stage(80, 24)
    await stage.press("/gäng par<tab>")
    #expect(stage.state.prompt?.text == "gäng parti:")
    await stage.press("s<tab>")
    #expect(stage.state.prompt?.text == "gäng parti:S")
    await stage.press("<tab>")
    #expect(stage.state.prompt?.text == "gäng parti:SD")
    #expect(stage.rows.contains(" gäng parti:S"), "the proposals are to be seen")
    await stage.press(" -ty<tab>d<tab>")
    #expect(stage.state.prompt?.text == "gäng parti:SD -typ:debatt")
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "gäng parti:SD -typ:debatt")
  }
}
