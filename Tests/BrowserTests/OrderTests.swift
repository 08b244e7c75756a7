import SvarModel
import Testing

@testable import SvarBrowser

@Suite struct Ordering {
  @Test func theSelectedPaperStaysWhenTheOrderChanges() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen<enter>jjj")
    let selected = stage.state.list.selected
    let row = stage.cursorRow
    await stage.press("ss")
    #expect(stage.state.list.wanted.order == .relevance)
    #expect(stage.state.list.selected == selected)
    #expect(stage.cursorRow == row)
    #expect(stage.status.contains("Bäst träff först"))
    await stage.press("gg")
    #expect(stage.cursorRow.contains("2020/21:7 "), "the best match of this library")
  }

  /// What takes its time comes behind, and the reader goes on meanwhile.
  @Test func theBestMatchesComeBehind() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen<enter>ss<enter>H")
    stage.holdsAnswers = true
    await stage.press("/skog<enter>")
    let asked = stage.held.compactMap { asking -> ListRequest? in
      if case .list(let request, _, _, _) = asking.what { request } else { nil }
    }
    #expect(asked.last?.order == .newest, "first in the order that is at hand")
    await stage.answerHeld([.list])
    #expect(stage.state.list.loaded?.order == .relevance, "then in the one that was asked for")
    let selected = stage.state.list.selected
    #expect(stage.state.list.selectedRow?.id == selected)
  }

  @Test func rowsThatComeLaterMoveNothing() async {
    var stage = await Stage(80, 24, library: FakeLibrary(size: 3000))
    await stage.press("/vargen<enter>")
    stage.holdsAnswers = true
    await stage.press("ssjjj")
    let row = stage.cursorRow
    await stage.answerHeld()
    #expect(stage.cursorRow == row)
  }

  @Test func anotherOrderIsNotCountedAgain() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen<enter>")
    stage.holdsAnswers = true
    await stage.press("s")
    await stage.answerHeld([.list])
    #expect(stage.state.list.count == 50)
    #expect(!stage.held.contains { $0.purpose == .count })
  }

  /// The whole word is nowhere, what was typed was the beginning of one: the list stays, and the line says how.
  @Test func enterEmptiesNoListThatHadRows() async {
    var stage = await Stage(80, 24, library: FakeLibrary(isStrict: true))
    await stage.press("/varge")
    #expect(stage.state.list.count == 50)
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "varge*")
    #expect(stage.state.list.count == 50)
    #expect(stage.status.contains("varge*"))
    #expect(stage.text.contains("Frågor · varge*"))
    await stage.press("H")
    #expect(stage.state.list.wanted.query == "")
    await stage.press("L")
    #expect(stage.state.list.wanted.query == "varge*")
  }

  /// Enter may come before any row has.
  @Test func neitherDoesItForAFastTypist() async {
    var stage = await Stage(80, 24, library: FakeLibrary(isStrict: true))
    stage.holdsAnswers = true
    await stage.press("/varge<enter>")
    await stage.answerHeld()
    #expect(stage.state.list.wanted.query == "varge*")
    #expect(stage.state.list.count == 50)
  }

  @Test func aWordThatStandsWholeStaysWhole() async {
    var stage = await Stage(80, 24, library: FakeLibrary(isStrict: true))
    await stage.press("/vargens<enter>")
    #expect(stage.state.list.wanted.query == "vargens")
    await stage.press("/zzz<enter>")
    #expect(stage.state.list.wanted.query == "zzz")
    #expect(stage.state.list.count == 0)
  }

  @Test(arguments: [
    ("varge", "varge*"), ("a frågare:ver", "a frågare:ver*"), ("varge  ", "varge*"), ("varge*", nil), ("=varge", nil),
    ("\"varg\"", nil), ("(a ELLER varg)", nil), ("", nil), ("a -=varg", nil), ("parti:", nil),
  ]) func onlyAPlainWordCanBeLeftUnfinished(query: String, wider: String?) {
    #expect(UnfinishedWord.left(in: ListRequest(kind: .question, query: query))?.query == wider)
  }

  /// First the page, then the count, then the facets; a key gives up all of them.
  @Test func eachKeyGivesUpAllThatWasAsked() async {
    var stage = await Stage(120, 40, library: FakeLibrary(size: 3000))
    await stage.press("F<escape>F<tab>/")
    stage.holdsAnswers = true
    await stage.press("v")
    #expect(Set(stage.state.underWay.keys) == [.list])
    await stage.answerHeld([.list])
    #expect(stage.state.underWay[.count] != nil && stage.state.underWay[.facets] == nil)
    await stage.answerHeld([.count])
    #expect(stage.state.underWay[.facets] != nil && stage.state.underWay[.count] == nil)
    await stage.press("a")
    #expect(Set(stage.state.underWay.keys) == [.list])
  }
}

@Suite struct Trails {
  @Test func whatCannotBeReadIsNoPlace() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen \"mo<enter>")
    #expect(stage.state.prompt?.text == "vargen \"mo", "the line stays to be mended")
    #expect(stage.status.contains("citatet som börjar här saknar sitt slut"))
    #expect(stage.state.trail.spots.count == 1)
    await stage.press("<escape>")
    #expect(stage.state.trail.spots.count == 1)
    #expect(stage.state.list.wanted.query == "")
    await stage.press(":search \"mo<enter>")
    #expect(stage.status.contains("citatet som börjar här saknar sitt slut"))
    #expect(stage.state.trail.spots.count == 1)
  }

  @Test func onePlaceStandsThereOnce() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargen<enter>/böcker<enter>ma'a'a'a")
    #expect(stage.state.trail.spots.map(\.list.wanted.query) == ["", "vargen", "böcker"])
    await stage.press("<enter>jj")
    await stage.press("<tab><tab>j")
    #expect(stage.state.trail.spots.count <= 4)
  }

  @Test func whatIsLookedForInTheTextStaysFromPaperToPaper() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter>fpendlar<enter>J")
    #expect(stage.state.spot.reading.find == "pendlar")
    #expect(stage.state.hits.count == 1)
    #expect(stage.text.contains("1/1"))
    await stage.press("<escape>J")
    #expect(stage.state.spot.reading.find.isEmpty)
  }

  @Test func whereNoMeasureIsAheadItIsSaid() async {
    var stage = await Stage(80, 24)
    await stage.press("2<enter>ww")
    let link = stage.state.spot.reading.link
    await stage.press("w")
    #expect(stage.state.spot.reading.link == link)
    #expect(stage.status.contains("Ingen längre fram"))
  }
}
