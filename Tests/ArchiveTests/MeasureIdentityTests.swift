import SvarModel
import Testing

@testable import SvarArchive

@Suite struct MeasureIdentityTests {
  @Test(arguments: [
    (MeasureKind.inquiry, "en utredning (dir. 2022:87)", "", "dir-2022-87"),
    (.inquiry, "tilläggsdirektiv 2022:87", "", ""),
    (.inquiry, "kommittédirektiv 2022:87 om fyrar", "", "dir-2022-87"),
    (.inquiry, "en särskild utredare", "(dir. 2022:87) om fyrar", "dir-2022-87"),
    (.inquiry, "betänkandet SOU 2019:30", "", "sou-2019-30"),
    (.bill, "propositionen Fyrar (prop. 2017/18:36)", "", "prop-2017-18-36"),
    (.penalty, "skärpt straff (prop. 2017/18:36)", "", ""),
    (.bill, "prop. 2017/18:36 och prop. 2017/18:40", "", ""),
    (.law, "den nya fyrlagen (2018:1693)", "", "sfs-2018-1693"),
    (.law, "ändringar i fyrlagen (2018:1693)", "", ""),
    (.law, "ett nytt brott i fyrbalken (2018:1693)", "", ""),
    (.programme, "34-punktsprogrammet", "", "34-punktsprogram-program-2018"),
    (.programme, "ett 34-punktsprogram mot mörkret", "", "34-punktsprogram-program-2018"),
    (.bill, "en proposition om fyrar", "", ""),
  ])
  func onlyTheNumberOfTheInstrumentItselfJoins(
    _ kind: MeasureKind, _ head: String, _ rest: String, _ expected: String
  ) {
    let key = key(kind, head, rest, on: "2019-10-01", reference: "2019/20:1")
    let other = self.key(kind, head, rest, on: "2020-02-01", reference: "2019/20:900")
    if !expected.isEmpty { #expect(key == expected) }
    #expect((key == other) == (!expected.isEmpty))
  }

  @Test func aProgrammeOfTheNextTermIsAnother() {
    #expect(
      key(.programme, "34-punktsprogrammet", "", on: "2022-09-11", reference: "2021/22:1")
        == "34-punktsprogram-program-2018")
    #expect(
      key(.programme, "34-punktsprogrammet", "", on: "2022-10-20", reference: "2022/23:1")
        == "34-punktsprogram-program-2022")
  }

  /// Two answers may be filed with the same words, but a clause that says little is not known by them.
  @Test func theSameClauseOnTheSameDayHasTheSameMarkWhereItTellsEnough() {
    func mark(_ head: String, _ rest: String, day: String, reference: String) -> String? {
      identity(.assignment, head, rest, on: day, reference: reference).marks.first { $0.rule == .clause }?.key
    }
    let head = "uppdrag att tända släckta fyrar"
    let rest = "längs hela norra kusten före vintern"
    let one = mark(head, rest, day: "2019-10-01", reference: "2019/20:1")
    #expect(one == mark(head, rest, day: "2019-10-01", reference: "2019/20:2"))
    #expect(one != mark(head, rest, day: "2019-10-02", reference: "2019/20:2"))
    #expect(
      mark("uppdrag att tända", "fyrarna", day: "2019-10-01", reference: "2019/20:1")
        != mark("uppdrag att tända", "fyrarna", day: "2019-10-01", reference: "2019/20:2"))
  }

  @Test func theIdOfAMentionThatStandsAloneIsItsOwn() {
    let one = key(.assignment, "uppdrag att tända", "fyrarna", on: "2019-10-01", reference: "2019/20:1")
    let two = key(.assignment, "uppdrag att tända", "fyrarna", on: "2019-10-01", reference: "2019/20:2")
    #expect(one != two)
    #expect(one.count == 12)
  }

  private func key(_ kind: MeasureKind, _ head: String, _ rest: String, on day: String, reference: String) -> String {
    identity(kind, head, rest, on: day, reference: reference).key
  }

  private func identity(
    _ kind: MeasureKind, _ head: String, _ rest: String, on day: String, reference: String
  ) -> MeasureIdentity {
    let text = Papers.text(head + (rest.isEmpty ? "" : " " + rest))
    let length = text.paragraphs[0].text.unicodeScalars.count
    let gap = rest.isEmpty ? 0 : 1
    let measure = Measure(
      kind: kind, status: .decided, head: Span(0, head.unicodeScalars.count + gap), clause: Span(0, length),
      rule: "test")
    let answer = Papers.answer([reference], date: day, text: text)
    return MeasureIdentity(measure, MeasureWords(measure, in: text), of: answer)
  }
}
