import SvarBrowser
import Testing

@testable import SvarTerminal

@Suite("Bytes become keys") struct InputDecoderTests {
  static let keys: [(String, InputEvent)] = [
    ("j", .key(.character("j"))), ("A", .key(.character("A"))), ("å", .key(.character("å"))),
    ("Ö", .key(.character("Ö"))), ("漢", .key(.character("漢"))), ("€", .key(.character("€"))),
    (" ", .key(.character(" "))), ("\r", .key(.named(.enter))), ("\n", .key(.named(.enter))),
    ("\t", .key(.named(.tab))), ("\u{7F}", .key(.named(.backspace))), ("\u{8}", .key(.control("h"))),
    ("\u{4}", .key(.control("d"))), ("\u{1A}", .key(.control("z"))), ("\u{0}", .key(.control(" "))),
    ("\u{1D}", .key(.control("]"))), ("\u{3}", .interrupt),
    ("\u{1B}x", .key(.alt("x"))), ("\u{1B}å", .key(.alt("å"))), ("\u{1B}]", .key(.alt("]"))),
    ("\u{1B}[A", .key(.named(.up))), ("\u{1B}OA", .key(.named(.up))), ("\u{1B}[H", .key(.named(.home))),
    ("\u{1B}[1~", .key(.named(.home))), ("\u{1B}OF", .key(.named(.end))), ("\u{1B}[3~", .key(.named(.delete))),
    ("\u{1B}[5~", .key(.named(.pageUp))), ("\u{1B}[6;5~", .key(.named(.pageDown))),
    ("\u{1B}[Z", .key(.named(.backTab))), ("\u{1B}[1;2A", .key(.named(.shiftUp))),
    ("\u{1B}[1;5C", .key(.named(.controlRight))), ("\u{1B}[1;3D", .key(.named(.altLeft))),
    ("\u{1B}OP", .key(.named(.f1))), ("\u{1B}[[A", .key(.named(.f1))), ("\u{1B}[11~", .key(.named(.f1))),
    ("\u{1B}[24~", .key(.named(.f12))), ("\u{1B}[1;2P", .key(.named(.f1))), ("\u{1B}OM", .key(.named(.enter))),
    ("\u{1B}Op", .key(.character("0"))), ("\u{1B}[27;5;100~", .key(.control("d"))),
    ("\u{1B}[100;5u", .key(.control("d"))), ("\u{1B}[99;5u", .interrupt), ("\u{1B}[27u", .key(.named(.escape))),
    ("\u{1B}[9;2u", .key(.named(.backTab))), ("\u{1B}[229;3u", .key(.alt("å"))),
    ("\u{1B}[<0;5;3M", .mouse(MouseEvent(kind: .press, button: .left, point: Point(column: 4, row: 2)))),
    ("\u{1B}[<2;1;1m", .mouse(MouseEvent(kind: .release, button: .right, point: Point(column: 0, row: 0)))),
    ("\u{1B}[<65;80;24M", .mouse(MouseEvent(kind: .wheelDown, button: .none, point: Point(column: 79, row: 23)))),
    ("\u{1B}[<32;2;2M", .mouse(MouseEvent(kind: .drag, button: .left, point: Point(column: 1, row: 1)))),
    ("\u{1B}[M !!", .mouse(MouseEvent(kind: .press, button: .left, point: Point(column: 0, row: 0)))),
    ("\u{1B}[200~två\u{1B}[31m\nrader\u{1B}[201~", .paste("två\u{1B}[31m\nrader")),
  ]

  @Test("each key once, whole or byte by byte, between others", arguments: keys)
  func key(bytes: String, event: InputEvent) {
    var whole = InputDecoder()
    let alone = whole.take(bytes.utf8, at: 0)
    // Alt with a bracket could go on.
    #expect(alone + whole.elapse(at: 1000) == [event])
    #expect(whole.deadline == nil)

    var slow = InputDecoder()
    var events: [InputEvent] = []
    for byte in bytes.utf8 { events += slow.take([byte], at: 0) }
    events += slow.elapse(at: 1000)
    #expect(events == [event])

    guard bytes != "\u{1B}]" else { return }
    var among = InputDecoder()
    let surrounded = among.take(Array("k".utf8) + Array(bytes.utf8) + Array("l".utf8), at: 0)
    #expect(surrounded == [.key(.character("k")), event, .key(.character("l"))])
  }

  @Test("Escape by itself, after 25 ms") func escape() {
    var decoder = InputDecoder()
    #expect(decoder.take([0x1B], at: 100) == [])
    #expect(decoder.deadline == 125)
    #expect(decoder.elapse(at: 125) == [.key(.named(.escape))])
    #expect(decoder.deadline == nil)
    #expect(decoder.take([0x1B, 0x1B], at: 200) == [.key(.named(.escape))])
    #expect(decoder.elapse(at: 225) == [.key(.named(.escape))])
    #expect(decoder.take([0x1B, 0x0D], at: 300) == [.key(.named(.escape)), .key(.named(.enter))])
  }

  @Test(
    "the terminal's answers and broken sequences press no keys",
    arguments: [
      "\u{1B}[?64;1;2c", "\u{1B}[>0;276;0c", "\u{1B}[I", "\u{1B}[O", "\u{1B}[201~", "\u{1B}[?2026;2$y",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[99;99;99;99~", "\u{1B}[<0;0;0M", "\u{1B}[57399u",
    ])
  func silent(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.take(Array(bytes.utf8) + [0x6A], at: 0) == [.key(.character("j"))])
    #expect(decoder.deadline == nil)
  }

  @Test("a sequence that breaks off is dropped, and the next key counts") func brokenOff() {
    var decoder = InputDecoder()
    #expect(decoder.take(Array("\u{1B}[12;".utf8), at: 0) == [])
    #expect(decoder.elapse(at: 200) == [])
    #expect(decoder.take(Array("j".utf8), at: 201) == [.key(.character("j"))])
    #expect(decoder.take(Array("\u{1B}[1;\u{1B}[Bk".utf8), at: 300) == [.key(.named(.down)), .key(.character("k"))])
    let endless = Array("\u{1B}[".utf8) + Array(repeating: UInt8(ascii: "1"), count: 5000)
    _ = decoder.take(endless, at: 400)
    #expect(decoder.elapse(at: 600).allSatisfy { $0 == .key(.character("1")) })
  }

  @Test("bytes that are no UTF-8 disturb nothing around them") func notUTF8() {
    var decoder = InputDecoder()
    #expect(decoder.take([0x6A, 0xFF, 0xC3, 0x6B, 0xE5], at: 0) == [.key(.character("j")), .key(.character("k"))])
    #expect(decoder.elapse(at: 200) == [])
    var latin = InputDecoder(scalarOfByte: { Unicode.Scalar($0) })
    #expect(latin.take([0xE5, 0x6A], at: 0) == [.key(.character("å")), .key(.character("j"))])
    #expect(latin.take([0xE4], at: 0) == [])
    #expect(latin.elapse(at: 200) == [.key(.character("ä"))])
  }

  @Test("a paste is bounded, and one without an end is over some time") func paste() {
    var decoder = InputDecoder()
    let much = [UInt8](repeating: UInt8(ascii: "x"), count: InputDecoder.pasteLimit + 500)
    let events = decoder.take(Array("\u{1B}[200~".utf8) + much + Array("\u{1B}[201~j".utf8), at: 0)
    #expect(events == [.paste(String(repeating: "x", count: InputDecoder.pasteLimit)), .key(.character("j"))])

    #expect(decoder.take(Array("\u{1B}[200~abc".utf8), at: 0) == [])
    #expect(decoder.deadline == InputDecoder.pastePatience)
    #expect(decoder.elapse(at: InputDecoder.pastePatience) == [.paste("abc")])
    #expect(decoder.take(Array("j".utf8), at: 9000) == [.key(.character("j"))])
  }

  @Test("two presses are a double click, a third begins anew") func doubleClick() {
    var decoder = InputDecoder()
    let press = Array("\u{1B}[<0;5;3M\u{1B}[<0;5;3m".utf8)
    func kinds(_ time: Int) -> [MouseEvent.Kind] {
      decoder.take(press, at: time).compactMap { if case .mouse(let mouse) = $0 { mouse.kind } else { nil } }
    }
    #expect(kinds(0) == [.press, .release])
    #expect(kinds(200) == [.doubleClick, .release])
    #expect(kinds(300) == [.press, .release])
    #expect(kinds(1000) == [.press, .release])
  }

  @Test("the terminal's own sequences go before the usual ones") func table() {
    let table = KeyTable([(Array("\u{1B}A".utf8), .up), (Array("\u{1B}[9~".utf8), .f1), ([0x08], .backspace)])
    var decoder = InputDecoder(keys: table)
    #expect(decoder.take(Array("\u{1B}A".utf8), at: 0) == [.key(.named(.up))])
    #expect(decoder.take(Array("\u{1B}[9~".utf8), at: 0) == [.key(.named(.f1))])
    #expect(decoder.take(Array("\u{1B}[5~".utf8), at: 0) == [.key(.named(.pageUp))])
  }

  @Test("any bytes at all leave it alive, and the next key is heard", arguments: 1...20)
  func noise(seed: UInt64) {
    var random = SplitMix(state: seed)
    var decoder = InputDecoder()
    var time = 0
    for _ in 0..<500 {
      let pool: [[UInt8]] = [
        [0x1B], [0x1B, 0x5B], Array("\u{1B}[<0;".utf8), Array("\u{1B}[M".utf8),
        [UInt8(truncatingIfNeeded: random.next())],
        Array("å".utf8), Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("\u{1B}]52;".utf8), [0xE2, 0x82],
      ]
      _ = decoder.take(pool[Int(random.next() % UInt64(pool.count))], at: time)
      time += Int(random.next() % 40)
      while let deadline = decoder.deadline, deadline <= time { _ = decoder.elapse(at: time) }
    }
    while let deadline = decoder.deadline { _ = decoder.elapse(at: deadline) }
    #expect(decoder.take(Array("j".utf8), at: time + 10_000) == [.key(.character("j"))])
  }
}

/// Numbers that look random and are the same every time.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
