import SvarModel
import Testing

@testable import SvarReaders

@Suite("Text that comes as HTML") struct HTMLTextTests {
  private func text(_ html: String) -> PaperText { HTMLText.lines(of: html).text }

  @Test func isOneLineABlock() {
    let read = text(
      "<div class=Section1>\r\n<p class=MsoNormal>En   kaj\r\nvid <o:p></o:p>havet</p><p>&nbsp;</p>\n<p>Två<br>rader</p></div>"
    )
    #expect(read.found == "En kaj vid havet\n\u{A0}\nTvå\nrader")
    #expect(read.paragraphs.map(\.text) == ["En kaj vid havet", "Två", "rader"])
  }

  @Test func keepsParagraphsWholeUnderCrossedTags() {
    let read = text(
      "<I><FONT FACE=\"Verdana\" SIZE=2><P>den 15 oktober</P></I><B><P>Fråga 2002/03:42</B> av <I>Eva Ek</I> (fp) till statsrådet Nils Ek om  kajer</P><P><A NAME=\"Temp\"></A>Kajen &auml;r s&aring; gammal så</P></FONT>"
    )
    #expect(
      read.paragraphs.map(\.text) == [
        "den 15 oktober", "Fråga 2002/03:42 av Eva Ek (fp) till statsrådet Nils Ek om kajer", "Kajen är så gammal så",
      ])
    let heading = read.paragraphs[1]
    #expect(heading.emphasis.map { heading.text.text(in: $0) } == ["Fråga 2002/03:42", "Eva Ek"])
    #expect(read.paragraphs[2].emphasis.isEmpty)
  }

  @Test func keepsListsAndHeadings() {
    let read = text(
      "<h2>Kajer</h2><i><p>Hamnens historia</p></i><ul><li>en</li><li><p>två</p><p>mera</p></li></ul><UL>Statsrådet Nils Ek</UL>"
    )
    #expect(read.paragraphs.map(\.text) == ["Kajer", "Hamnens historia", "en", "två", "mera", "Statsrådet Nils Ek"])
    #expect(read.paragraphs.map(\.kind) == [.heading, .heading, .item, .item, .body, .body])
  }

  @Test func dropsWordsResidueAndPointsIntoTheTextFound() {
    let read = text(
      "<p>Fråge\u{AD}tecken: &amp;gt; 500&nbsp;000 [bookmark: Start]kr</p><p>&lt;![if !supportLists]&gt;- &lt;![endif]&gt;Varför?</p><p><![if !supportLists]>1.<![endif]> När?</p>"
    )
    #expect(read.paragraphs.map(\.text) == ["Frågetecken: > 500\u{A0}000 kr", "- Varför?", "1. När?"])
    #expect(read.paragraphs.map(\.kind) == [.body, .item, .item])
    let first = read.paragraphs[0]
    #expect(read.found.text(in: first.map.found(Span(0, 11))) == "Fråge\u{AD}tecken")
    #expect(read.found.text(in: first.map.found(Span(23, 25))) == "kr")
  }

  @Test func readsEveryNameOfACharacterOnce() {
    #expect(text("<p>R&amp;D &lt;b&gt; &#229; &aring; &eacute; &quot;x&quot;</p>").plain == "R&D <b> å å é \"x\"")
  }

  @Test func survivesWhatIsHostile() {
    #expect(text("<p>a\u{0}b</p>").plain == "ab")
    #expect(text(String(repeating: "<div>", count: 5000) + "x").paragraphs.count <= 1)
    #expect(text(String(repeating: "<b>", count: 5000) + "<p>x</p>").plain == "x")
    #expect(text("").isEmpty)
    #expect(text("<p>a < b och 3<4</p>").plain.contains("a < b"))
  }
}
