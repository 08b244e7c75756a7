import SvarModel
import Testing

@testable import SvarBrowser

/// Looking at a list instead of reading it, as a reader does it.
@Suite struct Pictures {
  @Test func vDrawsTheListAndEnterNarrowsIt() async {
    var stage = await Stage(80, 24)
    await stage.press("v")
    #expect(stage.text.contains("Bilder · Frågor") && stage.text.contains("Månader") && stage.text.contains("2020"))
    await stage.press("<enter>")
    #expect(stage.state.picture == nil)
    #expect(stage.state.list.wanted.query == "datum:2020")
  }

  @Test func aMonthIsACellOfItsYear() async {
    var stage = await Stage(80, 24)
    await stage.press("vlll")
    #expect(stage.text.contains("mars 2020:"))
    await stage.press("lllllll<enter>")
    #expect(stage.state.list.wanted.query == "datum:2020-10")
  }

  @Test func barsOfDaysTellWhatCameLateBySigns() async {
    var stage = await Stage(80, 24)
    await stage.press("vjj")
    #expect(stage.text.contains("Dagar till svar") && stage.text.contains("▓ efter sista dag"))
    await stage.press("<enter>")
    #expect(stage.state.list.wanted.query == "svarstid:8..10")
  }

  @Test(arguments: ["v", "q", "<escape>", "H"]) func itCloses(key: String) async {
    var stage = await Stage(80, 24)
    let before = stage.rows
    await stage.press("v" + key)
    #expect(stage.state.picture == nil && stage.rows == before)
  }

  @Test(arguments: [(40, 10), (41, 12), (80, 24), (120, 40), (300, 100)], [ListKind.question, .answer, .measure])
  func itFitsAnySize(size: (Int, Int), kind: ListKind) async {
    var stage = await Stage(size.0, size.1)
    let number = (ListKind.allCases.firstIndex(of: kind) ?? 0) + 1
    await stage.press("\(number)v")
    for _ in 0..<60 {
      await stage.press("j")
      #expect(stage.rows.allSatisfy { DisplayWidth.columns($0) <= size.0 })
      let cursor = stage.screen.cursor
      #expect(stage.state.picture?.rows.isEmpty == true || stage.rows[cursor.row].contains("▌"))
    }
  }

  @Test func inASCIINoOtherSignIsDrawn() async {
    var stage = await Stage(80, 24, isASCII: true)
    await stage.press("v")
    let drawn = stage.text.filter { !$0.isASCII && !$0.isLetter }
    #expect(drawn.allSatisfy { "–·…\u{A0}".contains($0) }, "\(drawn)")
  }

  @Test func everyPartOfABarThatIsThereIsSeen() {
    func shares(_ counts: [Int], _ length: Int) -> [Int] {
      PictureView.shares(counts.map { .init(count: $0, quality: .plain) }, of: length)
    }
    #expect(shares([98, 1, 1], 10) == [8, 1, 1])
    #expect(shares([1, 0, 0], 1) == [1, 0, 0])
    #expect(shares([0, 0, 0], 5) == [0, 0, 0])
    #expect(shares([50, 50, 0], 9).reduce(0, +) == 9)
  }
}
