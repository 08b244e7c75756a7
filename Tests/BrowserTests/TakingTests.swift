import SvarModel
import Testing

@testable import SvarBrowser

/// Handing over to other programs.
@Suite struct Takings {
  private func copied(_ stage: Stage) -> String? {
    for case .copy(let text) in stage.requests.reversed() { return text }
    return nil
  }

  @Test func theParagraphIsTheOneOneStandsIn() async {
    var stage = await Stage(80, 24)
    await stage.press("2/koppar<enter><enter>np")
    #expect(copied(stage)?.hasPrefix("Polismyndigheten och Tullverket arbetar") == true)
    #expect(stage.status.contains("Skickat till terminalens urklipp"))
  }

  @Test func citationsAreOfWhatIsOpen() async {
    var stage = await Stage(120, 40)
    await stage.press("2<enter>gc")
    #expect(copied(stage)?.contains("Svar på skriftlig fråga 2020/21:299, 2021-07-15. Sveriges riksdag") == true)
    #expect(stage.status.contains("Skickat till terminalens urklipp: källhänvisning"))
    await stage.press("gx")
    #expect(copied(stage)?.hasPrefix("@misc{H812299,\n  author = {{Dan Exempel}}") == true)
    await stage.press("gr")
    #expect(copied(stage)?.hasPrefix("TY  - GOVDOC\r\n") == true)
    await stage.press("3<pause><enter>gc")
    #expect(stage.status.contains("Här finns inget att kopiera."))
  }

  @Test func anAddressIsOpenedWhereThereIsADisplay() async {
    var stage = await Stage(120, 40, canOpen: true)
    await stage.press("<enter>o")
    #expect(stage.requests.last == .open("https://data.riksdagen.se/dokument/H811300"))
    var other = await Stage(120, 40)
    await other.press("<enter>o")
    #expect(other.requests.last == .copy("https://data.riksdagen.se/dokument/H811300"))
    #expect(other.status.contains("Skickat till urklipp: https://data.riksdagen.se"))
    await other.press("3<pause><enter>o")
    #expect(other.status.contains("Det finns ingen adress"))
  }

  @Test func aCommandGetsTheTextAndNothingOfItIsCommand() async {
    var stage = await Stage(80, 24)
    await stage.press("2<enter>P")
    #expect(stage.status.contains("Kommando som får texten"))
    await stage.press("wc -l<enter>")
    guard case .run(let command, let input, let notice) = stage.requests.last else {
      Issue.record("nothing runs")
      return
    }
    #expect(command == "wc -l" && notice == "Tryck en tangent.")
    #expect(input.contains("Regeringen har gett Trafikverket i uppdrag att se över underhållet i norr."))
    await stage.press("P<up>")
    #expect(stage.state.prompt?.text == "wc -l")
    await stage.press("<escape>gjjq<enter>")
    #expect(
      stage.requests.last
        == .run(command: "jq", input: "json item(SvarModel.ItemID.paper(H812299))", notice: "Tryck en tangent."))
    await stage.press("gl<up><enter>")
    guard case .run("jq", let list, _) = stage.requests.last else {
      Issue.record("the list is not handed over")
      return
    }
    #expect(list.hasPrefix("jsonl list("))
    let count = stage.requests.count
    await stage.press("P<enter>")
    #expect(stage.requests.count == count, "no command, nothing run")
  }

  @Test func theEndingOfAFileIsItsForm() async {
    var stage = await Stage(80, 24)
    await stage.press("e")
    #expect(stage.state.prompt?.text == "svar.csv")
    await stage.press("<ctrl-u>lista.jsonl<enter>")
    #expect(stage.written.last?.path == "lista.jsonl" && stage.written.last?.text.hasPrefix("jsonl list(") == true)
    await stage.press("<enter>e<ctrl-u>fråga.bib<enter>")
    #expect(stage.written.last?.text.hasPrefix("bibtex item(") == true && stage.written.last?.replaces == false)
    await stage.press("e<ctrl-u>fråga.docx<enter>")
    #expect(stage.status.contains("”fråga.docx” har ingen känd ändelse"))
    await stage.press("e<ctrl-u>fråga.csv<enter>")
    #expect(stage.status.contains("Det här går inte att få som csv."))
  }

  @Test func aFileIsReplacedOnlyAfterAsking() async throws {
    var stage = await Stage(80, 24)
    await stage.press("e<ctrl-u>svar.md<enter>")
    let file = try #require(stage.written.last)
    _ = update(&stage.state, .written(file, .exists))
    #expect(stage.rows.contains { $0.contains("svar.md finns redan. Ersätta den?") } == true)
    await stage.press("n")
    #expect(stage.written.count == 1)
    _ = update(&stage.state, .written(file, .exists))
    await stage.press("j")
    #expect(stage.written.count == 2 && stage.written.last?.replaces == true)
    _ = update(&stage.state, .written(file, .written))
    #expect(stage.status.contains("Sparat i svar.md"))
  }

  @Test func restrictedHandsOverNothing() async {
    var stage = await Stage(80, 24, isRestricted: true, canOpen: true)
    await stage.press("<enter>")
    for keys in ["P", "gj", "gl", "e"] {
      await stage.press(keys)
      #expect(stage.state.prompt == nil && stage.status.contains("Det är inte tillåtet här."))
    }
    await stage.press("o")
    #expect(!stage.requests.contains { if case .open = $0 { true } else { false } })
    #expect(stage.requests.last == .copy("https://data.riksdagen.se/dokument/H811300"))
  }
}
