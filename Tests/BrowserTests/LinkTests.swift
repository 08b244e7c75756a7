import SvarModel
import Testing

@testable import SvarBrowser

/// What a running text refers to, and going from link to link in it.
@Suite struct Links {
  private func found(_ text: String, own: [Reference] = []) -> [String] {
    TextReferences.documents(in: text, answering: .written, but: own).map { found in
      let cut = text.unicodeScalars.dropFirst(found.span.start).prefix(found.span.end - found.span.start)
      let target: String =
        switch found.target {
        case .item(.paper(let id), _): id.rawValue
        case .item, .fold: "?"
        case .search(let kind, let query): "\(kind.rawValue) \(query)"
        }
      return "\(String(String.UnicodeScalarView(cut))) → \(target)"
    }
  }

  @Test func documentsAreLedToWhatTheyAre() {
    #expect(
      found("Se fråga 2020/21:90, interpellation 2019/20:7 och 2018/19:1234.") == [
        "fråga 2020/21:90 → H81190", "interpellation 2019/20:7 → H7107", "2018/19:1234 → H6111234",
      ])
    #expect(
      found("Regeringens prop. 2017/18:36 och propositionen 2018/19:1 bygger på SOU 2016:2 och dir. 2015:30.") == [
        "prop. 2017/18:36 → answer (\"prop 2017/18:36\" ELLER \"proposition 2017/18:36\")",
        "propositionen 2018/19:1 → answer (\"prop 2018/19:1\" ELLER \"proposition 2018/19:1\")",
        "SOU 2016:2 → answer \"SOU 2016:2\"", "dir. 2015:30 → answer (\"dir 2015:30\" ELLER \"direktiv 2015:30\")",
      ])
    #expect(found("(bet. 2020/21:JuU3, rskr. 2020/21:12)").count == 2)
    #expect(found("klockan 2020:1 eller 12:30, i 2020/22:5 och 2020/21:") == [])
    #expect(found("fråga 2020/21:90", own: [Reference(session: Session("2020/21")!, number: 90)!]) == [])
  }

  @Test func documentsOfTheParliamentHaveAnAddress() {
    let bill = TextReferences.documents(in: "prop. 2017/18:36", answering: .written, but: [])
    #expect(bill.first?.address == "https://data.riksdagen.se/dokument/H50336")
    let report = TextReferences.documents(in: "bet. 2020/21:JuU3", answering: .written, but: [])
    #expect(report.first?.address == "https://data.riksdagen.se/dokument/H801JUU3")
    #expect(TextReferences.documents(in: "SOU 2016:2", answering: .written, but: []).first?.address == nil)
  }

  @Test(arguments: [
    ("Anna Provsson (M) har frågat mig.", ["Anna Provsson"]),
    ("Statsrådet Åke Test-Ölander (SD) svarade Bo Testberg (S).", ["Åke Test-Ölander", "Bo Testberg"]),
    ("Enligt Lagen (2018:218) och EU (S) är det så.", []), ("Partiet (M) sade nej.", []), ("Ett svar (A) till", []),
  ])
  func peopleAreKnownByTheirParty(_ text: String, _ names: [String]) {
    let found = TextReferences.people(in: text, known: [], ministers: [])
    let cut = found.map { found in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.dropFirst(found.span.start).prefix(found.span.end - found.span.start)))
    }
    #expect(cut == names)
  }

  @Test func peopleOfThePaperAreKnownByName() {
    let found = TextReferences.people(
      in: "Dan Exempel och Anna Provsson.", known: ["Dan Exempel", "Anna Provsson"], ministers: ["Dan Exempel"])
    #expect(
      found.map(\.target) == [
        .search(.answer, query: "minister:\"Dan Exempel\""), .search(.question, query: "frågare:\"Anna Provsson\""),
      ])
  }

  @Test func tabGoesFromLinkToLinkAndOnToTheNextPane() async {
    var stage = await Stage(120, 40)
    await stage.press("2<enter>")
    var links: [Int?] = []
    for _ in 0..<40 where stage.state.spot.focus == .text {
      await stage.press("<tab>")
      if stage.state.spot.focus == .text { links.append(stage.state.spot.reading.link) }
    }
    #expect(links.count > 4 && links == links.indices.map { links[0]! + $0 }, "each in turn")
    #expect(stage.state.spot.focus == .contents, "after the last comes the next pane")
  }

  @Test func aRoundOfThePanesIsNotHeldUpByLinks() async {
    var stage = await Stage(120, 40)
    await stage.press("2<tab>")
    #expect(stage.state.spot.focus == .text)
    await stage.press("<tab>")
    #expect(stage.state.spot.focus == .contents)
    await stage.press("<shift-tab><shift-tab>")
    #expect(stage.state.spot.focus == .list)
    await stage.press("<tab>j<tab>")
    #expect(stage.state.spot.focus == .text, "who has moved in the text reads it")
  }

  @Test func enterFollowsAndBackKeepsThePlace() async {
    var stage = await Stage(80, 24)
    await stage.press("2<enter>jj<tab><tab><tab>")
    let top = stage.state.textTop
    let link = stage.state.spot.reading.link
    let row = stage.cursorRow
    await stage.press("<enter>")
    #expect(stage.cursorRow != row)
    await stage.press("H")
    #expect(stage.state.textTop == top && stage.state.spot.reading.link == link && stage.cursorRow == row)
  }
}
