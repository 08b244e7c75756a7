import SvarModel
import Testing

@testable import SvarBrowser

/// A digit that shows a list by itself is a count before a key that takes one.
@Suite struct Counts {
  @Test func aCountMayBeginWithAnyDigit() async {
    var stage = await Stage(80, 24)
    await stage.press("5j")
    #expect(stage.state.list.kind == .question && stage.state.list.index == 5)
    await stage.press("20G")
    #expect(stage.state.list.index == 19)
    await stage.press("3k")
    #expect(stage.state.list.index == 16)
    await stage.press("50%")
    #expect(stage.state.list.index == 150)
    await stage.press("100%")
    #expect(stage.state.list.index == 299)
    await stage.press("05k")
    #expect(stage.state.list.index == 294)
    await stage.press("2<ctrl-d>")
    #expect(stage.state.list.kind == .question)
  }

  @Test func theDigitIsSeenWhileItWaits() async {
    var stage = await Stage(80, 24)
    for key in Stage.keys("12") { await stage.send(.key(key)) }
    #expect(stage.status.contains("12 ×"))
    await stage.pause()
    #expect(stage.status.contains("12 ×"), "two digits are no list")
    #expect(stage.state.list.kind == .question)
    await stage.press("<escape>")
    #expect(!stage.status.contains("12 ×") && stage.state.countDigits.isEmpty)
  }

  /// The key is answered before its list is there, and what was lit is again where the digit was a count.
  @Test func theTabOfItsListLightsUpAtOnce() async {
    var stage = await Stage(80, 24)
    func lit() -> String {
      let screen = stage.screen
      let cells = (0..<screen.size.columns).map { screen[row: 0, column: $0] }
      return cells.filter { $0.paint.role == .activeTab }.map(\.text).joined()
    }
    #expect(lit() == "1 Frågor")
    await stage.send(.key(.character("5")))
    #expect(lit() == "5 Myndigheter" && stage.state.list.kind == .question)
    await stage.send(.key(.character("j")))
    #expect(lit() == "1 Frågor" && stage.state.list.index == 5)
    await stage.press("3<pause>")
    #expect(lit() == "3 Åtgärder")
  }

  @Test func aloneItShowsItsList() async {
    var stage = await Stage(80, 24)
    await stage.send(.key(.character("3")))
    #expect(stage.state.list.kind == .question, "it waits")
    await stage.pause()
    #expect(stage.state.list.kind == .measure)
    await stage.press("1")
    #expect(stage.state.list.kind == .question)
  }

  @Test func aKeyThatTakesNoCountLetsItShowItsListFirst() async {
    var stage = await Stage(80, 24)
    for key in Stage.keys("3<enter>") { await stage.send(.key(key)) }
    #expect(stage.state.list.kind == .measure && stage.state.spot.focus == .text)
    for key in Stage.keys("2/koppar") { await stage.send(.key(key)) }
    #expect(stage.state.list.kind == .answer && stage.state.prompt?.text == "koppar")
  }

  @Test func aPauseThatComesLateIsNoPause() async {
    var stage = await Stage(80, 24)
    await stage.send(.key(.character("4")))
    let number = stage.awaited
    for key in Stage.keys("0j") { await stage.send(.key(key)) }
    #expect(stage.state.list.index == 40)
    stage.awaited = number
    await stage.pause()
    #expect(stage.state.list.kind == .question)
  }

  @Test func keysTypedAheadWaitForTheList() async {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    for key in Stage.keys("2<enter>jj") { await stage.send(.key(key)) }
    #expect(stage.state.spot.focus == .list, "nothing can be opened yet")
    stage.holdsAnswers = false
    for asking in stage.held { await stage.answer(asking) }
    #expect(stage.state.spot.focus == .text && stage.state.list.kind == .answer)
    #expect(stage.state.page.map { stage.state.textTop == $0.line(of: $0.document.start) + 2 } == true)
  }

  @Test func percentAloneSaysWhatToType() async {
    var stage = await Stage(80, 24)
    await stage.press("%")
    #expect(stage.status.contains("Skriv talet först: 50%"))
  }
}

/// Doing something again.
@Suite struct Repeating_ {
  @Test func theLastThingIsDoneAgain() async {
    var stage = await Stage(80, 24)
    await stage.press("5j.")
    #expect(stage.state.list.index == 10)
    await stage.press("k2.")
    #expect(stage.state.list.index == 11, "a counted move is worth more than one step")
    await stage.press(":theme light<enter>j.")
    #expect(stage.state.theme == "light" && stage.status.contains("light"))
  }

  @Test func aStepIsDoneAgainWhereNothingElseWasDone() async {
    var stage = await Stage(80, 24)
    await stage.press(".")
    #expect(stage.status.contains("Inget att göra om"))
    await stage.press("j..")
    #expect(stage.state.list.index == 3)
  }

  @Test func keysAreRecordedAndPlayed() async {
    var stage = await Stage(80, 24)
    await stage.press("Rajj")
    #expect(stage.status.contains("spelar in a"))
    await stage.press("R")
    #expect(stage.status.contains("Inspelat under a: ,a spelar upp."))
    #expect(stage.state.list.index == 2)
    await stage.press(",a")
    #expect(stage.state.list.index == 4)
    await stage.press("10,a")
    #expect(stage.state.list.index == 24)
    await stage.press(",b")
    #expect(stage.status.contains("Inget är inspelat under b."))
  }

  @Test func aMacroWaitsForWhatItsKeysAskedFor() async {
    var stage = await Stage(80, 24)
    await stage.press("Ra/pendlar<enter><enter>HR")
    await stage.press("3")
    await stage.press(",a")
    #expect(stage.state.macros.isPlaying == false)
    #expect(stage.state.trail.canGoOn, "it ended by going back")
    #expect(stage.state.list.wanted.query == "pendlar" && stage.state.list.kind == .measure)
  }

  @Test func aListKeyInAMacroIsALoneDigit() async {
    var stage = await Stage(80, 24)
    await stage.press("Ra2<pause>jR1")
    #expect(stage.state.list.kind == .question)
    await stage.press(",a")
    #expect(stage.state.list.kind == .answer && stage.state.list.index == 2)
  }

  @Test func aMacroStopsWhereItCannotGoOn() async {
    var stage = await Stage(80, 24)
    await stage.press("RaJR280G50,a")
    #expect(stage.state.list.index == 299)
    #expect(stage.status.contains("Inga fler i listan."))
    #expect(stage.state.macros.isPlaying == false)
  }

  @Test func aMacroThatPlaysItselfComesToAnEnd() async {
    var stage = await Stage(80, 24)
    // In help nothing has to be waited for.
    await stage.press("?RajR")
    await stage.press("Raj,aR")
    await stage.press(",a")
    #expect(stage.state.macros.isPlaying == false)
    #expect(stage.status.contains("för mycket"))
  }
}

/// What the status line said, and the way one has come.
@Suite struct PanelTests {
  @Test func messagesAreKept() async {
    var stage = await Stage(80, 24)
    await stage.press("%jxå:nonsense<enter>j:messages<enter>")
    #expect(stage.text.contains("Meddelanden"))
    #expect(stage.text.contains("Okänt kommando: nonsense"))
    #expect(stage.text.contains("Skriv talet först"))
    let lines = stage.rows.filter { $0.contains("nonsense") || $0.contains("talet") }
    #expect(lines.first?.contains("nonsense") == true, "the newest first")
    await stage.press("/okänt<enter>")
    #expect(stage.text.contains("nonsense") && !stage.text.contains("Skriv talet"))
    await stage.press("qgm")
    #expect(stage.text.contains("Skriv talet"))
    await stage.press("<escape>")
    #expect(stage.state.help == nil)
  }

  @Test func theWayHereIsAListToChooseFrom() async {
    var stage = await Stage(80, 24)
    await stage.press("/pendlar<enter><enter>3<pause>gt")
    #expect(stage.text.contains("Vägen hit") && stage.text.contains("4/4") == false)
    #expect(stage.cursorRow.contains("Åtgärder"))
    await stage.press("jj<enter>")
    #expect(stage.state.panel == nil)
    #expect(stage.state.list.wanted.query == "pendlar" && stage.state.spot.focus == .list)
    #expect(stage.state.trail.canGoOn, "the way on is still there")
    await stage.press("gt<escape>")
    #expect(stage.state.panel == nil)
  }

  @Test func aMenuOffersWhatCanBeDoneHere() async {
    var stage = await Stage(120, 40)
    await stage.press("<f10>")
    #expect(stage.text.contains("Meny") && stage.text.contains("nästa ordning"))
    let sort = stage.state.panelRows.firstIndex { $0.text.contains("nästa ordning") } ?? 0
    await stage.press(String(repeating: "j", count: sort) + "<enter>")
    #expect(stage.state.panel == nil && stage.state.list.wanted.order == .oldest)
  }

  @Test func theSecondButtonOpensItWhereItIs() async {
    var stage = await Stage(120, 40)
    await stage.press("M")
    let point = Point(column: 10, row: 8)
    await stage.send(.mouse(MouseEvent(kind: .press, button: .right, point: point)))
    #expect(stage.state.panel != nil && stage.state.list.index > 0, "on the row that was pressed")
    #expect(stage.text.contains("Meny"))
    let rows = stage.state.panelRows
    let sort = rows.firstIndex { $0.text.contains("nästa ordning") } ?? 0
    guard let line = stage.rows.firstIndex(where: { $0.contains("nästa ordning") }) else {
      Issue.record("it is in sight")
      return
    }
    await stage.send(.mouse(MouseEvent(kind: .press, button: .left, point: Point(column: 14, row: line))))
    #expect(stage.state.list.wanted.order == .oldest, "\(sort)")
  }
}
