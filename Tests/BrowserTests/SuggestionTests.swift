import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

@Suite struct Suggesting {
  @Test func anEmptyListSaysWhatMightBeMeant() async {
    var stage = await Stage(80, 24)
    await stage.press("/vragens<enter>")
    #expect(stage.text.contains("Menade du vargens?  50 frågor"))
    #expect(stage.cursorRow.contains("Menade du"))
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "vargens")
    #expect(stage.state.list.count == 50)
    await stage.press("H")
    #expect(stage.text.contains("Menade du vargens?"))
    await stage.press("H")
    #expect(stage.state.list.wanted.query == "")
  }

  @Test func oneChoosesAmongThem() async {
    var stage = await Stage(120, 40, language: .english)
    await stage.press("/vargens pendalr<enter>")
    #expect(stage.cursorRow.contains("Did you mean pendlar?"))
    await stage.press("j")
    #expect(stage.cursorRow.contains("Drop pendalr"))
    await stage.press("jjj")
    #expect(stage.cursorRow.contains("Drop pendalr"))
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "vargens")
  }

  @Test func whereNothingIsLikeItWordsInsideOthersAreNamed() async {
    var stage = await Stage(80, 24)
    await stage.press("/zzz<enter>")
    #expect(stage.text.contains("*zzz* söker det också mitt i andra ord"))
    await stage.press("/*zzz*<enter>")
    #expect(!stage.text.contains("mitt i andra ord"))
  }

  @Test func nothingIsSuggestedWhereSomethingIsFound() async {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("/vargens<enter>")
    await stage.answerHeld()
    #expect(stage.state.list.suggestions.of == nil)
  }

  /// Suggestions for a query that is no more the one asked never show.
  @Test func aLateSuggestionIsDropped() async throws {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("/vragens<enter>")
    await stage.answerHeld([.list, .count])
    let late = try #require(stage.held.last { $0.purpose == .suggestions })
    await stage.press("/zzzz<enter>")
    await stage.answerHeld([.list, .count])
    _ = update(&stage.state, .report(await stage.report(late)))
    #expect(!stage.text.contains("Menade du"))
  }
}
