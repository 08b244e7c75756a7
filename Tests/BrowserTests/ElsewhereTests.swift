import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// Whoever asks the one list for words that stand in the other alone is told so, and is led there.
@Suite struct WordsOfAnotherList {
  /// Stands in the questions' texts and in no answer's.
  private let asked = "pendlar"
  /// Stands in the answers' texts and in no question's.
  private let answered = "koppar"

  @Test func anEmptyListSaysThatTheQuestionsHaveTheWords() async {
    var stage = await Stage(80, 24)
    await stage.press("2/\(asked)<enter>")
    #expect(stage.state.list.count == 0)
    #expect(stage.text.contains("Inget motsvarar sökningen."))
    #expect(stage.text.contains("300 frågor gör det: tryck 1"), "\(stage.text)")
    await stage.press("1<pause>")
    #expect(stage.state.list.kind == .question)
    #expect(stage.state.list.wanted.query == asked)
    #expect(stage.status.contains("300 frågor"))
    await stage.press("H")
    #expect(stage.state.list.kind == .answer && stage.state.list.wanted.query == asked)
  }

  @Test func inEnglishAndTheOtherWayRound() async {
    var stage = await Stage(80, 24, language: .english)
    await stage.press("/\(answered)<enter>")
    #expect(stage.text.contains("200 answers do: press 2"), "\(stage.text)")
    await stage.press("2<pause>")
    #expect(stage.state.list.kind == .answer && stage.state.list.count == 200)
  }

  /// Also in the narrowest window, and beside a text.
  @Test(arguments: [(40, 10), (120, 40), (200, 60)]) func inEverySize(columns: Int, rows: Int) async {
    var stage = await Stage(columns, rows)
    await stage.press("2/\(asked)<enter>")
    #expect(stage.text.contains("300 frågor gör det: tryck 1"), "\(stage.text)")
  }

  /// A short list may be short because the words were asked of the wrong papers.
  @Test func aShortListSaysSoBelowItsRows() async {
    var library = FakeLibrary()
    library.size = 4
    var stage = await Stage(80, 24, library: library)
    await stage.press("2/vargens<enter>")
    #expect(stage.state.list.count == 1)
    #expect(!stage.text.contains("tryck 1"), "as many questions as answers: nothing is missed")
    await stage.press("/tågen<enter>")
    #expect(stage.state.list.count == 3)
    #expect(stage.text.contains("4 frågor stämmer också: tryck 1"), "\(stage.text)")
  }

  @Test func oneIsOne() async {
    var library = FakeLibrary()
    library.size = 1
    var stage = await Stage(80, 24, language: .english, library: library)
    await stage.press("2/\(asked)<enter>")
    #expect(stage.text.contains("Nothing matches the search. 1 question does: press 1"), "\(stage.text)")
  }

  /// The number comes behind; keys do not wait for it, and the list's key goes where it always goes until it is there.
  @Test func itBlocksNoKey() async {
    var stage = await Stage(80, 24)
    await stage.press("2")
    stage.holdsAnswers = true
    await stage.press("/\(asked)<enter>")
    await stage.answerHeld([.list, .count])
    #expect(stage.text.contains("Inget motsvarar sökningen."))
    #expect(!stage.text.contains("tryck 1"))
    await stage.press("1<pause>")
    #expect(stage.state.list.kind == .question && stage.state.list.wanted.query == "")
  }

  @Test func whereNothingIsFoundAnywhereNothingIsPromised() async {
    var stage = await Stage(80, 24)
    await stage.press("2/zzz<enter>")
    #expect(!stage.text.contains("tryck 1"))
    await stage.press("/\(answered)<enter>")
    #expect(stage.state.list.count == 200)
    #expect(!stage.text.contains("tryck 1"), "a list that is long is no trap")
  }
}
