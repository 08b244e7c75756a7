import SvarModel
import Testing

@Suite struct Citations {
  private var question: Question {
    Question(
      kind: .written, reference: Reference(session: Session("2020/21")!, number: 9007)!,
      title: "100 % \"grön\" el & {pengar}\nåt_alla", askers: [Person(name: "Vera Påhitt", party: Party("C"))],
      addressee: nil, status: .waiting, dates: QuestionDates(lodged: Day(2020, 9, 15)), text: .empty,
      provenance: Provenance(form: .text, source: "påhitt"))
  }

  @Test func inOneLine() {
    #expect(
      Citation(question).plain == "Vera Påhitt (C): 100 % \"grön\" el & {pengar} åt_alla. "
        + "Skriftlig fråga 2020/21:9007, Sveriges riksdag, 2020-09-15. https://data.riksdagen.se/dokument/H8119007")
  }

  @Test func forBibTeXWithWhatActsThereEscaped() {
    #expect(
      Citation(question).bibtex == """
        @misc{H8119007,
          author = {{Vera Påhitt (C)}},
          title = {{100 \\% "grön" el \\& \\{pengar\\} åt\\_alla}},
          howpublished = {Skriftlig fråga 2020/21:9007, Sveriges riksdag},
          year = {2020},
          date = {2020-09-15},
          url = {https://data.riksdagen.se/dokument/H8119007}
        }

        """)
  }

  @Test func inRIS() {
    let lines = Citation(question).ris.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == "TY  - GOVDOC" && lines.dropLast().last == "ER  - ")
    #expect(lines.contains("AU  - Vera Påhitt (C)") && lines.contains("DA  - 2020/09/15"))
    #expect(lines.contains("TI  - 100 % \"grön\" el & {pengar} åt_alla"))
  }

  @Test func whatIsUnknownIsLeftOut() {
    var unknown = question
    unknown.askers = []
    unknown.dates = QuestionDates()
    unknown.title = ""
    #expect(
      Citation(unknown).plain
        == "Skriftlig fråga 2020/21:9007, Sveriges riksdag. https://data.riksdagen.se/dokument/H8119007")
    #expect(!Citation(unknown).bibtex.contains("author") && !Citation(unknown).ris.contains("DA  -"))
  }
}
