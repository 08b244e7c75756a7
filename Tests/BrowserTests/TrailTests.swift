import SvarModel
import Testing

@testable import SvarBrowser

/// The way one has come holds each place once, and none that cannot be read.
@Suite struct WaysHere {
  private func labels(_ stage: Stage) -> [String] {
    stage.state.trail.spots.map { CrumbsView.label($0, stage.state.words) }
  }

  @Test func aPlaceThatOneComesToAgainIsWhereOneIs() async {
    var stage = await Stage(80, 24)
    await stage.press("2<pause>3<pause>2<pause>1<pause>2<pause>")
    #expect(labels(stage) == ["Åtgärder", "Frågor", "Svar"])
    await stage.press("HH")
    #expect(stage.state.list.kind == .measure)
    await stage.press("H")
    #expect(stage.status.contains("Längst tillbaka"), "\(stage.status)")
  }

  /// The list that one comes from is not told twice.
  @Test func aSearchOfTheSameListIsToldByItsQuery() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens<enter>")
    #expect(stage.rows[1] == " Frågor › vargens")
    await stage.press("2")
    #expect(stage.rows[1] == " Frågor › vargens › Svar")
  }

  @Test func whoeverAsksForTheListHeIsInIsToldHowToHaveItWhole() async {
    var stage = await Stage(80, 24)
    await stage.press("1")
    #expect(!stage.status.contains("x visar"))
    await stage.press("/vargens<enter>1<pause>")
    #expect(stage.status.contains("x visar den hel"), "\(stage.status)")
  }

  @Test func aSearchThatIsMadeAgainToo() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens<enter>/skog<enter>/vargens<enter>x")
    #expect(labels(stage) == ["Frågor · skog", "Frågor · vargens", "Frågor"])
    await stage.press("H")
    #expect(stage.state.list.wanted.query == "vargens")
  }

  @Test func aFaultThatOneBeganWithIsNoPlaceToComeBackTo() async {
    var stage = await Stage(80, 24, start: .query("skog \"mo"))
    #expect(stage.state.list.problem != nil)
    await stage.press("/<ctrl-u>vargens<enter>")
    #expect(labels(stage) == ["Frågor · vargens"])
    var other = await Stage(80, 24, start: .query("skog \"mo"))
    await other.press("3")
    #expect(labels(other) == ["Åtgärder"])
  }

  @Test func aFaultThatWasTypedAndLeftNeither() async {
    var stage = await Stage(80, 24)
    await stage.press("/skog \"mo<enter><escape>3<pause>gt")
    #expect(labels(stage) == ["Frågor", "Åtgärder"])
  }

  @Test func whatIsLookedForInATextIsRemembered() async {
    let notebook = FakeNotebook()
    var first = await Stage(80, 24, notebook: notebook)
    await first.press("<enter>ftåg<enter><escape>f<up>")
    #expect(first.state.prompt?.text == "tåg")
    var second = await Stage(80, 24, notebook: notebook)
    await second.press("<enter>f<up>")
    #expect(second.state.prompt?.text == "tåg")
  }

  /// In a narrow list the kind of a measure is told by a word of its own, and never by half of one.
  @Test func noKindIsCut() {
    for words in [Words.swedish, .english] {
      for kind in MeasureKind.allCases {
        let name = words.shortMeasureKinds[kind] ?? words.measureKinds[kind] ?? ""
        #expect((1...RowView.narrowKind).contains(DisplayWidth.columns(name)), "\(kind): \(name)")
      }
    }
  }
}
