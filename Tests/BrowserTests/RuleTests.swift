import SvarSettings
import Testing

@testable import SvarBrowser

/// A key shows which rule found what is shown, and takes it away again.
@Suite struct RuleTests {
  private let told = "Funnet av regeln assignment-given"

  @Test func aMeasureTellsTheRuleAtEachMention() async {
    var stage = await Stage(120, 40)
    await stage.press("3<enter>")
    #expect(!stage.rows.contains { $0.contains(told) }, "not before it is asked for")
    await stage.press("i")
    #expect(stage.rows.filter { $0.contains(told) }.count > 1)
    #expect(stage.rows.contains { $0.contains("Reglerna visas vid åtgärder och samverkan") })
    await stage.press("i")
    #expect(!stage.rows.contains { $0.contains(told) })
    #expect(stage.rows.contains { $0.contains("Reglerna visas inte längre.") })
  }

  @Test func theReaderStaysWhereTheyWere() async throws {
    var stage = await Stage(120, 20)
    await stage.press("3<enter><tab>G")
    let page = try #require(stage.state.page)
    let anchor = stage.state.spot.reading.anchor
    let link = stage.state.spot.reading.link
    #expect(anchor != nil)
    await stage.press("i")
    #expect(stage.state.page?.document.links == page.document.links)
    #expect(stage.state.spot.reading.anchor == anchor)
    #expect(stage.state.spot.reading.link == link)
    await stage.press("i")
    #expect(stage.state.page?.document == page.document)
  }

  @Test func whatIsOpenedNextTellsItToo() async {
    var stage = await Stage(120, 40, language: .english)
    await stage.press("3<pause>i4<pause><enter>")
    #expect(stage.rows.contains { $0.contains("Found by the rule together") })
  }

  @Test func thePaperTellsItInItsContentsAndNotAmongItsWords() async {
    var stage = await Stage(120, 40)
    await stage.press("2<enter>c")
    let paragraphs = stage.state.page?.document.blocks
    await stage.press("i")
    #expect(stage.state.page?.document.blocks == paragraphs, "the paper's words are as they were")
    #expect(stage.rows.contains { $0.contains("◆ assignment-given:") })
    #expect(stage.rows.contains { $0.contains("● side-by-side: ") })
    await stage.press("i")
    #expect(stage.rows.contains { $0.contains("◆ uppdrag att se") })
  }

  @Test func aPageWithoutRulesStaysAsItIs() async {
    var stage = await Stage(120, 40)
    await stage.press("5<pause><enter>")
    let page = stage.state.page?.document
    await stage.press("i")
    #expect(stage.state.page?.document == page)
  }
}
