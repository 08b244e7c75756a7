import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// `q` closes what is open, a list that one was led to too, and leaves at the top.
@Suite struct Closing {
  private func isLeft(_ stage: Stage) -> Bool { stage.requests.contains(.quit) }

  @Test func atTheTopItLeaves() async {
    for keys in ["", "2<pause>", "/vargens<enter>", "3<pause>2<pause>"] {
      var stage = await Stage(80, 24)
      await stage.press(keys + "q")
      #expect(isLeft(stage), "\(keys)")
    }
  }

  /// What covers the screen says how it is made small again, for it may have been asked for long ago.
  @Test func whatIsShownAloneSaysSo() async {
    var stage = await Stage(80, 24)
    #expect(!stage.status.contains("zooma ut"))
    await stage.press("z")
    #expect(stage.status.contains("z zooma ut"), "\(stage.status)")
    await stage.press("q")
    #expect(!isLeft(stage) && !stage.status.contains("zooma ut"))
  }

  /// Each `q` is a step back to where one came from.
  @Test func aListThatOneFollowedToIsClosed() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter><tab><enter>")
    #expect(stage.state.spot.pinned == nil && stage.state.list.wanted.query.hasPrefix("frågare:"))
    #expect(stage.status.contains("q stäng"), "\(stage.status)")
    await stage.press("<enter>")
    #expect(stage.state.spot.focus == .text)
    await stage.press("q")
    #expect(stage.state.list.wanted.query.hasPrefix("frågare:") && stage.state.spot.pinned == nil)
    await stage.press("q")
    #expect(stage.state.spot.pinned != nil, "the question that led to the list")
    await stage.press("q")
    #expect(stage.state.spot.pinned == nil && stage.state.list.wanted.query == "")
    #expect(!isLeft(stage))
    await stage.press("q")
    #expect(isLeft(stage))
  }

  /// Also where it was searched on in.
  @Test func whatWasSearchedInItToo() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter><tab><enter>/skog<enter>q")
    #expect(stage.state.list.wanted.query.hasPrefix("frågare:"))
    await stage.press("qqq")
    #expect(isLeft(stage))
  }

  @Test func aListOfAnotherKeyIsAtTheTop() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter><tab><enter>2<pause>")
    #expect(!stage.status.contains("q stäng"))
    await stage.press("q")
    #expect(isLeft(stage))
  }

  @Test func theCapitalLeavesAtOnce() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter><tab><enter><enter>Q")
    #expect(isLeft(stage))
  }

  @Test func promisesAreAListThatIsOpen() async {
    var stage = await Stage(80, 24)
    await stage.press("Uq")
    #expect(stage.state.list.kind == .question && !isLeft(stage))
  }

  @Test func aSavedSearchIsOpenToo() async {
    var stage = await Stage(80, 24, notebook: FakeNotebook())
    await stage.press("/skog<enter>S<enter>xV<enter>")
    #expect(stage.state.list.wanted.query == "skog")
    await stage.press("q")
    #expect(stage.state.list.wanted.query == "" && !isLeft(stage))
    await stage.press("q")
    #expect(isLeft(stage))
  }
}
