import SvarModel
import Testing

@Suite struct TextTests {
  @Test func residueIsDroppedAndPlacesAreKept() throws {
    let found = "\u{FEFF} [bookmark: Start]Svar på fråga\r\nFörsäk\u{AD}ring  för\talla \n\n[bookmark: _GoBack]Slut"
    let text = PaperText(cleaning: found)
    #expect(text.paragraphs.map(\.text) == ["Svar på fråga", "Försäkring för alla", "Slut"])
    for paragraph in text.paragraphs {
      let first = try #require(paragraph.text.split(separator: " ").last.map(String.init))
      let start = paragraph.text.unicodeScalars.count - first.unicodeScalars.count
      let span = paragraph.map.found(Span(start, paragraph.text.unicodeScalars.count))
      #expect(found.text(in: span).replacing("\u{AD}", with: "") == first)
    }
  }

  @Test func wordsFieldsAndListSwitchesAreDropped() {
    let text = PaperText(
      cleaning: "STYLEREF Kantrubrik \\* MERGEFORMAT Ett\n<![if !supportLists]>–<![endif]> två")
    #expect(text.paragraphs.map(\.text) == ["Ett", "– två"])
    #expect(text.paragraphs.map(\.kind) == [.body, .item])
  }

  @Test func aRunningHeadGoesWithItsField() {
    let text = PaperText(cleaning: " STYLEREF Kantrubrik \\* MERGEFORMAT Svar på interpellationer\nFru talman!")
    #expect(text.paragraphs.map(\.text) == ["Fru talman!"])
  }

  @Test func anEntityThatWasEscapedTwiceIsItsCharacter() {
    let found = "3 &gt; 2 &amp; 1&nbsp;000 &okänd;"
    let text = PaperText(cleaning: found)
    #expect(text.plain == "3 > 2 & 1\u{A0}000 &okänd;")
    #expect(found.text(in: text.paragraphs[0].map.found(Span(4, 5))) == "2")
  }

  @Test func linesAreKnownByTheirNumber() {
    let kinds = TextCleaning.paragraphs(of: "a\n\nb\u{2028}c") { _, number in number == 2 ? .heading : .body }.map(
      \.kind)
    #expect(kinds == [.body, .heading, .heading])
  }

  @Test func whatOnlyLooksLikeResidueStays() {
    #expect(PaperText(cleaning: "a [bookmark: utan slut\n<![if b").plain == "a [bookmark: utan slut\n<![if b")
  }

  @Test func hardSpacesStayInNumbers() {
    #expect(PaperText(cleaning: "10\u{A0}000 kr").plain == "10\u{A0}000 kr")
  }

  @Test func aSpanOfThePaperIsFoundInItsParagraphs() {
    let found = "Ett två\ntre fy\u{AD}ra"
    let text = PaperText(cleaning: found)
    let places = text.places(of: Span(4, found.unicodeScalars.count))
    #expect(places.map(\.paragraph) == [0, 1])
    #expect(places.map { text.paragraphs[$0.paragraph].text.text(in: $0.span) } == ["två", "tre fyra"])
    #expect(text.places(of: Span(14, 15)).isEmpty)
  }

  @Test func mapsAgreeBothWaysOnRandomText() {
    var random = SplitMix(seed: 7)
    let letters: [Unicode.Scalar] = ["a", "å", " ", "\u{AD}", "\n", "\t", "\u{A0}", "😀", "[", "]", "\r"]
    for _ in 0..<500 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &random) { scalars.append(letters.randomElement(using: &random)!) }
      let found = Array(scalars)
      for paragraph in PaperText(cleaning: String(scalars)).paragraphs {
        for (offset, scalar) in paragraph.text.unicodeScalars.enumerated() {
          let place = paragraph.map.found(Span(offset, offset + 1))
          #expect(place.count == 1)
          #expect(found[place.start] == scalar || (found[place.start] == "\t" && scalar == " "))
          #expect(paragraph.map.clean(place) == Span(offset, offset + 1))
        }
      }
    }
  }
}

/// A generator with a seed, so that a failure can be had again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
