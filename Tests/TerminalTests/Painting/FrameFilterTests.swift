import SvarBrowser
import SvarTestSupport
import Testing

@testable import SvarTerminal

@Suite("A frame made shorter") struct FrameFilterTests {
  private func shortened(_ text: String) -> String {
    var filter = FrameFilter()
    _ = filter.shortened(Array("\u{1B}[mx".utf8))
    return String(decoding: filter.shortened(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "one sequence for several, and none for what cannot be seen",
    arguments: [
      ("\u{1B}[39m\u{1B}(B\u{1B}[mx", "x"),
      ("\u{1B}(B\u{1B}[0;4m\u{1B}[36mx\u{1B}[39m\u{1B}(B\u{1B}[m", "\u{1B}[4;36mx\u{1B}[m"),
      ("\u{1B}[0;10;1mx", "\u{1B}[1mx"),
      ("\u{1B}[90mx\u{1B}[39m y", "\u{1B}[90mx \u{1B}[my"),
      ("\u{1B}[1mx\u{1B}(B\u{1B}[m \u{1B}[1my\u{1B}[m", "\u{1B}[1mx y\u{1B}[m"),
      ("\u{1B}[7m x\u{1B}[m", "\u{1B}[7m x\u{1B}[m"),
      ("\u{1B}[4m \u{1B}[m ", "\u{1B}[4m \u{1B}[m "),
      ("\u{1B}[38;5;31mx\u{1B}[38;5;31my", "\u{1B}[38;5;31mxy"),
      ("\u{1B}[38;2;1;2;3;48:2::9:9:9mx", "\u{1B}[38;2;1;2;3;48:2::9:9:9mx"),
      ("\u{1B}[44mx\u{1B}[49m\u{1B}[K", "\u{1B}[44mx\u{1B}[m\u{1B}[K"),
      ("\u{1B}[31m\u{1B}[5;6Hx", "\u{1B}[5;6H\u{1B}[31mx"),
      ("\u{1B}[31mx\u{1B}[m\r\u{8}\u{1B}[3dy", "\u{1B}[31mx\r\u{8}\u{1B}[3d\u{1B}[my"),
    ])
  func sequences(text: String, short: String) {
    #expect(shortened(text) == short)
  }

  @Test("what is not known goes as it is") func unknown() {
    #expect(shortened("\u{1B}[58;5;1mx\u{1B}[my").contains("\u{1B}[58;5;1m"))
    #expect(shortened("\u{1B}[58;5;1mx\u{1B}[my").hasSuffix("\u{1B}[my"))
    #expect(shortened("a\u{1B}") == "a\u{1B}")
    #expect(shortened("\u{1B}[12").hasSuffix("\u{1B}[12"))
  }

  @Test("the picture is the same", arguments: [UInt64(1), 2, 3, 4, 5]) func same(seed: UInt64) {
    var state = seed
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces = [
      "\u{1B}[m", "\u{1B}(B", "\u{1B}[1m", "\u{1B}[4m", "\u{1B}[7m", "\u{1B}[0;1m", "\u{1B}[31m", "\u{1B}[39m",
      "\u{1B}[44m", "\u{1B}[49m", "\u{1B}[38;5;120m", "\u{1B}[3m", "\u{1B}[24m", "\u{1B}[27m", "a", "åb", " ", "   ",
      "漢", "\u{1B}[K", "\u{1B}[5X", "\u{1B}[2P", "\u{1B}[L", "\r\n", "\u{8}", "\u{1B}[3;4H", "\u{1B}[7d", "\u{1B}[9G",
    ]
    var filter = FrameFilter()
    let size = Size(columns: 20, rows: 8)
    let plain = ScreenEmulator(size: size)
    let short = ScreenEmulator(size: size)
    var sent = (plain: 0, short: 0)
    for _ in 0..<150 {
      var frame: [UInt8] = []
      for _ in 0..<number(below: 30) { frame += Array(pieces[number(below: pieces.count)].utf8) }
      let shorter = filter.shortened(frame)
      plain.feed(frame)
      short.feed(shorter)
      sent.plain += frame.count
      sent.short += shorter.count
      for row in 0..<size.rows {
        for column in 0..<size.columns {
          let one = plain.cell(row: row, column: column)
          let other = short.cell(row: row, column: column)
          // The second half of a wide letter has no look of its own.
          if one.width == 0, other.width == 0 { continue }
          #expect(look(one) == look(other), "\(row) \(column)")
        }
      }
      #expect(plain.cursor == short.cursor)
    }
    #expect(sent.short < sent.plain)
  }

  /// What is to be seen of a cell: of a blank neither the colour of its letter nor how bold that is.
  private func look(_ cell: ScreenEmulator.Cell) -> ScreenEmulator.Cell {
    guard cell.text == " " else { return cell }
    var seen = cell
    seen.isBold = false
    seen.isItalic = false
    if !cell.isReversed { seen.foreground = nil }
    return seen
  }
}
