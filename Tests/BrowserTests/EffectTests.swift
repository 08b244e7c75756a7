import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

@Suite struct Effects {
  @Test func aLateAnswerIsDropped() async {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("/varg")
    let first = stage.held.filter { $0.purpose == .list }
    #expect(first.count == 4)
    // The newest answers first, then the older ones come straggling in.
    for asking in first.reversed() { _ = update(&stage.state, .report(await stage.report(asking))) }
    #expect(stage.state.list.loaded?.query == "varg")
    #expect(stage.state.list.selectedRow.map { "\($0)".contains("Vargens") } == true)
  }

  @Test func onlyTheRowsNearTheCursorAreHeld() async {
    var stage = await Stage(80, 24, library: FakeLibrary(size: 3000))
    await stage.press("<page-down><page-down><page-down>")
    #expect(stage.state.list.index > 10)
    await stage.press("G")
    #expect(stage.cursorRow.contains("2020/21:1 "))
    #expect(stage.state.list.rows.held <= 25 * RowWindow.pageSize)
    await stage.press("gg")
    #expect(stage.cursorRow.contains("2020/21:3000"))
  }

  @Test func ctrlCStopsAndThenLeaves() async {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("/vargen")
    await stage.press("<ctrl-c>")
    #expect(stage.state.underWay[.list] == nil)
    #expect(stage.state.prompt == nil)
    #expect(!stage.requests.contains(.quit))
    await stage.press("<ctrl-c>")
    #expect(stage.requests.contains(.quit))
  }

  @Test func theProgramRunsAgainstALibrary() async throws {
    let program = BrowserProgram(
      library: FakeLibrary(), themes: ThemeLibrary(folder: nil), options: .init(language: .english))
    let (woken, wake) = AsyncStream.makeStream(of: Void.self)
    program.start(size: Size(columns: 80, rows: 24)) { wake.yield() }
    _ = program.take([])
    var turns = 0
    for await _ in woken {
      _ = program.take([])
      turns += 1
      if program.draw().textRows.contains(where: { $0.contains("Fråga") || $0.contains("Question 2020/21:300") }) {
        break
      }
      if turns > 20 { break }
    }
    let rows = program.draw().textRows
    #expect(rows[0].contains("Questions"))
    #expect(rows.contains { $0.contains("Question 2020/21:300") })
    #expect(program.style(Paint(.text, on: .selection)).attributes.contains(.reverse))
    #expect(program.take([.key(.character("Q"))]) == [.quit])
  }

  @Test func themesComeOneAfterAnother() async {
    let program = BrowserProgram(
      library: FakeLibrary(), themes: ThemeLibrary(folder: nil), options: .init(language: .swedish, isColored: false))
    program.start(size: Size(columns: 80, rows: 24)) {}
    for role in Role.allCases {
      let style = program.style(Paint(role, on: .selection))
      #expect(style.foreground == nil && style.background == nil)
    }
    #expect(program.take([.key(.character("T"))]).contains(.repaint))
  }

  @Test func startsAtAPaper() async throws {
    let pointer = try #require(PaperPointer("2020/21:89"))
    let stage = await Stage(80, 24, start: .pointer(pointer, text: "2020/21:89"))
    #expect(stage.text.contains("Fråga 2020/21:89"))
    #expect(stage.state.spot.focus == .text)
    #expect(stage.state.list.selected == stage.state.spot.pinned, "the list stands where the paper is")
    let other = try #require(PaperPointer("2020/21:9999"))
    let missing = await Stage(80, 24, start: .pointer(other, text: "2020/21:9999"))
    #expect(missing.status.contains("2020/21:9999"))
    let query = await Stage(80, 24, start: .query("vargen"))
    #expect(query.state.list.count == 50)
  }

  @Test func onlyWhatTakesLongIsTold() async throws {
    var stage = await Stage(80, 24)
    let before = stage.screen
    stage.holdsAnswers = true
    await stage.press("j")
    // What was read stays as it was until the next has come.
    #expect(stage.rows[11] == before.textRows[11])
    #expect(stage.status == before.textRows[23])
    let asking = try #require(stage.held.last)
    _ = update(&stage.state, .slow(asking))
    #expect(stage.status.contains("läser …"))
    _ = update(&stage.state, .report(await stage.report(asking)))
    #expect(!stage.status.contains("läser …"))
    _ = update(&stage.state, .slow(asking))
    #expect(!stage.status.contains("läser …"), "too late to tell")
  }

  @Test func aFailureIsToldOnceAndNotAskedForAgain() async throws {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("2")
    let asking = try #require(stage.held.last { $0.purpose == .list })
    let asked = stage.held.count
    let failure = Report.Outcome.failed(Phrase("disken är full", "the disk is full"))
    _ = update(&stage.state, .report(Report(asking: asking, outcome: failure, milliseconds: 1)))
    #expect(stage.status.contains("disken är full"))
    await stage.press("jk")
    #expect(stage.held.count == asked, "nothing is asked again by itself")
    await stage.press("<ctrl-l>")
    #expect(stage.held.last?.purpose == .list)
  }
}
