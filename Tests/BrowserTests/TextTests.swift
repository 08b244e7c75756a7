import SvarModel
import Testing

@testable import SvarBrowser

@Suite struct Text {
  private func wrapped(_ text: String, _ width: Int, hanging: Int = 0) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return Wrapper.lines(scalars, width: width, hanging: hanging).map {
      String(String.UnicodeScalarView(scalars[$0.start..<$0.end]))
    }
  }

  @Test func breaksByWords() {
    #expect(wrapped("en två tre fyra", 7) == ["en två", "tre", "fyra"])
    #expect(wrapped("en två tre fyra", 10) == ["en två tre", "fyra"])
    #expect(wrapped("", 10) == [""])
    #expect(wrapped("en  två", 4) == ["en", "två"])
    #expect(wrapped("rättssäkerhetsprövning", 8) == ["rättssäk", "erhetspr", "övning"])
    #expect(wrapped("en kombinationsord", 10) == ["en", "kombinatio", "nsord"])
  }

  @Test func honoursSpacesThatDoNotBreakAndHyphensThatDo() {
    #expect(wrapped("se 10\u{A0}000 kr", 8) == ["se", "10\u{A0}000", "kr"])
    #expect(wrapped("Svarta-havet ligger", 8) == ["Svarta-", "havet", "ligger"])
    #expect(wrapped("åren 2020-2021 var", 10) == ["åren", "2020-2021", "var"])
  }

  @Test func hangsLaterLines() {
    #expect(wrapped("– en två tre", 6, hanging: 2) == ["– en", "två", "tre"])
    #expect(wrapped("aaaa bbbbbb", 6, hanging: 2) == ["aaaa", "bbbb", "bb"])
  }

  @Test func countsColumns() {
    #expect(DisplayWidth.columns("å") == 1)
    #expect(DisplayWidth.columns("a\u{30A}") == 1)
    #expect(DisplayWidth.columns("漢字") == 4)
    #expect(DisplayWidth.columns("👍") == 2)
    #expect(DisplayWidth.columns("a\u{200B}\u{FEFF}b") == 2)
    #expect(DisplayWidth.columns("\u{1B}") == 1)
    #expect(DisplayWidth.columns("─▌✓▶") == 4)
  }

  @Test func showsWhatWouldHarm() {
    func shown(_ text: String) -> String { TextCells.make(text).map(\.text).joined() }
    #expect(shown("a\u{1B}[2Jb") == "a␛[2Jb")
    #expect(shown("a\u{202E}b") == "a‹U+202E›b")
    #expect(shown("a\u{7}\u{7F}\u{9B}b") == "a␇␡‹U+009B›b")
    #expect(shown("en\ttvå\nrad") == "en två rad")
    #expect(shown("a\u{30A}\u{301}\u{302}\u{303}\u{304}\u{305}").unicodeScalars.count == 4)
    #expect(shown("\u{301}a") == "a")
  }

  @Test func cutsBetweenCells() {
    func cut(_ text: String, _ width: Int) -> String {
      Fitting.cells(TextCells.make(text), width: width).map(\.text).joined()
    }
    #expect(cut("riksdagen", 9) == "riksdagen")
    #expect(cut("riksdagen", 6) == "riksd…")
    #expect(cut("漢字漢字", 5) == "漢字…")
    #expect(cut("漢字漢字", 4) == "漢…")
    #expect(cut("abc", 0) == "")
  }

  @Test func everyLineFitsAtEveryWidth() {
    let text =
      "Regeringen har, efter det att förslagen re\u{301}mitterats, gett Polismyndigheten\u{A0}och 漢字漢字漢字 i uppdrag "
      + "att före den 1 maj 2021 redovisa sin informationssäkerhetsredovisningsskyldighet."
    let scalars = Array(text.unicodeScalars)
    for width in 2...90 {
      let lines = Wrapper.lines(scalars, width: width)
      for line in lines {
        #expect(scalars[line.start..<line.end].reduce(0) { $0 + DisplayWidth.columns($1) } <= width)
      }
      // Nothing but spaces is left out.
      let kept = lines.flatMap { scalars[$0.start..<$0.end] }.filter { $0 != " " }
      #expect(kept == scalars.filter { $0 != " " })
    }
  }

  @Test func findsInEitherCaseWithSwedishLettersApart() {
    var document = Document(subject: nil, query: "", title: "")
    document.blocks = [.init(kind: .body, scalars: Array("Åtgärder: åtgärd, atgard, ÅTGÄRDEN".unicodeScalars))]
    #expect(TextFinder.find("åtgärd", in: document).count == 3)
    #expect(TextFinder.find("atgard", in: document).count == 1)
    #expect(TextFinder.find("", in: document).isEmpty)
  }
}

@Suite struct Drawing {
  @Test func wideCellsAreNeverCutInTwo() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1), glyphs: .unicode)
    canvas.put("漢字漢", row: 0, column: 0, Paint(.text))
    #expect(canvas.screen.textRows == ["漢字漢"])
    canvas.put("x", row: 0, column: 1, Paint(.text))
    #expect(canvas.screen.textRows == [" x字漢"])
    canvas.put("y", row: 0, column: 2, Paint(.text))
    #expect(canvas.screen.textRows == [" xy 漢"])
    canvas.put("漢", row: 0, column: 5, Paint(.text))
    #expect(canvas.screen.textRows == [" xy 漢"], "there is no room for it at the edge")
    canvas.put("漢", row: 0, column: 3, Paint(.text))
    #expect(canvas.screen.textRows == [" xy漢"])
    #expect(canvas.screen[row: 0, column: 5].width == 1)
  }

  @Test func hitsAreMarkedByScalarsWhateverTheirWidth() {
    var canvas = Canvas(size: Size(columns: 10, rows: 1), glyphs: .unicode)
    // Scalars: 漢 a ̊ b; the hit is the decomposed å.
    canvas.put(Marked("漢a\u{30A}b", hits: [Span(1, 3)]), row: 0, column: 0, width: 10, Paint(.text))
    let roles = (0..<5).map { canvas.screen[row: 0, column: $0].paint.role }
    #expect(roles == [.text, .text, .hit, .text, .text])
    #expect(canvas.screen[row: 0, column: 2].text == "a\u{30A}")
  }
}
