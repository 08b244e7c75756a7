import SvarModel
import SvarReaders
import Testing

@Suite("Word files and web pages") struct WordTests {
  private static let space = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#

  private func word(_ body: String, notes: String? = nil) -> [UInt8] {
    var members = [
      MadeArchive.Member("[Content_Types].xml", "<Types/>"),
      MadeArchive.Member(
        "word/document.xml", "<w:document \(Self.space)><w:body>\(body)</w:body></w:document>"),
    ]
    if let notes {
      members.append(MadeArchive.Member("word/footnotes.xml", "<w:footnotes \(Self.space)>\(notes)</w:footnotes>"))
    }
    return MadeArchive.make(.zip, members)
  }

  private func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  private func run(_ text: String) -> String { #"<w:r><w:t xml:space="preserve">\#(text)</w:t></w:r>"# }

  private func answer(_ bytes: [UInt8], named name: String) throws -> Answer {
    let read = Gathered.reading(bytes, named: name)
    #expect(read.rejected == [])
    return try #require(read.answers.first, "\(read)")
  }

  @Test("An answer as Word keeps it: paragraphs, items, footnotes, and nothing of Word's own") func answer() throws {
    let body =
      paragraph(
        #"<w:bookmarkStart w:id="0" w:name="Start"/>"# + run("Svar på fråga 2020/21:234 av Sten Alm (M)")
          + #"<w:bookmarkEnd w:id="0"/>"#)
      + paragraph(run("Kajen i Norrvik"))
      + paragraph(run("Sten Alm har ") + run("frågat mig om kajen.") + #"<w:r><w:footnoteReference w:id="2"/></w:r>"#)
      + paragraph(
        #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>STYLEREF "Rubrik 1" MERGEFORMAT</w:instrText></w:r>"#
          + run("Regeringen gör detta:"))
      + paragraph(run("bygger kajen"), "<w:numPr/>")
      + paragraph(run("muddrar") + "<w:del><w:r><w:delText>inte</w:delText></w:r></w:del>", "<w:numPr/>")
      + paragraph(run("Stockholm den 14 oktober 2020")) + paragraph("")
    let notes =
      #"<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>"#
      + #"<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>\#(run(" Kajen byggdes 1911."))</w:p></w:footnote>"#
    let answer = try answer(word(body, notes: notes), named: "svar.docx")
    #expect(answer.references.map(\.description) == ["2020/21:234"])
    #expect(answer.date == Day(2020, 10, 14))
    #expect(
      answer.text.paragraphs.map(\.text) == [
        "Svar på fråga 2020/21:234 av Sten Alm (M)", "Kajen i Norrvik", "Sten Alm har frågat mig om kajen.",
        "Regeringen gör detta:", "bygger kajen", "muddrar", "Stockholm den 14 oktober 2020",
        "Fotnot: Kajen byggdes 1911.",
      ])
    #expect(answer.text.paragraphs[4].kind == .item)
    #expect(answer.provenance.form == .text)
  }

  @Test("A Word file without a heading, one that is damaged, and a table are told apart") func refused() {
    let plain = Gathered.reading(word(paragraph(run("Ett brev."))), named: "brev.docx").rejected.first?.reason.english
    #expect(plain?.contains("Word document without a paper's heading") == true)
    let table = MadeArchive.make(
      .zip, [MadeArchive.Member("[Content_Types].xml", "<Types/>"), MadeArchive.Member("xl/workbook.xml", "<x/>")])
    #expect(Gathered.reading(table, named: "t.xlsx").rejected.first?.reason.english.contains("Office document") == true)
    let broken = MadeArchive.make(
      .zip, [MadeArchive.Member("[Content_Types].xml", "<Types/>"), MadeArchive.Member("word/document.xml", "<w:p>")])
    #expect(
      Gathered.reading(broken, named: "b.docx").rejected.first?.reason.english.contains("not well-formed") == true)
  }

  @Test("A question as the official HTML has it") func officialPage() throws {
    let html = """
      <h2>Fråga 2020/21:234 Kajen i Norrvik</h2>\r
      <p class="Av">av <i>Sten Alm (M)</i></p>\r
      <p class="Till">till Infrastrukturminister Olle Brandt (S)</p>\r
      <p>Kajen i Norrvik är f&ouml;rfallen.<br>Vad g&ouml;r ministern?</p>
      """
    let read = Gathered.reading(Array(html.utf8), named: "h811234.html")
    let question = try #require(read.questions.first, "\(read)")
    #expect(question.reference.description == "2020/21:234")
    #expect(question.askers.map(\.name) == ["Sten Alm"])
    #expect(question.addressee?.name == "Olle Brandt")
    #expect(question.text.plain.contains("Kajen i Norrvik är förfallen."))
  }

  @Test("A page that somebody saved: the paper, and nothing of what stands around it") func savedPage() throws {
    let page = """
      <!DOCTYPE html>
      <html lang="sv"><head><title>Kajen - Riksdagen</title><style>p { color: red }</style></head>
      <body><header><p>Fråga 1999/2000:1 ur menyn</p></header><nav><ul><li>Start</li></ul></nav>
      <main><p>Dokument</p><h1>Svar på fråga 2020/21:234 av Sten Alm (M) Kajen i Norrvik</h1>
      <p>Sten Alm har frågat mig om kajen. Den byggs om.</p><p>Stockholm den 14 oktober 2020</p>
      <script>var x = "<p>Svar på fråga 2001/02:3</p>";</script></main>
      <footer><p>Kontakta oss</p></footer></body></html>
      """
    let answer = try answer(Array(page.utf8), named: "sida.html")
    #expect(answer.references.map(\.description) == ["2020/21:234"])
    #expect(answer.text.paragraphs.map(\.text).last == "Stockholm den 14 oktober 2020")
    #expect(!answer.text.plain.contains("Kontakta"))
    let other = Gathered.reading(Array("<html><body><p>Vi är snart åter.</p></body></html>".utf8), named: "x.html")
    #expect(other.rejected.first?.reason.english.contains("HTML page without a paper's heading") == true)
  }
}
