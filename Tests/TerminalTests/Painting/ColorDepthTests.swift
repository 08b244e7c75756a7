import SvarBrowser
import Testing

@testable import SvarTerminal

@Suite("Colours on terminals that have fewer") struct ColorDepthTests {
  @Test(
    "what the terminal database says",
    arguments: [
      (-1, false, ColorDepth.none), (0, false, .none), (8, false, .eight), (16, false, .sixteen), (88, false, .sixteen),
      (256, false, .palette256), (1 << 24, true, .direct), (1 << 24, false, .palette256),
    ])
  func depth(colors: Int, isDirect: Bool, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors, isDirect: isDirect) == depth)
  }

  @Test("the nearest colour there is") func nearest() {
    let orange = Style.Color.rgb(red: 255, green: 95, blue: 0)
    #expect(ColorDepth.palette256.color(orange) == TerminalColor(number: 202))
    #expect(ColorDepth.direct.color(orange) == TerminalColor(number: 0xFF5F00))
    #expect(ColorDepth.sixteen.color(.rgb(red: 250, green: 5, blue: 5)) == TerminalColor(number: 9))
    #expect(ColorDepth.eight.color(.rgb(red: 250, green: 5, blue: 5)) == TerminalColor(number: 1, needsBold: true))
    #expect(ColorDepth.none.color(orange) == .own)
    #expect(ColorDepth.direct.color(nil) == .own)
    #expect(ColorDepth.direct.color(.named(3)) == TerminalColor(number: 3))
    #expect(ColorDepth.palette256.color(.named(12)) == TerminalColor(number: 12))
    #expect(ColorDepth.palette256.color(.palette(244)) == TerminalColor(number: 244))
    #expect(ColorDepth.sixteen.color(.palette(196)) == TerminalColor(number: 9))
  }

  @Test("every colour of the 256 is nearest to itself") func exact() {
    for number in 16..<256 {
      let (red, green, blue) = XtermColors.components(of: number)
      let found = Palette.nearest(to: .rgb(red: red, green: green, blue: blue), below: 256)
      #expect(XtermColors.components(of: found) == (red, green, blue))
    }
  }

  @Test("numbers that are no colours are brought inside") func outside() {
    #expect((0..<256).contains(Palette.nearest(to: .palette(900), below: 256)))
    #expect((0..<16).contains(Palette.nearest(to: .named(-3), below: 16)))
    #expect(ColorDepth.direct.color(.rgb(red: 999, green: -1, blue: 0)).number == 0xFF0000)
  }

  @Test("text never takes the colour of its ground") func readable() {
    let close = Style(
      foreground: .rgb(red: 0, green: 0, blue: 180), background: .rgb(red: 0, green: 0, blue: 230), attributes: [])
    for depth in [ColorDepth.eight, .sixteen] {
      let ink = Ink(close, depth: depth)
      #expect(ink.foreground != ink.background)
    }
    let plain = Ink(Style(), depth: .palette256)
    #expect(plain.foreground == -1 && plain.background == -1)
  }

  @Test("without colours the attributes stay") func attributes() {
    let style = Style(foreground: .named(1), background: .named(2), attributes: [.bold, .underline])
    let ink = Ink(style, depth: .none)
    #expect(ink.foreground == -1 && ink.background == -1 && ink.attributes == [.bold, .underline])
  }
}
