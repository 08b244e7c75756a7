import Foundation
import SvarModel
import Testing

@Suite("A citation") struct CitationTests {
  private func question(_ title: String, askers: [Person]) throws -> Question {
    Question(
      kind: .written, reference: try #require(Reference("2020/21:9001")), title: title, askers: askers,
      dates: QuestionDates(lodged: Day(iso: "2020-10-02")), text: .empty,
      provenance: Provenance(form: .text, source: "a.txt"))
  }

  @Test("is one line to be read") func plain() throws {
    let citation = Citation(
      try question("Vargar i Värmland", askers: [Person(name: "Vera Exempel", party: Party("MP"))]))
    #expect(
      citation.plain == "Vera Exempel (MP): Vargar i Värmland. Skriftlig fråga 2020/21:9001, 2020-10-02. "
        + "Sveriges riksdag. https://data.riksdagen.se/dokument/H8119001")
  }

  @Test("leaves out what is not known") func unknown() throws {
    let answer = Answer(
      kind: .interpellation, references: [try #require(Reference("2009/10:12"))], text: .empty,
      provenance: Provenance(form: .tei, source: "a.xml"))
    let citation = Citation(answer)
    let address = "https://data.riksdagen.se/dokument/GX1012"
    #expect(citation.plain == "Svar på interpellation 2009/10:12. Sveriges riksdag. " + address)
    #expect(!citation.bibtex.contains("author") && !citation.bibtex.contains("year"))
    #expect(!citation.ris.contains("AU  -") && !citation.ris.contains("PY  -"))
  }

  @Test("is written so that nothing in it acts") func escaped() throws {
    let citation = Citation(try question("100 % av {allt} \\input & $x_1$\u{1B}[2J\r\nER  - ", askers: []))
    #expect(citation.bibtex.contains("{100 \\% av \\{allt\\} \\textbackslash{}input \\& \\$x\\_1\\$ [2J  ER  - }"))
    #expect(citation.ris.components(separatedBy: "\r\n").filter { $0.hasPrefix("ER  - ") }.count == 1)
    for form in [citation.plain, citation.bibtex, citation.ris] {
      #expect(!form.unicodeScalars.contains { $0 == "\u{1B}" })
    }
    #expect(!citation.plain.contains("\n"))
  }
}
