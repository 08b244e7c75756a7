import CNcurses
import SvarBrowser
import Testing

@testable import SvarTerminal

@Suite("What a cell shows") struct GlyphTests {
  /// As a UTF-8 locale measures.
  static let utf8 = GlyphMaker(
    width: { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0: -1
      case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
      case 0x1100..<0x1160, 0x3000..<0xA000, 0x1F300..<0x1FA00: 2
      default: 1
      }
    }, mostScalars: 5)
  /// As `LANG=C` does.
  static let ascii = GlyphMaker(width: { (0x20..<0x7F).contains($0.value) ? 1 : -1 }, mostScalars: 5)

  func shown(_ text: String, _ columns: Int = 1, by maker: GlyphMaker = utf8) -> String {
    var result = ""
    result.unicodeScalars.append(
      contentsOf: maker.glyph(for: text, columns: columns).scalars.compactMap(Unicode.Scalar.init))
    return result
  }

  @Test("letters, wide and combined ones") func letters() {
    #expect(shown("å") == "å")
    #expect(Array(shown("a\u{30A}").unicodeScalars) == Array("a\u{30A}".unicodeScalars))
    #expect(shown("漢", 2) == "漢")
    #expect(Self.utf8.glyph(for: "漢", columns: 2).width == 2)
    #expect(shown("") == " ")
  }

  @Test("more scalars than a cell holds, and pictures joined of several, are cut") func cut() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 50)
    #expect(Self.utf8.glyph(for: zalgo, columns: 1).scalars.count == 5)
    #expect(shown("👩‍👩‍👧", 2) == "👩")
    #expect(shown("❤\u{FE0F}", 2) == "❤")
    #expect(Self.utf8.glyph(for: "❤\u{FE0F}", columns: 2).width == 1)
  }

  @Test(
    "nothing that acts on a terminal comes through",
    arguments: [
      "\u{1B}", "\u{9B}", "\n", "\r\n", "\u{7}", "\0", "\u{7F}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{200B}",
      "\u{FEFF}",
      "\u{E0001}",
    ])
  func harmless(text: String) {
    #expect(shown(text) == "?")
    #expect(shown(text, by: Self.ascii) == "?")
    #expect(shown("a" + text.unicodeScalars.suffix(1).map(String.init).joined()).unicodeScalars.count == 1)
  }

  @Test("a soft hyphen in a cell is a hyphen") func softHyphen() {
    #expect(shown("\u{AD}") == "-")
  }

  @Test("a character wider than its cell is not let out of it") func tooWide() {
    #expect(shown("漢", 1) == "?")
  }

  @Test("without UTF-8, borders in ASCII and a question mark for the rest") func ascii() {
    #expect(shown("─", by: Self.ascii) == "-" && shown("│", by: Self.ascii) == "|" && shown("┌", by: Self.ascii) == "+")
    #expect(shown("…", by: Self.ascii) == "." && shown("✓", by: Self.ascii) == "v" && shown("▌", by: Self.ascii) == "|")
    #expect(shown("å", by: Self.ascii) == "?" && shown("漢", 2, by: Self.ascii) == "?")
    for value in UInt32(0x2500)...0x257F {
      let scalar = Unicode.Scalar(value).map { String($0) } ?? ""
      #expect("-|+=".contains(shown(scalar, by: Self.ascii)), "\(scalar)")
    }
  }
}
