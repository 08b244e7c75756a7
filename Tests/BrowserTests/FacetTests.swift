import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

@Suite struct Breaking {
  @Test func theListIsBrokenDown() async {
    var stage = await Stage(120, 40)
    await stage.press("F")
    #expect(stage.state.place == .facets)
    #expect(stage.text.contains("Frågarens parti"))
    #expect(stage.text.contains("Frågare"))
    #expect(stage.text.contains("och 1 till"))
    #expect(stage.cursorRow.contains("C "))
    #expect(stage.cursorRow.contains("75"))
    #expect(stage.text.contains("besvarad"), "raw values are put into words")
    #expect(stage.text.contains("█"))
  }

  @Test func enterNarrowsAndIsSeen() async {
    var stage = await Stage(120, 40)
    await stage.press("/vargens<enter>F<enter>")
    #expect(stage.state.list.wanted.query == "vargens parti:S")
    #expect(stage.state.list.count == 25)
    #expect(stage.state.place == .facets)
    #expect(stage.text.contains("Frågor · vargens parti:S"))
    #expect(stage.cursorRow.contains("+"), "the value is marked as taken")
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "vargens", "and taken back by the same key")
    #expect(stage.state.trail.spots.map(\.list.wanted.query) == ["", "vargens parti:S", "vargens"])
    await stage.press("H")
    #expect(stage.state.list.wanted.query == "vargens parti:S")
  }

  @Test func minusNarrowsAway() async {
    var stage = await Stage(120, 40, language: .english)
    await stage.press("/vargens<enter>F-")
    #expect(stage.state.list.wanted.query == "vargens -party:S")
    #expect(stage.state.list.count == 25)
    await stage.press("H<enter>")
    #expect(stage.state.list.wanted.query == "vargens party:S")
    await stage.press("-")
    #expect(stage.state.list.wanted.query == "vargens -party:S", "turned round rather than both at once")
  }

  @Test func movesByValueAndByGroup() async {
    var stage = await Stage(80, 24)
    await stage.press("Fa")
    #expect(stage.cursorRow.contains("Anna Provsson"))
    await stage.press("j")
    #expect(stage.cursorRow.contains("Bo Testberg"))
    await stage.press("A")
    #expect(stage.cursorRow.contains("Anna Provsson"))
    await stage.press("A")
    #expect(stage.state.spot.facetCursor.row == 0)
    await stage.press("G<enter>")
    #expect(stage.state.list.wanted.query == "status:väntar")
    #expect(stage.state.list.count == 100)
  }

  @Test func facetsFollowTheListDimmedUntilTheyCome() async {
    var stage = await Stage(120, 40)
    await stage.press("F<tab>")
    #expect(stage.state.spot.focus == .list)
    stage.holdsAnswers = true
    await stage.press("/vargens")
    await stage.answerHeld([.list, .count])
    #expect(stage.state.list.facets.of?.query == "")
    let column = stage.screen.size.columns - 20
    #expect(stage.screen[row: 4, column: column].paint.role == .dim || stage.text.contains("Fördelning"))
    #expect(stage.screen.cells.filter { $0.text == "█" }.allSatisfy { $0.paint.role == .dim })
    await stage.answerHeld()
    #expect(stage.state.list.facets.of?.query == "vargens")
    #expect(stage.screen.cells.filter { $0.text == "█" }.allSatisfy { $0.paint.role != .dim })
  }

  @Test func oneStaysOnTheValue() async {
    var stage = await Stage(120, 40)
    await stage.press("F")
    while !stage.cursorRow.contains("S ") { await stage.press("j") }
    let narrowing = stage.state.spot.facetCursor.narrowing
    await stage.press("<tab>/vargens<enter><shift-tab>")
    #expect(stage.state.place == .facets)
    #expect(stage.state.spot.facetCursor.narrowing == narrowing)
  }

  @Test(arguments: [(40, 10), (80, 24), (120, 40)]) func opensAndClosesEverywhere(columns: Int, rows: Int) async {
    var stage = await Stage(columns, rows)
    for list in "12345" {
      await stage.press(String(list))
      let before = stage.screen
      await stage.press("F")
      #expect(stage.text.contains("Fördelning"))
      await stage.press("F")
      #expect(stage.screen == before)
      await stage.press("F<escape>")
      #expect(stage.screen == before)
      await stage.press("Fq")
      #expect(stage.screen == before)
    }
    #expect(!stage.requests.contains(.quit))
  }

  /// What Enter writes into the query is in the reader's language, the value as well as the field.
  @Test func narrowingsAreInTheReadersLanguage() async {
    for (language, written) in [(InterfaceLanguage.swedish, "åtgärd:uppdrag"), (.english, "measure:assignment")] {
      var stage = await Stage(120, 40, language: language)
      await stage.press("3<pause>F<enter>")
      #expect(stage.state.list.wanted.query == written)
      #expect(stage.cursorRow.contains("▌+"), "and is known again: \(stage.cursorRow)")
    }
  }

  @Test func linksAreFollowedInTheReadersLanguage() async {
    var english = await Stage(80, 24, language: .english)
    await english.press("<enter><tab><enter>")
    #expect(english.state.list.wanted.query == "asker:\"Anna Provsson\"")
    #expect(english.state.list.count == 75)
    await english.press("5<pause>v<enter>jl<enter>")
    #expect(english.state.list.wanted.query == "agency:Tullverket agency:Trafikverket")
    #expect(english.state.spokenQuery("(\"prop 1\" ELLER \"proposition 1\")") == "(\"prop 1\" OR \"proposition 1\")")
    #expect(english.state.spokenQuery("-status:besvarad varg ELLER lo") == "-status:answered varg OR lo")
    let swedish = await Stage(80, 24)
    #expect(swedish.state.spokenQuery("asker:\"A B\" OR varg") == "frågare:\"A B\" ELLER varg")
  }

  /// A field that is called the same in both languages offers its values in the reader's.
  @Test func valuesAreInTheReadersLanguage() async {
    for (language, written) in [(InterfaceLanguage.swedish, "status:väntar"), (.english, "status:waiting")] {
      var stage = await Stage(80, 24, language: language)
      await stage.press("/status:<tab>")
      #expect(stage.text.contains(written), "\(stage.text)")
    }
  }

  @Test func theContentsTakeTheirPlaceBack() async {
    var stage = await Stage(120, 40)
    await stage.press("2F")
    #expect(stage.text.contains("Fördelning"))
    await stage.press("c")
    #expect(stage.state.place == .contents)
    #expect(!stage.text.contains("Fördelning"))
    await stage.press("F<tab><tab><tab>")
    #expect(stage.state.place == .facets, "and is one of the panes while it is open")
  }

  @Test func barsAreScaled() {
    #expect(FacetsView.bar(100, of: 100, room: 20) == 20)
    #expect(FacetsView.bar(50, of: 100, room: 20) == 10)
    #expect(FacetsView.bar(1, of: 100_000, room: 20) == 1)
    #expect(FacetsView.bar(0, of: 100, room: 20) == 0)
    #expect(FacetsView.bar(5, of: 5, room: 0) == 0)
  }
}
