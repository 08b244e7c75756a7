import SvarModel
import Testing

@testable import SvarBrowser

@Suite struct Following {
  @Test func allTheWayThereAndBack() async {
    var stage = await Stage(120, 40)
    await stage.press("2<pause>jj")
    let row = stage.cursorRow
    await stage.press("<enter>w")
    #expect(stage.cursorRow.contains("uppdrag att"))
    await stage.press("<enter>")
    #expect(stage.text.contains("Tidslinje"))
    await stage.press("<enter><enter>")
    #expect(stage.state.page?.document.subject == .agency("Trafikverket"))
    await stage.press("H")
    #expect(stage.state.page?.document.subject == .measure("underhall"))
    await stage.press("HH")
    #expect(stage.state.spot.focus == .list)
    #expect(stage.cursorRow == row)
  }

  @Test func theTimelineLeadsToTheSentence() async {
    var stage = await Stage(80, 24)
    await stage.press("3<enter>>><enter>")
    #expect(stage.state.page?.document.subject == .paper(PaperID(rawValue: "H8121")!))
    #expect(stage.cursorRow.contains("uppdrag att se över"), "the cursor stands on the measure")
  }

  @Test func aMemberLeadsToAllThatTheyAsked() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter>>")
    #expect(stage.cursorRow.contains("Anna Provsson"))
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "frågare:\"Anna Provsson\"")
  }

  @Test func theCollaborationKeepsNamedAndThroughGroupApart() async {
    var stage = await Stage(120, 60)
    await stage.press("4<enter>")
    let rows = stage.rows
    let named = rows.firstIndex { $0.contains("Nämnda i texterna") }
    let through = rows.firstIndex { $0.contains("Genom gruppen") }
    let member = rows.lastIndex { $0.contains("Trafikverket") && !$0.contains("▪") }
    #expect(named != nil && through != nil && member != nil)
    if let named, let through, let member { #expect(named < through && through < member) }
  }

  @Test func marksComeBack() async {
    var stage = await Stage(80, 24)
    await stage.press("jjjma")
    let row = stage.cursorRow
    await stage.press("4<pause>G'a")
    #expect(stage.cursorRow == row)
    await stage.press("'z")
    #expect(stage.status.contains("Inget märke z"))
  }

  @Test func stepsThroughThePapersOfTheList() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter>J")
    #expect(stage.text.contains("┌▌Fråga 2020/21:299"))
    await stage.press("06J")
    #expect(stage.text.contains("┌▌Fråga 2020/21:293"))
    await stage.press("KH")
    #expect(stage.state.spot.focus == .list)
  }

  @Test func thePlaceInATextSurvivesAnotherWidth() async {
    var stage = await Stage(80, 24)
    await stage.press("2<enter>Gkkk")
    let first = stage.rows[11]
    await stage.send(.resize(Size(columns: 40, rows: 10)))
    await stage.send(.resize(Size(columns: 200, rows: 60)))
    await stage.send(.resize(Size(columns: 80, rows: 24)))
    #expect(stage.rows[11] == first)
    await stage.press("H<enter>")
    #expect(stage.rows[11] == first, "and coming back to it")
  }

  @Test func copiesAndSaysSent() async {
    var stage = await Stage(80, 24)
    await stage.press("y")
    #expect(stage.requests.last == .copy("2020/21:300"))
    #expect(stage.status.contains("Skickat"))
    await stage.press("Y")
    #expect(stage.requests.last == .copy("https://data.riksdagen.se/dokument/H811300"))
  }

  @Test func runsByName() async {
    var stage = await Stage(80, 24)
    await stage.press(":down 3<enter>")
    #expect(stage.state.list.index == 3)
    await stage.press(":12<enter>")
    #expect(stage.state.list.index == 11)
    await stage.press(":theme li<tab><enter>")
    #expect(stage.state.theme == "light")
    await stage.press(":theme mo<tab>")
    #expect(stage.state.theme == "mono", "shown while it is chosen")
    await stage.press("<escape>")
    #expect(stage.state.theme == "light")
    await stage.press(":nonsens<enter>")
    #expect(stage.status.contains("Okänt kommando"))
    await stage.press(":zo<tab><enter>")
    #expect(stage.state.spot.isZoomed)
  }

  @Test func restrictedReadersCannotSuspend() async {
    var stage = await Stage(80, 24, isRestricted: true)
    await stage.press("<ctrl-z>")
    #expect(!stage.requests.contains(.suspend))
    #expect(!stage.state.completions.contains { $0.inserted == "suspend" })
  }

  @Test func theMouseSelectsScrollsAndOpens() async {
    var stage = await Stage(80, 24)
    let row = MouseEvent(kind: .press, button: .left, point: Point(column: 20, row: 6))
    await stage.send(.mouse(row))
    #expect(stage.state.list.index == 0, "off until turned on")
    await stage.press("M")
    #expect(stage.requests.last == .mouse(isOn: true))
    await stage.send(.mouse(row))
    #expect(stage.state.list.index == 3)
    await stage.send(.mouse(MouseEvent(kind: .wheelDown, button: .none, point: Point(column: 20, row: 6))))
    #expect(stage.state.list.index == 3 && stage.state.list.top == 3)
    await stage.send(.mouse(MouseEvent(kind: .doubleClick, button: .left, point: Point(column: 20, row: 4))))
    #expect(stage.state.spot.focus == .text && stage.state.list.index == 4)
    await stage.send(.mouse(MouseEvent(kind: .press, button: .left, point: Point(column: 14, row: 0))))
    #expect(stage.state.list.kind == .answer)
  }
}
